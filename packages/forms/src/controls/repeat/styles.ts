import { css } from 'lit';

export const repeatStyles = css`
  .rows {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows:empty {
    display: none;
  }
  .row {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    min-inline-size: 0;
  }
  /* Of hundreds of rows the browser lays out those in sight. */
  .row:not(.open) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 50px;
    overflow-clip-margin: 6px;
  }
  .row.open {
    border-color: var(--_line-strong);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px;
    background: var(--_surface-sunken);
    border-radius: var(--_radius);
  }
  .title {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: var(--_control-height);
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .title {
      border: 1px solid ButtonText;
    }
  }
  .name {
    flex: none;
    font-weight: 600;
  }
  .summary {
    overflow: hidden;
    color: var(--_ink-muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    gap: 4px;
  }
  .tools .push {
    border-color: transparent;
    background: transparent;
    padding: 6px;
  }
  .body {
    padding: 12px;
  }
  .undo {
    margin: 0;
    padding: 6px 10px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
    font-size: var(--_size-dense);
  }
  .add {
    justify-self: start;
  }
`;
