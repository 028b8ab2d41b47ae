import { css } from 'lit';

/** What can only be pressed is of no use on paper; the facts around it are. Over any layout of a screen: sheets that come later set `display` too. */
export const printStyles = css`
  @media print {
    button,
    .actions,
    [popover],
    dialog:not([open]) {
      display: none !important;
    }
  }
`;
