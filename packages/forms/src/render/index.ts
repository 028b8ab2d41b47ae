export * from './layout.ts';
export * from './page.ts';
export * from './text.ts';
export * from './html.ts';
export * from './dom.ts';
export { fontFaces, fontFiles, pageSheet, printSheet } from './page-sheet.ts';
export * from './pdf.ts';
export * from './docx.ts';
