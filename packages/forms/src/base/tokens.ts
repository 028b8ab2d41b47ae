import { css, unsafeCSS } from 'lit';
import { forced, palettes, paper, type Palette } from './themes.ts';

/*
 * How a colour reaches an element (the agreement between our elements, `theme` and a portal):
 *
 *   --_ink: var(--vphc-ink, var(--_t-ink, #1b1f24))
 *           1. what a portal sets, on any ancestor, wins
 *                           2. the nearest element with `theme`, which hands its palette down to everything inside it
 *                                        3. light
 *
 * - `theme` is a reflected attribute: `light | dark | contrast | auto`; absent means light. An element that has the property only
 *   declares it (`theme: { reflect: true }`) and must not write it by itself; the style sheets below, which every `VphcElement` has, do the rest.
 *   So any element of ours may carry `theme`, `<vphc-app>` and `<vphc-form>` first of all. Elements placed elsewhere on the page
 *   (`for="app-id"`) do not inherit it: the app hands its theme to them, or the page writes it on them.
 * - `auto` follows `prefers-color-scheme` and `prefers-contrast`. `prefers-contrast: more` strengthens light and dark too.
 * - An element that carries a theme paints its `--vphc-page` behind itself; without a theme the page of the portal shows through.
 * - Style sheets of ours read `--_name` only. Nobody sets `--_…` or `--_t-…` but this file.
 */

/** Follow another token until the portal sets them. */
const followers = {
  'ink-disabled': 'ink-muted', 'accent-ink': 'accent-strong', link: 'accent', 'link-hover': 'accent-strong', 'surface-raised': 'surface', 'surface-hover': 'surface-sunken', desk: 'surface-sunken',
} as const;

/** Sizes are px: hosts change the meaning of rem. The paper is white in every theme, and so are its blanks. */
const measures = {
  blank: '#f1f6fc',
  'blank-hover': '#e8f1fb',
  'blank-active': '#ffe9ad',
  'blank-ring': '#ffb000',
  radius: '6px',
  'radius-large': '8px',
  font: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  'font-mono': 'ui-monospace, Consolas, monospace',
  size: '16px',
  'size-dense': '14px',
  'size-small': '13px',
  'size-heading': '20px',
  'size-title': '26px',
  'control-height': '40px',
  gap: '16px',
  duration: '120ms',
} as const;

/** Every token by its name without `--vphc-`, with its value in the light theme. */
export const tokenDefaults: Readonly<Record<string, string>> = { ...palettes.light, ...Object.fromEntries(Object.entries(followers).map(([name, other]) => [name, `var(--vphc-${other})`])), ...measures };

const declared = (palette: Palette): string => Object.entries(palette).map(([name, value]) => `--_${name}:var(--vphc-${name},var(--_t-${name},${value}));`).join('');
const handed = (palette: Palette): string => Object.entries(palette).map(([name, value]) => `--_t-${name}:${value};`).join('');
const fixed = (palette: Readonly<Record<string, string>>): string => Object.entries(palette).map(([name, value]) => `--_${name}:${value};`).join('');
const { light, dark, contrast, contrastDark } = palettes;

/** Semantic tokens (CSS custom properties `--vphc-…`) and the themes. Contrast AA is proven by tests. */
export const tokens = css`${unsafeCSS(`
:host{${declared(light)}${Object.entries(followers).map(([name, other]) => `--_${name}:var(--vphc-${name},var(--_${other}));`).join('')}${Object.entries(measures).map(([name, value]) => `--_${name}:var(--vphc-${name},${value});`).join('')}}
:host([theme]){background-color:var(--_page)}
:host([theme='light']),:host([theme='auto']){${handed({ ...light, page: light.surface })}}
:host([theme='dark']){${handed(dark)}}
:host([theme='contrast']){${handed(contrast)}}
@media (prefers-color-scheme:dark){:host([theme='auto']){${handed(dark)}}}
@media (prefers-contrast:more){
:host{${declared({ ...contrast, page: 'transparent' })}}
:host([theme='light']),:host([theme='auto']){${handed(contrast)}}
:host([theme='dark']){${handed(contrastDark)}}
}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:host([theme='auto']){${handed(contrastDark)}}}
@media (forced-colors:active){:host{${fixed(forced)}}}
@media print{:host{${fixed(paper)}}}
`)}`;
