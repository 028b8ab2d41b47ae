import { svg, html, type TemplateResult } from 'lit';

/** Line icons of 20 px, drawn with the colour of the text; never without a word beside them. */
const paths = {
  block: svg`<circle cx="10" cy="10" r="8"/><path d="M10 5.5v5.5M10 14h.01"/>`,
  warn: svg`<path d="M10 2.5 18.5 17h-17zM10 8v4M10 14.5h.01"/>`,
  hint: svg`<circle cx="10" cy="10" r="8"/><path d="M10 9v5M10 6h.01"/>`,
  check: svg`<path d="m4 10.5 4 4 8-9"/>`,
  calendar: svg`<rect x="2.5" y="4" width="15" height="13.5" rx="1.5"/><path d="M2.5 8h15M6.5 2v4M13.5 2v4"/>`,
  down: svg`<path d="m5 8 5 5 5-5"/>`,
  up: svg`<path d="m5 12 5-5 5 5"/>`,
  previous: svg`<path d="m12 5-5 5 5 5"/>`,
  next: svg`<path d="m8 5 5 5-5 5"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  remove: svg`<path d="M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  computed: svg`<rect x="4" y="2.5" width="12" height="15" rx="1.5"/><path d="M7 6h6M7 10h.01M10 10h.01M13 10h.01M7 13.5h.01M10 13.5h.01M13 13.5h.01"/>`,
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths[name]}</svg>`;
}
