import { css } from 'lit';

export const formStyles = css`
  :host {
    container-type: inline-size;
  }
  .form {
    /* What has the focus comes to rest above the bar. */
    --_below: 80px;
    display: grid;
    /* Not of its own width: a section that is out of sight remembers how wide it was. */
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .form.both {
    grid-template-columns: minmax(420px, min(45%, 720px)) minmax(0, 1fr);
    align-items: start;
  }
  .form.both > .wide {
    grid-column: 1 / -1;
  }
  .guided {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .section {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 16px 20px 20px;
  }
  /* The browser lays out what is in sight; the rest keeps the height it had. */
  .long > .section {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 480px;
    overflow-clip-margin: 6px;
  }
  .section-title {
    margin: 0 0 16px;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line);
    font-size: 18px;
    line-height: 26px;
    font-weight: 700;
    color: var(--_accent-ink);
  }
  .switch {
    display: inline-flex;
    justify-self: start;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .switch button {
    min-block-size: var(--_control-height);
    padding: 6px 16px;
    border: 0;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .switch button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    forced-color-adjust: none;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .notice.failed {
    border-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .summary {
    padding: 12px 16px;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
    scroll-margin-block: 96px 72px;
  }
  .summary.warn {
    border-color: var(--_line-strong);
  }
  .summary-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
  }
  .summary-title,
  .summary-sub {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    font-size: 18px;
    line-height: 26px;
    font-weight: 700;
  }
  .summary-sub {
    margin-block-start: 12px;
    font-size: 16px;
    color: var(--_warning);
  }
  .summary.block .summary-title {
    color: var(--_danger);
  }
  .summary ul {
    margin: 8px 0 0;
    padding-inline-start: 20px;
  }
  .summary .link {
    text-align: start;
    vertical-align: top;
    font-size: 16px;
  }
  .close {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .bar-place {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .fact {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-muted);
    font: inherit;
  }
  button.fact {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .fact.saved,
  .fact.done {
    color: var(--_success);
  }
  .fact.failed,
  button.fact.block {
    color: var(--_danger);
    font-weight: 600;
  }
  button.fact.warn {
    color: var(--_warning);
  }
  .submit {
    min-block-size: var(--_control-height);
    padding: 7px 20px;
    border: 1px solid var(--_accent-strong);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .submit:hover {
    background: var(--_accent-strong);
  }
  .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .page-pane {
    position: sticky;
    inset-block-start: 8px;
    min-inline-size: 0;
    max-block-size: calc(100vh - 96px);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }
  .page-only .page-pane {
    position: static;
    max-block-size: none;
  }
  @container (max-width: 480px) {
    .form {
      --_below: 160px;
    }
    .section {
      padding: 12px;
    }
    .bar {
      gap: 4px 8px;
      padding: 6px 8px;
    }
    .submit {
      padding-inline: 12px;
    }
  }
  /* A window this low (a phone on its side, 400 % zoom) is for what is being written. */
  @media (max-height: 480px) {
    .bar-place {
      position: static;
    }
    .form {
      --_below: 24px;
    }
  }
  @media (pointer: coarse) {
    .submit,
    .switch button {
      min-block-size: 44px;
    }
  }
  @media print {
    /* The paper is the document, where it is drawn; else what was entered, as text. */
    .form {
      display: block;
    }
    .form:has(.page-pane) .guided,
    .bar-place,
    .switch,
    .notice,
    button {
      display: none;
    }
    .page-pane,
    .bar-place {
      position: static;
    }
    .fold::details-content {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .switch button {
      border: 1px solid ButtonText;
    }
  }
`;
