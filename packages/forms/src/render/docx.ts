import { a4, inCopies, pageParts, points, textWidth, watermarkText } from './page.ts';
import type { PageDocument } from './page.ts';

/**
 * One DOCX of one or several documents with the text and the layout of the other outputs: page numbers, repeating table
 * heads and kept blocks are Word's own. Loads its engine on first use; runs in Node and in browsers.
 */
export async function pageDocx(pages: readonly PageDocument[], options: { readonly copies?: number } = {}): Promise<Uint8Array> {
  const [docx, { TextWatermark }, { docxBlocks }] = await Promise.all([import('docx'), import('docx/watermarks'), import('./docx-content.ts')]);
  const twips = (mm: number): number => Math.round(points(mm) * 20);
  const sections = inCopies(pages, options.copies).flatMap((page) => pageParts(page).map(({ part, blocks }) => {
    const mark = page.watermark === undefined ? [] : [new TextWatermark({ text: watermarkText[page.watermark], font: 'Times New Roman', bold: true, color: 'C0C0C0', opacity: 0.3 })];
    const header = (numbered: boolean): InstanceType<typeof docx.Header> => new docx.Header({
      children: [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [...mark, ...(numbered ? [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: 26 })] : [])] })],
    });
    return {
      properties: {
        type: docx.SectionType.NEXT_PAGE,
        titlePage: true,
        page: {
          size: { width: twips(a4.width), height: twips(a4.height) },
          margin: { top: twips(page.margins.top), right: twips(page.margins.right), bottom: twips(page.margins.bottom), left: twips(page.margins.left), header: twips(page.margins.top / 2), footer: twips(page.margins.bottom / 2) },
          pageNumbers: { start: 1 },
        },
      },
      headers: { first: header(false), default: header(part !== 'back') },
      children: docxBlocks(blocks, twips(textWidth(page))),
    };
  }));
  const meta = pages[0]?.meta;
  const document = new docx.Document({
    title: meta?.title ?? '',
    creator: meta?.author ?? 'XLVPHC Kit',
    lastModifiedBy: meta?.author ?? 'XLVPHC Kit',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } } } },
    sections,
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}
