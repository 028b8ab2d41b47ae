import { lawful } from '../engine/law.ts';
import { layout as bareLayout } from './layout.ts';

export type { LayoutOptions } from './layout.ts';
/** The page of a form with these values; its conditions may call rules of law. */
export const layout: typeof bareLayout = /* @__PURE__ */ lawful(bareLayout);
export * from './page.ts';
export * from './text.ts';
export * from './html.ts';
export * from './dom.ts';
export { fontFaces, fontFiles, pageSheet, printSheet } from './page-sheet.ts';
export * from './pdf.ts';
export * from './docx.ts';
