import { css } from 'lit';

/** One act: what the catalogue says of it, what follows from it, its versions side by side. */
export const actStyles = css`
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
    .summary-line {
      font-size: var(--_size-small);
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .changed {
      outline: 1px dashed CanvasText;
    }
  }
`;
