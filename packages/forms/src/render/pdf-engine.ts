/// <reference path="./pdfmake.d.ts" />
import { shareFonts } from './pdf-fonts.ts';
import { justifyAtSpaces, tagPages } from './pdf-tags.ts';
import type { FontDocument } from './pdf-fonts.ts';
import type { PdfKitDocument, PdfKitPage } from './pdf-tags.ts';

/** pdfmake as its browser build exports it; the same build runs in Node, so both write the same bytes. */
export interface PdfMake {
  urlAccessPolicy: (url: string) => boolean;
  localAccessPolicy: (path: string) => boolean;
  addVirtualFileSystem(files: Readonly<Record<string, string>>): void;
  setFonts(fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>): void;
  createPdf(definition: Readonly<Record<string, unknown>>): { getBuffer(): Promise<Uint8Array>; getStream(): Promise<PdfKitDocument> };
}

/** Base64 of the TrueType files of the four faces. */
export type PdfFonts = Readonly<Record<'regular' | 'bold' | 'italic' | 'boldItalic', string>>;

let engine: Promise<PdfMake> | undefined;

/** Loads the engine and its fonts once; a failed load is tried again at the next call. */
export function pdfEngine(fonts?: PdfFonts): Promise<PdfMake> {
  engine ??= load(fonts).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(given: PdfFonts | undefined): Promise<PdfMake> {
  const [module, fonts] = await Promise.all([import('pdfmake/build/pdfmake.js'), given ?? import('../gen/tinos.ts').then(({ tinos }) => tinos)]);
  // Unbundled pages run the UMD file as an ES module: it has no default export there and leaves a global instead.
  const pdfMake = (module.default ?? (globalThis as { readonly pdfMake?: unknown }).pdfMake) as PdfMake | undefined;
  if (!pdfMake) throw new Error('pdfmake did not load');
  // Everything comes from memory: no paper may fetch or read a file.
  pdfMake.urlAccessPolicy = () => false;
  pdfMake.localAccessPolicy = () => false;
  pdfMake.addVirtualFileSystem({ 'Tinos-Regular.ttf': fonts.regular, 'Tinos-Bold.ttf': fonts.bold, 'Tinos-Italic.ttf': fonts.italic, 'Tinos-BoldItalic.ttf': fonts.boldItalic });
  pdfMake.setFonts({ Tinos: { normal: 'Tinos-Regular.ttf', bold: 'Tinos-Bold.ttf', italics: 'Tinos-Italic.ttf', bolditalics: 'Tinos-BoldItalic.ttf' } });
  await mend(pdfMake);
  return pdfMake;
}

/**
 * pdfmake only declares a file as tagged. Its renderer hands the laid-out pages to the PDFKit document just before it
 * draws them (`_pdfMakePages`): that moment is taken to mend justified lines and to write the structure. And it reads its fonts anew for
 * each document. The version is pinned and tests read tags and bytes.
 */
async function mend(pdfMake: PdfMake): Promise<void> {
  const probe = await pdfMake.createPdf({ content: '', defaultStyle: { font: 'Tinos' } }).getStream();
  const prototype: unknown = Object.getPrototypeOf(probe);
  shareFonts(prototype as FontDocument);
  const laidOut = new WeakMap<PdfKitDocument, readonly PdfKitPage[]>();
  Object.defineProperty(prototype, '_pdfMakePages', {
    configurable: true,
    get(this: PdfKitDocument) {
      return laidOut.get(this);
    },
    set(this: PdfKitDocument, pages: readonly PdfKitPage[]) {
      laidOut.set(this, pages);
      justifyAtSpaces(pages);
      tagPages(this, pages);
    },
  });
}
