import { test } from 'node:test';
import { pagePdf } from '@xlvphc/forms/render';
import { has, pdfPages } from './extracted-text.ts';
import { assertBreaksWell, shifted } from './page-breaks.ts';
import { codes, filledPaper } from './papers.ts';

const needsPoppler = { skip: has('pdftotext') ? false : 'needs poppler' };

for (const [index, code] of codes.entries()) {
  test(`no heading of ${code} is left alone at the end of a page of its PDF, and its signatures stay with the text before them`, needsPoppler, async () => {
    // Other lines for other forms: together they try every place of a page.
    for (const lines of [index % 13, 13 + ((index * 5) % 17)]) {
      const page = shifted(filledPaper(code), lines);
      assertBreaksWell(page, pdfPages(await pagePdf([page], { title: code })), `${lines} lines more`);
    }
  });
}
