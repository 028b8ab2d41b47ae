import { pageParts, watermarkText } from './page.ts';
import { paragraphClasses, runClasses, shareClass, spaceClass } from './page-sheet.ts';
import { qrBars, qrPath } from './qr.ts';
import type { PageBlock, PageDocument, PageParagraph, Run } from './page.ts';

/** An element of the page, drawn as a string on the server and by DOM calls in browsers. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PageElement | string)[];
}

/** The page as a tree of elements: one source for `pageHtml` and `pageDom`. */
export function pageTree(page: PageDocument): PageElement {
  return element('article', { class: 'paper', lang: 'vi' }, [
    ...(page.watermark ? [element('div', { class: 'mark', 'aria-hidden': 'true' }, [watermarkText[page.watermark]])] : []),
    ...pageParts(page).map(({ part, blocks }) => element('div', { class: `part ${part}` }, blocks.map(blockTree))),
  ]);
}

function element(tag: string, attributes: Readonly<Record<string, string>>, children: readonly (PageElement | string)[] = []): PageElement {
  return { tag, attributes, children };
}

function blockTree(block: PageBlock): PageElement {
  switch (block.k) {
    case 'p':
      return paragraphTree(block);
    case 'columns':
      return element('div', { class: block.keep ? 'columns keep' : 'columns' },
        block.columns.map((column, index) => element('div', { class: shareClass(block.widths[index] ?? 0) }, column.map(blockTree))));
    case 'group':
      return element('div', { class: 'keep' }, block.blocks.map(blockTree));
    case 'table':
      return element('table', { class: `s${block.size ?? 12}` }, [
        element('colgroup', {}, block.widths.map((width) => element('col', { class: shareClass(width) }))),
        element('thead', {}, [element('tr', {}, block.head.map((text) => element('th', { scope: 'col' }, [text])))]),
        element('tbody', {}, block.rows.map((row) => element('tr', {}, row.map((runs, index) => element('td', { class: block.aligns?.[index] ?? 'left' }, runs.map(runTree)))))),
      ]);
    case 'rule':
      return element('div', { class: `rule ${shareClass(block.share)}` });
    case 'space':
      return element('div', { class: spaceClass(block) });
    case 'qr':
      return qrTree(block.payload, block.caption, block.mm);
  }
}

function paragraphTree(block: PageParagraph): PageElement {
  return element(block.heading ? `h${block.heading}` : 'p', { class: paragraphClasses(block) }, block.runs.map(runTree));
}

function runTree(run: Run): PageElement | string {
  let node: PageElement | string = run.text;
  if (run.italic) node = element('i', {}, [node]);
  if (run.bold) node = element('b', {}, [node]);
  const classes = runClasses(run);
  if (!run.field && classes === '') return node;
  return element('span', { ...(classes === '' ? {} : { class: classes }), ...(run.field ? { 'data-field': run.field } : {}) }, [node]);
}

function qrTree(payload: string, caption: string, mm: number): PageElement {
  const bars = qrBars(payload);
  return element('div', { class: 'code' }, [
    element('svg', { class: `q${mm}`, viewBox: `0 0 ${bars.size} ${bars.size}`, role: 'img', 'aria-label': caption, 'shape-rendering': 'crispEdges' }, [element('path', { d: qrPath(bars) })]),
    element('p', {}, [caption]),
  ]);
}
