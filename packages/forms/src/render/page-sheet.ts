import type { PageBlock, PageParagraph, Run } from './page.ts';

/**
 * Classes instead of inline styles: a strict CSP refuses `style` attributes. All lengths of the page model are whole
 * numbers, so one fixed sheet covers them and its hash never changes.
 */
const sizes = range(8, 18);
const spaces = range(1, 80);
/** Shares in half percents. */
const shares = range(1, 200);
const indents = range(1, 20);
const codes = range(10, 40);

/** CSS of the page view and of the print, to be adopted or linked; fonts are declared apart (`fontFaces`). */
export const pageSheet = [
  '.paper{box-sizing:border-box;width:210mm;min-height:297mm;padding:20mm 20mm 20mm 30mm;background:#fff;color:#000;font-family:Tinos,"Times New Roman",serif;line-height:1.15;position:relative;text-align:left;font-kerning:normal}',
  '.paper *{box-sizing:border-box}',
  '.paper p,.paper h1,.paper h2{margin:0;font-weight:inherit;overflow-wrap:break-word;white-space:pre-line;orphans:2;widows:2}',
  '.paper b{font-weight:700}.paper i{font-style:italic}',
  '.paper .left{text-align:left}.paper .center{text-align:center}.paper .right{text-align:right}.paper .justify{text-align:justify}',
  '.paper .columns{display:flex}.paper .columns>div{min-width:0}',
  '.paper .keep{break-inside:avoid}.paper .next{break-after:avoid}',
  '.paper .rule{height:0;border-top:.75pt solid #000;margin:2pt auto 0}',
  '.paper table{border-collapse:collapse;width:100%;table-layout:fixed;margin:6pt 0}.paper thead{display:table-header-group}.paper tr{break-inside:avoid}',
  '.paper td{height:1.6em}.paper th,.paper td{border:.5pt solid #000;padding:2pt 4pt;vertical-align:top;overflow-wrap:anywhere;font-weight:400}.paper th{font-weight:700;text-align:center;vertical-align:middle}',
  '.paper .code{display:flex;align-items:center;gap:3mm;margin-top:6pt;break-inside:avoid}.paper .code p{font-size:10pt}.paper svg{display:block;flex:none}',
  // Marks on capitals reach above their line: at the top of a sheet browsers would paint them on the one before.
  '.paper .part{padding-top:3pt}.paper .part+.part{break-before:page;margin-top:20mm}',
  '.paper .mark{position:absolute;inset:0;display:flex;align-items:center;justify-content:center;font-size:52pt;font-weight:700;color:#000;opacity:.1;transform:rotate(-45deg);pointer-events:none;white-space:nowrap}',
  ...sizes.map((pt) => `.paper .s${pt}{font-size:${pt}pt}`),
  ...spaces.map((pt) => `.paper .b${pt}{margin-top:${pt}pt}.paper .a${pt}{margin-bottom:${pt}pt}.paper .h${pt}{height:${pt}pt}`),
  ...indents.map((mm) => `.paper .i${mm}{text-indent:${mm}mm}`),
  ...shares.map((share) => `.paper .w${share}{width:${share / 2}%}`),
  ...codes.map((mm) => `.paper .q${mm}{width:${mm}mm;height:${mm}mm}`),
].join('\n');

/**
 * Rules of the printed sheet: A4, margins, page number centred in the top margin from page 2; the back side has none. Over several papers the
 * numbers run on, because no browser lets a page restart them; the PDF restarts them.
 */
export const printSheet = [
  '@page{size:A4;margin:20mm 20mm 20mm 30mm;@top-center{content:counter(page);font:13pt Tinos,"Times New Roman",serif;vertical-align:middle}}',
  '@page :first{@top-center{content:none}}',
  '@page back{@top-center{content:none}}',
  '@page annex{@top-center{content:counter(page)}}',
  'html,body{margin:0;padding:0;background:#fff}',
  '.paper{width:auto;min-height:0;padding:0}.paper .part+.part{margin-top:0}.paper .back{page:back}',
  '.paper+.paper{break-before:page}',
  '@media print{.paper .mark{position:fixed}}',
].join('\n');

/** `@font-face` rules for the four faces under `base` (a URL that ends with "/"). */
export function fontFaces(base: string): string {
  const url = (name: string): string => `url(${JSON.stringify(`${base}${name}.woff2`)}) format("woff2")`;
  return fontFiles.map(({ name, weight, style }) => `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};src:${url(name)};font-display:swap}`).join('\n');
}

/** The subset files of `gen/fonts`, without ending. */
export const fontFiles = [
  { name: 'Tinos-Regular', weight: '400', style: 'normal' },
  { name: 'Tinos-Bold', weight: '700', style: 'normal' },
  { name: 'Tinos-Italic', weight: '400', style: 'italic' },
  { name: 'Tinos-BoldItalic', weight: '700', style: 'italic' },
] as const;

/** Classes of a paragraph. */
export function paragraphClasses(block: PageParagraph): string {
  return [block.align, `s${block.size}`, block.indent > 0 ? `i${block.indent}` : '', block.before > 0 ? `b${block.before}` : '', block.after > 0 ? `a${block.after}` : '', block.keepNext ? 'next' : '']
    .filter(Boolean).join(' ');
}

/** Classes of a run beside its bold and italic elements. */
export function runClasses(run: Run): string {
  return [run.size ? `s${run.size}` : '', run.leader ? 'leader' : ''].filter(Boolean).join(' ');
}

/** Class of a share of the width (0 … 1). */
export function shareClass(share: number): string {
  return `w${Math.max(1, Math.min(200, Math.round(share * 200)))}`;
}

/** Class of an empty height. */
export function spaceClass(block: Extract<PageBlock, { k: 'space' }>): string {
  return `h${block.pt}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
