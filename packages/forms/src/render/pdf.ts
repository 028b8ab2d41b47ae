import { inCopies, pageParts, points, watermarkText } from './page.ts';
import { pdfEngine } from './pdf-engine.ts';
import { pdfPart } from './pdf-content.ts';
import { TagNode } from './pdf-tags.ts';
import type { FormValue, FormValues } from '../definition.ts';
import type { PageDocument } from './page.ts';
import type { PdfFonts } from './pdf-engine.ts';
import type { PdfNode } from './pdf-content.ts';

export type { PdfFonts } from './pdf-engine.ts';

/**
 * One PDF of one or several documents, each beginning on a new page with its own page numbers: PDF/A-3a by its metadata
 * (claimed, not certified), tagged, in Vietnamese, values attached as JSON. Equal documents give equal bytes: the dates
 * are those of the documents. Runs in Node and in browsers (without `eval`).
 */
export async function pagePdf(pages: readonly PageDocument[], options: { readonly title: string; /** Each set of papers so many times, its values attached once. */ readonly copies?: number; readonly fonts?: PdfFonts }): Promise<Uint8Array> {
  const engine = await pdfEngine(options.fonts);
  const root = new TagNode('Document');
  const date = noonInVietnam(pages.map((page) => page.meta.date ?? '').sort().at(-1));
  const author = pages[0]?.meta.author;
  const bytes = await engine.createPdf({
    version: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    language: 'vi',
    pageSize: 'A4',
    info: { title: options.title, creator: 'XLVPHC Kit', producer: 'XLVPHC Kit', creationDate: date, modDate: date, ...(author ? { author } : {}) },
    defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1 },
    content: inCopies(pages, options.copies).flatMap((page) => pageParts(page).map(({ part, blocks }) => section(page, part, pdfPart(page, blocks, root)))),
    files: Object.fromEntries(pages.map((page, index) => attachment(page, pages.length > 1 ? `-${index + 1}` : '', date))),
  }).getBuffer();
  return new Uint8Array(bytes);
}

function section(page: PageDocument, part: 'body' | 'annex' | 'back', content: readonly PdfNode[]): PdfNode {
  const [left, top, right, bottom] = [page.margins.left, page.margins.top, page.margins.right, page.margins.bottom].map(points) as [number, number, number, number];
  let first: number | undefined;
  return {
    section: content,
    pageMargins: [left, top, right, bottom],
    // The page number stands in the top margin from the second page of each part on; headers are asked for in page order.
    header: part === 'back' ? null : (current: number) => {
      first ??= current;
      return current > first ? { text: String(current - first + 1), alignment: 'center', fontSize: 13, margin: [left, top / 2 - 4, right, 0] } : null;
    },
    ...(page.watermark ? { watermark: { text: watermarkText[page.watermark], font: 'Tinos', bold: true, color: 'black', opacity: 0.1, angle: -45 } } : {}),
  };
}

function attachment(page: PageDocument, suffix: string, date: Date): readonly [string, Readonly<Record<string, unknown>>] {
  const json = JSON.stringify({ formCode: page.meta.formCode, values: sorted(page.values) });
  return [`values${suffix}`, {
    name: `${ascii(page.meta.formCode)}${suffix}.json`,
    src: `data:application/json;base64,${base64(json)}`,
    type: 'application/json',
    description: `Dữ liệu của ${page.meta.title}`,
    relationship: 'Data',
    creationDate: date,
    modifiedDate: date,
  }];
}

/** Keys in order, so that equal values give equal bytes. */
function sorted(values: FormValues): FormValues {
  const inOrder = (value: FormValue): FormValue =>
    Array.isArray(value) ? value.map(inOrder) : typeof value === 'object' ? sorted(value as FormValues) : value;
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, inOrder(value)] as const])).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

/** File names in the attachment list stay ASCII: older readers show others wrong. */
function ascii(code: string): string {
  return code.normalize('NFD').replace(/\u0300|\u0301|[^\w-]/g, (character) => (character === 'Đ' ? 'D' : ''));
}

/** Noon in Vietnam shows the same day in every reader's time zone; drafts without a date stand at the epoch. */
function noonInVietnam(date: string | undefined): Date {
  return new Date(date ? `${date}T12:00:00+07:00` : 0);
}
