// `npm run golden:write [codes…]` stores the pictures of the filled forms anew; `npm run golden:sheets` draws the first pages, twelve on a sheet, for the eye.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { officialCodes } from '@xlvphc/forms';
import { filledPaper } from '../render/papers.ts';
import { drawnBy, drawnByPath, goldenFile, goldenFolder, printedPictures } from './golden.ts';
import { grid, stacked, toPng, type Picture } from './picture.ts';
import { formStage } from './stage.ts';

const args = process.argv.slice(2);
const sheets = args.includes('--sheets');
/** All pages of each form instead of the first. */
const everyPage = args.includes('--all');
const named = args.filter((arg) => !arg.startsWith('--')).map((code) => code.normalize('NFC'));
const codes = named.length > 0 ? named : officialCodes;
const perSheet = 12;
const sheetFolder = path.resolve(import.meta.dirname, '../../../../.cache/golden');

const stage = await formStage();
try {
  const page = await stage.open();
  mkdirSync(goldenFolder, { recursive: true });
  const drawn: { readonly code: string; readonly picture: Picture }[] = [];
  for (const code of codes) {
    const pages = await printedPictures(page, stage, filledPaper(code), sheets ? 72 : undefined);
    if (!sheets) writeFileSync(goldenFile(code), toPng(stacked(pages)));
    drawn.push(...pages.slice(0, everyPage ? undefined : 1).map((picture) => ({ code, picture })));
  }
  if (sheets) {
    rmSync(sheetFolder, { recursive: true, force: true });
    mkdirSync(sheetFolder, { recursive: true });
    for (let first = 0; first < drawn.length; first += perSheet) {
      const shown = drawn.slice(first, first + perSheet);
      const file = path.join(sheetFolder, `sheet-${String(first / perSheet + 1).padStart(2, '0')}.png`);
      writeFileSync(file, toPng(grid(shown.map(({ picture }) => picture), 4)));
      console.log(`${file}: ${shown.map(({ code }) => code).join(' ')}`);
    }
  } else {
    if (named.length === 0) {
      const known = new Set(codes.map((code) => path.basename(goldenFile(code))));
      for (const name of readdirSync(goldenFolder)) if (name.endsWith('.png') && !known.has(name)) rmSync(path.join(goldenFolder, name));
      writeFileSync(drawnByPath, `${JSON.stringify(drawnBy(stage))}\n`);
    }
    console.log(`${codes.length} pictures stored; look at them: npm run golden:sheets`);
  }
} finally {
  await stage.close();
}
