import { execFileSync } from 'node:child_process';
import { open } from '../tab.mjs';

/** How many of 60 lines of a long text are on the paper when the page is printed. */
export async function paper(browser, { url }, name) {
  const page = await open(browser, url, name);
  await page.mount();
  await page.run(`
    const field = texts().find((e) => e.tagName === 'TEXTAREA');
    if (!field) return;
    field.focus();
    put(field, Array.from({ length: 60 }, (_, i) => 'Dong thu ' + String(i + 1).padStart(2, '0') + ' het').join('\\n'));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await settle(600);
  `);
  const pdf = await page.tab.pdf({ format: 'A4' });
  await page.close();
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return { lines: new Set(text.match(/Dong thu \d\d het/g)).size };
}
