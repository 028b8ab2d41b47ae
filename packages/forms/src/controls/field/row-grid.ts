import { css } from 'lit';

/** Twelve columns: one column of fields, related short ones side by side; everything stacks on a narrow container. */
export const rowGrid = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: 16px 12px;
    align-items: start;
  }
  .grid > * {
    grid-column: span 12;
  }
  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    min-inline-size: 0;
    scroll-margin-block: 96px 72px;
  }
  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    font-size: var(--_size-dense);
    line-height: 1.43;
  }
  .rule details[open] {
    flex-basis: 100%;
    order: 1;
  }
  .fold,
  .fold[open] {
    display: block;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .fold > summary {
    display: list-item;
    color: inherit;
    text-decoration: none;
    list-style: disclosure-closed inside;
    min-block-size: var(--_control-height);
    padding: 8px 12px;
    box-sizing: border-box;
    font-weight: 600;
    cursor: pointer;
  }
  .fold[open] > summary {
    list-style-type: disclosure-open;
  }
  .fold > summary .muted {
    font-weight: 400;
  }
  .fold > .grid {
    padding: 4px 12px 12px;
  }
  .unprinted {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .caption {
    margin: 0;
    color: var(--_ink-muted);
    font-size: var(--_size-small);
    line-height: 1.4;
  }
  .muted {
    color: var(--_ink-muted);
  }
  .grid > .third {
    grid-column: span 4;
  }
  .grid > .half {
    grid-column: span 6;
  }
  .grid > .two-thirds {
    grid-column: span 8;
  }
  @container (max-width: 480px) {
    .grid > .third,
    .grid > .half,
    .grid > .two-thirds {
      grid-column: span 12;
    }
  }
`;
