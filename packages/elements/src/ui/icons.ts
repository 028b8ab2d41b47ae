import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const draw = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;

/** Drawn in the colour of the text; always beside a word. */
export const icons = {
  search: () => draw(svg`<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>`),
  plus: () => draw(svg`<path d="M10 4v12M4 10h12"/>`),
  warning: () => draw(svg`<path d="M10 3 1.8 17h16.4L10 3Z"/><path d="M10 8.5v3.5M10 14.6v.1"/>`),
  error: () => draw(svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 6v5M10 13.8v.1"/>`),
  info: () => draw(svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 9.2V14M10 6.2v.1"/>`),
  done: () => draw(svg`<circle cx="10" cy="10" r="7.5"/><path d="m6.5 10.3 2.4 2.4 4.6-5"/>`),
  clock: () => draw(svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.5V10l3 2"/>`),
  close: () => draw(svg`<path d="m5 5 10 10M15 5 5 15"/>`),
  offline: () => draw(svg`<path d="M3 8a10 10 0 0 1 14 0M5.6 11a6 6 0 0 1 8.8 0M10 15.2v.1M3.5 3.5l13 13"/>`),
  print: () => draw(svg`<path d="M6 7V3h8v4M6 14H3.5V7.5h13V14H14"/><path d="M6 12h8v5H6z"/>`),
  download: () => draw(svg`<path d="M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M4 16.5h12"/>`),
  document: () => draw(svg`<path d="M5 2.5h6.5L15 6v11.5H5z"/><path d="M11.5 2.5V6H15M7.5 10h5M7.5 13h5"/>`),
  user: () => draw(svg`<circle cx="10" cy="7" r="3.2"/><path d="M3.8 17c.6-3.4 3.1-5 6.2-5s5.6 1.6 6.2 5"/>`),
  lock: () => draw(svg`<rect x="4.5" y="9" width="11" height="8" rx="1.2"/><path d="M7 9V6.500a3 3 0 0 1 6 0V9"/>`),
  menu: () => draw(svg`<path d="M3 5.500h14M3 10h14M3 14.500h14"/>`),
  back: () => draw(svg`<path d="M12 4 6 10l6 6"/>`),
} as const;
