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
