import { css } from 'lit';

/**
 * Semantic tokens (CSS custom properties `--vphc-…`). A portal overrides them on any ancestor; the defaults stand here once.
 * Sizes are px: hosts change the meaning of rem. Contrast AA is proven by a test.
 */
export const tokens = css`
  :host {
    --_ink: var(--vphc-ink, #1b1f24);
    --_ink-muted: var(--vphc-ink-muted, #4d5661);
    --_surface: var(--vphc-surface, #ffffff);
    --_surface-sunken: var(--vphc-surface-sunken, #f5f7f9);
    --_line: var(--vphc-line, #c9d1d9);
    --_line-strong: var(--vphc-line-strong, #76818d);
    --_accent: var(--vphc-accent, #0b57a4);
    --_accent-strong: var(--vphc-accent-strong, #083f78);
    --_accent-soft: var(--vphc-accent-soft, #e8f1fb);
    --_on-accent: var(--vphc-on-accent, #ffffff);
    --_danger: var(--vphc-danger, #b42318);
    --_danger-soft: var(--vphc-danger-soft, #fdf0ee);
    --_warning: var(--vphc-warning, #7a4d00);
    --_warning-soft: var(--vphc-warning-soft, #fff6e0);
    --_success: var(--vphc-success, #18692e);
    --_success-soft: var(--vphc-success-soft, #ecf7ee);
    --_focus: var(--vphc-focus, #ffb000);
    --_radius: var(--vphc-radius, 6px);
    --_shadow: var(--vphc-shadow, 0 1px 3px rgb(27 31 36 / 0.12));
    --_font: var(--vphc-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_size: var(--vphc-size, 16px);
    --_size-dense: var(--vphc-size-dense, 14px);
  }
`;

/** Reset of inherited host styles, type, focus ring; every element of ours starts from it. */
export const foundation = css`
  :host {
    all: initial;
    /* A portal that sets dark tokens says so here: native boxes and scroll bars follow. */
    color-scheme: var(--vphc-color-scheme, light);
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    font: 400 var(--_size) / 1.5 var(--_font);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_ink);
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
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
