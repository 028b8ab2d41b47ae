import { css, unsafeCSS } from 'lit';

/**
 * What would be inherited from the element into its shadow tree. `all: initial` on `:host` loses to any rule of the page that names
 * the element or `*`; with `!important` the inner tree wins, even over the page's own `!important` (CSS Cascade 4, 6.1). So these are
 * ours alone, while the box (display, margin, width, position …) stays the page's.
 */
const ours = {
  color: 'var(--_ink)', 'font-family': 'var(--_font)', 'font-size': 'var(--_size)', 'font-style': 'normal', 'font-weight': '400', 'font-stretch': 'normal', 'font-size-adjust': 'none', 'font-kerning': 'auto',
  'font-variant': 'tabular-nums', 'font-feature-settings': 'normal', 'font-variation-settings': 'normal', 'font-optical-sizing': 'auto', 'line-height': '1.5', 'letter-spacing': 'normal', 'word-spacing': 'normal', 'text-align': 'start', 'text-align-last': 'auto', 'text-indent': '0',
  'text-transform': 'none', 'text-shadow': 'none', 'text-decoration': 'none', 'text-emphasis': 'none', 'text-rendering': 'auto', 'text-wrap': 'wrap', 'text-underline-offset': 'auto', 'text-underline-position': 'auto',
  'white-space': 'normal', 'word-break': 'normal', 'overflow-wrap': 'normal', 'line-break': 'auto', hyphens: 'manual', 'tab-size': '8', quotes: 'auto', 'list-style': 'disc outside none',
  'border-collapse': 'separate', 'border-spacing': '0', 'caption-side': 'top', 'empty-cells': 'show', cursor: 'auto', 'caret-color': 'auto', 'accent-color': 'auto', 'writing-mode': 'horizontal-tb', 'text-orientation': 'mixed',
  'image-rendering': 'auto', orphans: '2', widows: '2', fill: 'black', stroke: 'none', 'stroke-width': '1', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal',
  '-webkit-text-fill-color': 'currentcolor', '-webkit-text-stroke': '0', '-webkit-font-smoothing': 'auto', '-webkit-text-size-adjust': '100%',
  /* A portal that sets dark tokens says so here: native boxes and scroll bars follow. */
  'color-scheme': 'var(--_color-scheme)',
};

/** Reset of inherited host styles, type, focus ring; every element of ours starts from it. */
export const foundation = css`
  :host {
    all: initial;
    /* A page that hides what is around us hides us. */
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    box-sizing: border-box;
    ${unsafeCSS(Object.entries(ours).map(([name, value]) => `${name}:${value}!important`).join(';'))};
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(a, button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: 24px var(--_below, 24px);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_focus-inner);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after,
    ::backdrop {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
