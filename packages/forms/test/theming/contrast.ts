import { readFileSync } from 'node:fs';
import { palettes } from '../../src/base/themes.ts';
import { tokenDefaults } from '../../src/base/tokens.ts';

type Rgb = readonly [number, number, number];

/** `#rrggbb` or `rgb(r g b)` without transparency. */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return [1, 2, 3].map((at) => parseInt(hex[at] ?? '', 16)) as unknown as Rgb;
  const rgb = /^rgb\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)$/.exec(text);
  if (!rgb) throw new Error(`not an opaque colour: ${text}`);
  return [1, 2, 3].map((at) => Number(rgb[at])) as unknown as Rgb;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function ratio(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map(luminance).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}
function luminance(text: string): number {
  const [r, g, b] = parseColour(text).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** All tokens of a theme with what follows another token resolved; `own` is what a portal sets. */
export function resolved(palette: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const raw: Record<string, string> = { ...tokenDefaults, ...palette, ...own };
  const value = (name: string): string => {
    const followed = /^var\(--vphc-([\w-]+)\)$/.exec(raw[name] ?? '');
    return followed ? value(followed[1] ?? '') : (raw[name] ?? '');
  };
  const all = Object.fromEntries(Object.keys(raw).map((name) => [name, value(name)]));
  // Without a theme the page of the portal shows through: white, as its surfaces.
  return { ...all, page: all['page'] === 'transparent' ? (all['surface'] ?? '') : (all['page'] ?? '') };
}

const sampleNames = ['red-gold', 'province-green', 'dense-blue'] as const;
/** What a sample portal sets, read from its style sheet. */
export function sampleTokens(name: (typeof sampleNames)[number]): Readonly<Record<string, string>> {
  const sheet = readFileSync(new URL(`../../../../stories/themes/${name}.css`, import.meta.url), 'utf8');
  return Object.fromEntries([...sheet.matchAll(/--vphc-([\w-]+):\s*([^;]+);/g)].map(([, token, value]) => [token, value]));
}

/** The four palettes and the three sample portals. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(Object.entries(palettes).map(([name, palette]) => [name, resolved(palette)])),
  ...Object.fromEntries(sampleNames.map((name) => [name, resolved(palettes.light, sampleTokens(name))])),
};
