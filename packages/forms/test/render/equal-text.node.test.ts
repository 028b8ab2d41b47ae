import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { pageDocx, pageHtml, pagePdf, pageSheet, pageText } from '@xlvphc/forms/render';
import type { PageDocument } from '@xlvphc/forms/render';
import { docxTexts, has, htmlText, pdfPages } from './extracted-text.ts';
import { blankPaper, codes, filledPaper, words } from './papers.ts';
import { sampleDecision } from './sample.ts';

const tools = has('pdftotext') && has('soffice');
const papers: readonly { readonly name: string; readonly page: PageDocument }[] = [
  ...codes.flatMap((code) => [{ name: `${code} filled`, page: filledPaper(code) }, { name: `${code} empty`, page: blankPaper(code) }]),
  { name: 'a decision with markup in a name', page: sampleDecision({ blocks: sampleDecision().blocks.filter((block) => block.k !== 'table') }) },
];

/** A page number stands alone in the first line of a page, or in the last as it is drawn after the text. */
const withoutPageNumbers = (pages: readonly string[]): string => pages.map((page, index) => (index === 0 ? page : page.replace(/^\s*\d{1,3}\s*\n|\n\d{1,3}\s*$/, '\n'))).join('\n');
const letters = (text: string): string => words(text).replaceAll(' ', '');

describe('HTML, PDF and DOCX have the same text, word for word', { skip: tools ? false : 'needs pdftotext and LibreOffice' }, () => {
  let docx: readonly string[] = [];
  before(async () => {
    docx = docxTexts(await Promise.all(papers.map(({ page }) => pageDocx([page]))));
  });
  for (const [index, { name, page }] of papers.entries()) {
    test(name, async () => {
      const expected = words(pageText(page).join(' '));
      assert.equal(words(htmlText(pageHtml([page]))), expected, 'HTML');
      assert.equal(words(docx[index] ?? ''), expected, 'DOCX');
      const pdf = withoutPageNumbers(pdfPages(await pagePdf([page], { title: name })));
      // A line may end inside a word after "/" or "-": the PDF has a line break there, and no space.
      assert.equal(letters(pdf), letters(expected), 'PDF');
    });
  }
});

test('a word that only one output has is noticed', async () => {
  const page = sampleDecision();
  const other = sampleDecision({ blocks: page.blocks.slice(0, -1) });
  assert.notEqual(words(htmlText(pageHtml([other]))), words(pageText(page).join(' ')));
});

test('every class that a paper uses has a rule in its sheet', () => {
  const ruled = new Set(pageSheet.match(/\.[a-z]+\d*/g));
  for (const { name, page } of papers) {
    const used = new Set([...pageHtml([page]).matchAll(/ class="([^"]*)"/g)].flatMap(([, classes = '']) => classes.split(' ')));
    const marks = new Set(['body', 'annex', 'leader', 'back']);
    assert.deepEqual([...used].filter((one) => !ruled.has(`.${one}`) && !marks.has(one)), [], name);
  }
});

test('values cannot become markup in HTML', () => {
  const html = pageHtml([sampleDecision({ meta: { title: '</title><script>alert(1)</script>', formCode: 'MQĐ02' } })]);
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /Nguyễn Thị Ửng &lt;script&gt;&amp;&quot;&#39;/);
  assert.doesNotMatch(html, / style=/);
});
