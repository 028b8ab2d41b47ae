import { css } from 'lit';

/** The iframe, what stands over it while it loads, and the place to which the page scrolls. */
export const frameStyles = css`
  :host { position: relative; }
  iframe { display: block; width: 100%; border: 0; color-scheme: normal; }
  iframe.waiting { visibility: hidden; }
  .over { position: absolute; inset: 0 0 auto; padding: 16px 0; }
  .place { position: absolute; inset-inline: 0; pointer-events: none; visibility: hidden; scroll-margin: 96px 0 24px; }
  @media print { .over { display: none; } }
`;
