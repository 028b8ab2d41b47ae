import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';
import { inFolder } from '../render/extracted-text.ts';

/** A grey picture, one byte a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Dots per inch at which the layout of a page is plain to see and its file stays small. */
const resolution = 60;
/** Greys that are kept: fewer make smaller files, and the softness of letters needs no more. */
const greys = 8;

/** The pages of a PDF. */
export function picturesOf(pdf: Uint8Array, dpi = resolution): Picture[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', join(folder, 'paper.pdf'), join(folder, 'page')], { stdio: 'ignore' });
    return readdirSync(folder).filter((name) => name.endsWith('.pgm')).sort().map((name) => fewGreys(fromPgm(readFileSync(join(folder, name)))));
  });
}

/** Portable greymap: `P5 width height 255`, then the bytes. */
function fromPgm(bytes: Buffer): Picture {
  const [head = '', width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), grey: new Uint8Array(bytes.subarray(head.length)) };
}

function fewGreys(picture: Picture): Picture {
  const step = 255 / (greys - 1);
  return { ...picture, grey: picture.grey.map((one) => Math.round(Math.round(one / step) * step)) };
}

/** Pictures of one size below one another, as one. */
export function stacked(pages: readonly Picture[]): Picture {
  const width = pages[0]?.width ?? 0;
  return { width, height: pages.reduce((sum, page) => sum + page.height, 0), grey: Uint8Array.from(Buffer.concat(pages.map((page) => page.grey))) };
}

/** Pictures side by side in rows, each in a field of the largest size. */
export function grid(pages: readonly Picture[], columns: number): Picture {
  const gap = 8;
  const wide = Math.max(...pages.map((page) => page.width)) + gap;
  const high = Math.max(...pages.map((page) => page.height)) + gap;
  const width = columns * wide;
  const sheet: Picture = { width, height: Math.ceil(pages.length / columns) * high, grey: new Uint8Array(width * Math.ceil(pages.length / columns) * high).fill(128) };
  pages.forEach((page, index) => {
    const left = (index % columns) * wide;
    const top = Math.floor(index / columns) * high;
    for (let row = 0; row < page.height; row += 1) sheet.grey.set(page.grey.subarray(row * page.width, (row + 1) * page.width), (top + row) * width + left);
  });
  return sheet;
}

export function toPng({ width, height, grey }: Picture): Buffer {
  const png = new PNG({ width, height, inputColorType: 0, colorType: 0, inputHasAlpha: false, bitDepth: 8 });
  png.data = Buffer.from(grey);
  return PNG.sync.write(png, { inputColorType: 0, colorType: 0, inputHasAlpha: false, bitDepth: 8, deflateLevel: 9, filterType: 0 });
}

export function fromPng(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, grey: Uint8Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 0) };
}

/** Share of the pixels that differ to the eye; all of them when the sizes differ. */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(colours(a), colours(b), undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

function colours({ grey }: Picture): Uint8Array {
  const rgba = new Uint8Array(grey.length * 4).fill(255);
  grey.forEach((one, index) => rgba.fill(one, index * 4, index * 4 + 3));
  return rgba;
}
