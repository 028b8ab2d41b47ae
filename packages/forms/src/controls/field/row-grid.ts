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
    line-height: 20px;
  }
  .rule details[open] {
    flex-basis: 100%;
    order: 1;
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
