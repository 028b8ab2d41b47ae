import { css } from 'lit';

export const violationAdminStyles = css`
  :host { container-type: inline-size; }
  h2 { font-size: var(--_size-title); line-height: 1.3; margin-bottom: 4px; }
  h3 { font-size: var(--_size-heading); line-height: 1.4; margin-bottom: 4px; }
  h2:focus, h3:focus { outline: none; box-shadow: none; }
  .empty h2 { font-size: var(--_size-heading); line-height: 1.4; }
  .lead { color: var(--_ink-muted); max-width: 72ch; margin-bottom: 16px; }
  section { margin-top: 32px; }
  .sub { display: block; color: var(--_ink-muted); font-weight: 400; font-size: var(--_size-small); line-height: 1.4; }
  .file { display: grid; gap: 12px; }
  .file input { padding: 7px; }
  .busy { display: grid; gap: 8px; }
  progress { width: 100%; height: 8px; accent-color: var(--_accent); }
  .facts { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 4px 0 16px; color: var(--_ink-muted); font-size: var(--_size-dense); line-height: 1.43; }
  .compare { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: flex-end; margin-bottom: 16px; }
  .compare .field { margin: 0; flex: 0 1 280px; }
  .compare .actions { flex: 1 1 auto; }
  .row-actions { display: flex; gap: 4px; justify-content: flex-end; }
  .row-actions button { white-space: nowrap; padding-inline: 8px; }
  .more { display: flex; justify-content: center; padding: 16px; }
  details { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); margin-bottom: 8px; }
  summary { cursor: pointer; padding: 10px 16px; font-weight: 600; font-size: var(--_size-dense); line-height: 1.43; border-radius: var(--_radius); }
  summary:hover { background: var(--_surface-hover); }
  details > :not(summary) { margin-inline: 16px; }
  details > :last-child:not(summary) { margin-bottom: 16px; }
  .acts, .counts { list-style: none; padding: 0; margin-block: 0; display: grid; }
  .acts > li:last-child { padding-bottom: 0; }
  .acts > li:first-child { border-top: 0; padding-top: 0; }
  .id { white-space: nowrap; }
  .acts > li { padding: 10px 0; border-top: 1px solid var(--_line); overflow-wrap: anywhere; }
  .act { display: block; max-width: 90ch; }
  .counts > li { display: flex; justify-content: space-between; gap: 16px; padding: 6px 0; border-top: 1px solid var(--_line); font-size: var(--_size-dense); line-height: 1.43; }
  .changes { display: grid; grid-template-columns: minmax(120px, 200px) 1fr; gap: 6px 16px; margin-top: 8px; font-size: var(--_size-dense); line-height: 1.43; }
  .changes dt { font-weight: 600; }
  .changes dd { margin: 0; display: grid; gap: 2px; white-space: pre-line; overflow-wrap: anywhere; }
  .changes del { color: var(--_danger); }
  .changes ins { color: var(--_success); text-decoration: none; font-weight: 500; }
  @container (max-width: 680px) {
    .changes { grid-template-columns: 1fr; gap: 2px; }
    .changes dt { margin-top: 8px; }
    .row-actions { justify-content: flex-start; }
    td.acts-cell::before { content: none; }
    .file .actions button, .compare .actions button { flex: 1 1 100%; }
    .compare .field { flex: 1 1 100%; }
  }
`;
