import { css } from 'lit';

export const pagePaneStyles = css`
  .acts {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 8px 16px;
    background: var(--_surface-sunken);
  }
  .desk {
    padding: 16px;
    overflow: auto;
    background: var(--_desk);
  }
  .holder {
    inline-size: max-content;
    margin-inline: auto;
    box-shadow: var(--_shadow-raised);
  }
  .paper {
    color-scheme: light;
  }
  .paper [data-field] {
    border-radius: 2px;
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  .paper [data-field]:hover {
    background: var(--_blank-hover);
  }
  .paper [data-field].active {
    background: var(--_blank-active);
    box-shadow: 0 0 0 2px var(--_blank-ring);
  }
  .paper [contenteditable] {
    background: var(--_blank);
    cursor: text;
  }
  .paper .writing {
    display: inline-block;
    min-inline-size: 40px;
    max-inline-size: 100%;
    text-indent: 0;
    white-space: pre-wrap;
    background: #fff;
    outline: 2px solid #0b57a4;
    outline-offset: 1px;
  }
  .paper .also-writing {
    display: none;
  }
  .paper .wrong {
    outline-color: #b42318;
    background: #fdf0ee;
  }
  @media (forced-colors: active) {
    .paper [data-field].active {
      outline: 3px solid Highlight;
    }
    .paper [contenteditable] {
      outline: 1px dashed CanvasText;
    }
    .paper .writing {
      outline: 3px solid Highlight;
    }
  }
  .editor {
    box-sizing: border-box;
    inline-size: min(420px, calc(100vw - 16px));
    max-block-size: calc(100vh - 80px);
    overflow: auto;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: var(--_shadow-raised);
  }
  .editor .push {
    margin-block-start: 12px;
  }
  .hint {
    padding: 8px 16px 0;
    margin: 0;
    color: var(--_ink-muted);
    font-size: var(--_size-dense);
  }
`;
