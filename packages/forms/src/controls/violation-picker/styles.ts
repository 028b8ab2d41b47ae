import { css } from 'lit';

export const pickerStyles = css`
  :host {
    container-type: inline-size;
  }
  .picker,
  .finder {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
  .filters label {
    display: grid;
    gap: 2px;
    color: var(--_ink-muted);
    font-size: var(--_size-small);
    line-height: 1.4;
  }
  .filters select {
    font-size: var(--_size-dense);
    appearance: auto;
  }
  .list {
    margin: 0;
    padding: 4px;
    max-block-size: min(440px, 60vh, var(--_room, 60vh));
    inline-size: 0;
    overflow: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: var(--_shadow);
  }
  .option,
  .none {
    display: grid;
    gap: 2px;
    padding: 8px 10px;
    border-radius: 4px;
    font-size: var(--_size-dense);
    line-height: 1.43;
    cursor: pointer;
  }
  .option + .option {
    border-block-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .none {
    color: var(--_ink-muted);
    cursor: default;
  }
  .group {
    padding: 8px 10px 2px;
    color: var(--_ink-muted);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .option:hover {
    background: var(--_surface-hover);
  }
  .option[aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .wording {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 15px;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .validity {
    margin: 0;
    color: var(--_ink-muted);
    font-size: var(--_size-small);
    font-weight: 400;
    line-height: 20px;
  }
  .validity.ended,
  .doubt {
    color: var(--_warning);
  }
  .amounts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_ink-muted);
  }
  .amounts b {
    color: var(--_ink);
    font-weight: 600;
  }
  .box-part {
    display: grid;
    gap: 10px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    min-inline-size: 0;
  }
  .box-part h3,
  .version h4 {
    display: flex;
    gap: 6px;
    align-items: center;
    margin: 0;
    font-size: 15px;
    line-height: 22px;
    font-weight: 700;
    color: var(--_accent-ink);
  }
  .full {
    margin: 0;
    line-height: 22px;
    overflow-wrap: anywhere;
  }
  .full.short {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .facts {
    display: grid;
    gap: 6px;
    margin: 0;
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(96px, 200px) minmax(0, 1fr);
    gap: 4px 12px;
  }
  .facts dt {
    color: var(--_ink-muted);
  }
  .facts dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .facts ul,
  .consequences ul {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .changed {
    background: var(--_warning-soft);
    border-radius: 4px;
    box-shadow: 0 0 0 4px var(--_warning-soft);
  }
  .mark {
    color: var(--_warning);
    font-weight: 600;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .push.first {
    border-color: var(--_accent-strong);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .push.first:hover:not(:disabled) {
    background: var(--_accent-strong);
  }
  .dense .push {
    min-block-size: 36px;
    padding: 4px 10px;
    font-size: var(--_size-dense);
  }
  .summary-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 0;
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .consequences {
    padding: 8px 10px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .part {
    margin: 0 0 4px;
    font-weight: 700;
  }
  .part .muted {
    font-weight: 400;
  }
  .consequences li {
    display: flex;
    gap: 6px;
  }
  .consequences .icon {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 2px;
    color: var(--_accent-ink);
  }
  .consequences .warn .icon {
    color: var(--_warning);
  }
  .consequences .good .icon {
    color: var(--_success);
  }
  .muted {
    color: var(--_ink-muted);
    overflow-wrap: anywhere;
  }
  .warned {
    margin: 0;
    padding: 8px 10px;
    border-inline-start: 4px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .reason,
  .settled,
  .transition {
    margin: 0;
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
  .version {
    display: grid;
    align-content: start;
    gap: 8px;
    padding: 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .version .facts > div {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  .version .push {
    justify-self: start;
  }
  @container (max-width: 520px) {
    .versions {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* The bar of the form lies over the lower edge of the page. */
  .detail,
  .detail button,
  .chosen button {
    scroll-margin-block: 24px 96px;
  }
  @container (max-width: 400px) {
    .box-part {
      padding: 10px;
    }
    .option {
      padding: 8px 6px;
      font-size: var(--_size-small);
    }
    .summary-line {
      font-size: var(--_size-small);
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
    .changed {
      outline: 1px dashed CanvasText;
    }
  }
`;
