import { css } from 'lit';

/** Finding an act: box, filters, list. */
export const searchStyles = css`
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
  @container (max-width: 400px) {
    .option {
      padding: 8px 6px;
      font-size: var(--_size-small);
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
