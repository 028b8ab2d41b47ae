import { palettes, type Palette } from '@xlvphc/forms/base';
import './themes.css';

// Samples of portals: one style sheet each in stories/themes.
const samples = import.meta.glob('../stories/themes/*.css', { eager: true });
const sampleNames = Object.keys(samples).map((file) => file.replace(/^.*\/|\.css$/g, ''));
const sampleTitles: Readonly<Record<string, string>> = { 'red-gold': 'Cổng đỏ, vàng', 'province-green': 'Tỉnh màu xanh lá', 'dense-blue': 'Cổng cũ, xanh, dày' };

const ofKit: Readonly<Record<string, Palette>> = { dark: palettes.dark, contrast: palettes.contrast, 'contrast-dark': palettes.contrastDark };

/** The palettes of the kit on the page itself, for elements that stand in no `<vphc-app theme>`: as a portal would set the tokens. */
export function addThemes(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(Object.entries(ofKit).map(([name, palette]) => `[data-theme='${name}']{color-scheme:${palette['color-scheme']};${Object.entries(palette).map(([token, value]) => `--vphc-${token}:${value};`).join('')}}`).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What the toolbar offers. */
export const themeItems = [
  { value: 'default', title: 'Nền sáng' }, { value: 'dark', title: 'Nền tối' }, { value: 'contrast', title: 'Tương phản cao' }, { value: 'contrast-dark', title: 'Tương phản cao, nền tối' },
  ...sampleNames.map((value) => ({ value, title: sampleTitles[value] ?? value })),
];
