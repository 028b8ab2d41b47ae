import { css } from 'lit';

export const comboboxStyles = css`
  .list {
    margin: 0;
    padding: 4px;
    max-block-size: min(280px, var(--_room, 280px));
    overflow: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: var(--_shadow);
  }
  .option,
  .none {
    padding: 8px 10px;
    border-radius: 4px;
    cursor: pointer;
    line-height: 20px;
  }
  .none {
    color: var(--_ink-muted);
    cursor: default;
    font-size: var(--_size-dense);
  }
  .option:hover {
    background: var(--_surface-hover);
  }
  .chosen {
    font-weight: 600;
  }
  .option[aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
