import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pageHtml, type PageDocument } from '@xlvphc/forms/render';
import { picturesOf, type Picture } from './picture.ts';
import type { FormStage } from './stage.ts';

/** Where the stored pictures lie: one file a form, its pages below one another. */
export const goldenFolder = path.join(import.meta.dirname, 'golden');
export const goldenFile = (code: string): string => path.join(goldenFolder, `${code}.png`);

/** What draws a page: other versions may set a letter elsewhere. */
export interface DrawnBy {
  readonly chromium: string;
  readonly poppler: string;
}
const drawnByFile = path.join(goldenFolder, 'drawn-by.json');

export function drawnBy(stage: FormStage): DrawnBy {
  // pdftoppm tells its version on the error output.
  const poppler = execFileSync('sh', ['-c', 'pdftoppm -v 2>&1'], { encoding: 'utf8' });
  return { chromium: stage.browser.version().split('.')[0] ?? '', poppler: /version (\d+\.\d+)/.exec(poppler)?.[1] ?? '' };
}

/** By what the stored pictures were drawn. */
export function storedDrawnBy(): DrawnBy | undefined {
  return existsSync(drawnByFile) ? (JSON.parse(readFileSync(drawnByFile, 'utf8')) as DrawnBy) : undefined;
}
export const drawnByPath = drawnByFile;

/** A paper as Chromium prints it, in our own fonts. */
export async function printedPdf(page: Page, stage: FormStage, papers: readonly PageDocument[]): Promise<Uint8Array> {
  if (!page.url().startsWith(stage.url)) await page.goto(stage.url);
  await page.setContent(pageHtml(papers, { fontBase: `${stage.url}fonts/` }));
  const loaded = await page.evaluate(async () => {
    await Promise.all(['400 13px', '700 13px', 'italic 400 13px', 'italic 700 13px'].map((face) => document.fonts.load(`${face} Tinos`, 'aắ')));
    await document.fonts.ready;
    return [...document.fonts].filter((face) => face.status === 'loaded').length;
  });
  if (loaded !== 4) throw new Error(`${loaded} of 4 faces loaded: the page would be drawn in a font of the machine`);
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

export async function printedPictures(page: Page, stage: FormStage, paper: PageDocument, dpi?: number): Promise<Picture[]> {
  return picturesOf(await printedPdf(page, stage, [paper]), dpi);
}
