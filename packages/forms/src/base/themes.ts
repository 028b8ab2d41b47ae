/**
 * The four palettes. Everything that depends on light and dark stands here once: the style sheet of the elements is made from
 * it (`tokens.ts`), and so are the proof of contrast and the table in `docs/theming.md`.
 */

/** A palette gives each token of colour a value. */
const light = {
  'color-scheme': 'light',
  ink: '#1b1f24',
  'ink-muted': '#4d5661',
  page: 'transparent',
  surface: '#ffffff',
  'surface-sunken': '#f5f7f9',
  backdrop: 'rgb(27 31 36 / 0.45)',
  line: '#c9d1d9',
  'line-strong': '#76818d',
  accent: '#0b57a4',
  'accent-strong': '#083f78',
  'accent-soft': '#e8f1fb',
  'on-accent': '#ffffff',
  danger: '#b42318',
  'danger-soft': '#fdf0ee',
  warning: '#7a4d00',
  'warning-soft': '#fff6e0',
  success: '#18692e',
  'success-soft': '#ecf7ee',
  focus: '#ffb000',
  'focus-inner': '#1b1f24',
  shadow: '0 1px 3px rgb(27 31 36 / 0.12)',
  'shadow-raised': '0 4px 16px rgb(27 31 36 / 0.25)',
} as const;

export type PaletteToken = keyof typeof light;
export type Palette = Readonly<Record<PaletteToken, string>>;

const dark: Palette = {
  'color-scheme': 'dark',
  ink: '#e8ecf1',
  'ink-muted': '#b3bdc8',
  page: '#14181d',
  surface: '#14181d',
  'surface-sunken': '#1e242b',
  backdrop: 'rgb(0 0 0 / 0.65)',
  line: '#3a444f',
  'line-strong': '#8491a0',
  accent: '#7fb8f5',
  'accent-strong': '#a9d0fa',
  'accent-soft': '#17304a',
  'on-accent': '#0b1a2a',
  danger: '#ff9b8e',
  'danger-soft': '#3a1a17',
  warning: '#f2c364',
  'warning-soft': '#33270d',
  success: '#7fd396',
  'success-soft': '#14301c',
  focus: '#ffb000',
  'focus-inner': '#14181d',
  shadow: '0 1px 3px rgb(0 0 0 / 0.6)',
  'shadow-raised': '0 4px 16px rgb(0 0 0 / 0.7)',
};

const contrast: Palette = {
  'color-scheme': 'light',
  ink: '#000000',
  'ink-muted': '#24292f',
  page: '#ffffff',
  surface: '#ffffff',
  'surface-sunken': '#f2f4f6',
  backdrop: 'rgb(0 0 0 / 0.75)',
  line: '#5b646e',
  'line-strong': '#000000',
  accent: '#00336b',
  'accent-strong': '#001c3d',
  'accent-soft': '#e3eefb',
  'on-accent': '#ffffff',
  danger: '#7f0000',
  'danger-soft': '#fff0ee',
  warning: '#4a2e00',
  'warning-soft': '#fff3d1',
  success: '#003d14',
  'success-soft': '#e6f6ea',
  focus: '#ffb000',
  'focus-inner': '#000000',
  shadow: '0 0 0 1px #000000',
  'shadow-raised': '0 0 0 2px #000000',
};

const contrastDark: Palette = {
  'color-scheme': 'dark',
  ink: '#ffffff',
  'ink-muted': '#e4e8ec',
  page: '#000000',
  surface: '#000000',
  'surface-sunken': '#16191d',
  backdrop: 'rgb(0 0 0 / 0.85)',
  line: '#a3adb8',
  'line-strong': '#ffffff',
  accent: '#a6d1ff',
  'accent-strong': '#d1e7ff',
  'accent-soft': '#00284f',
  'on-accent': '#000000',
  danger: '#ffb8ad',
  'danger-soft': '#3d0a05',
  warning: '#ffd880',
  'warning-soft': '#2e2200',
  success: '#9af0ae',
  'success-soft': '#03290f',
  focus: '#ffd000',
  'focus-inner': '#000000',
  shadow: '0 0 0 1px #ffffff',
  'shadow-raised': '0 0 0 2px #ffffff',
};

export const palettes = { light, dark, contrast, contrastDark } as const;

/** What `theme` on an element may be; anything else, or nothing, is light. `auto` follows the wishes of the system. */
export type Theme = 'light' | 'dark' | 'contrast' | 'auto';

/** On paper: black on nothing, whatever the screen shows. */
export const paper: Partial<Palette> = {
  'color-scheme': 'light', ink: '#000000', 'ink-muted': '#333333', page: 'transparent', surface: '#ffffff', 'surface-sunken': '#ffffff', line: '#767676', 'line-strong': '#333333',
  accent: '#000000', 'accent-strong': '#000000', 'accent-soft': '#ffffff', 'on-accent': '#ffffff', danger: '#000000', 'danger-soft': '#ffffff', warning: '#000000', 'warning-soft': '#ffffff',
  success: '#000000', 'success-soft': '#ffffff', shadow: 'none', 'shadow-raised': 'none',
};

/** With forced colours the system's own pairs: they go together whatever the user has chosen. */
export const forced: Readonly<Record<string, string>> = {
  'color-scheme': 'light dark', ink: 'CanvasText', 'ink-muted': 'CanvasText', 'ink-disabled': 'GrayText', 'accent-ink': 'CanvasText', link: 'LinkText', 'link-hover': 'LinkText', page: 'Canvas', surface: 'Canvas',
  'surface-sunken': 'Canvas', 'surface-hover': 'Canvas', 'surface-raised': 'Canvas', desk: 'Canvas', backdrop: 'Canvas', line: 'CanvasText', 'line-strong': 'ButtonText', accent: 'Highlight', 'accent-strong': 'Highlight',
  'accent-soft': 'Canvas', 'on-accent': 'HighlightText', danger: 'CanvasText', 'danger-soft': 'Canvas', warning: 'CanvasText', 'warning-soft': 'Canvas', success: 'CanvasText', 'success-soft': 'Canvas',
  focus: 'Highlight', 'focus-inner': 'CanvasText', shadow: 'none', 'shadow-raised': 'none',
};
