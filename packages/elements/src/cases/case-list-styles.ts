import { css } from 'lit';

export const caseListStyles = css`
  :host { container-type: inline-size; }
  .head { display: flex; flex-wrap: wrap; gap: 12px 24px; justify-content: space-between; align-items: center; margin-bottom: 16px; }
  h2 { font-size: 26px; line-height: 34px; }
  .bar { display: grid; grid-template-columns: minmax(280px, 1fr) repeat(3, minmax(150px, 200px)); gap: 12px; align-items: end; margin-bottom: 12px; }
  .search-box { position: relative; }
  .search-box svg { position: absolute; left: 12px; top: 50%; margin-top: -10px; color: var(--_ink-muted); pointer-events: none; }
  .search-box input { padding-left: 40px; }
  input::placeholder { color: var(--_ink-muted); opacity: 1; }
  .chips { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; margin: 0 0 12px; align-items: center; }
  .chip { min-height: 32px; padding: 3px 6px 3px 12px; border-radius: 999px; border-color: var(--_accent); color: var(--_accent-strong); background: var(--_accent-soft); }
  .chip svg { width: 16px; height: 16px; }
  .count { margin: 0 0 8px; color: var(--_ink-muted); font-size: var(--_size-dense); line-height: 20px; }
  .stale { opacity: 0.6; }
  .row { font-weight: 600; text-decoration: none; }
  .row:hover { text-decoration: underline; }
  .act { max-width: 320px; }
  .clip { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .badges { display: inline-flex; flex-wrap: wrap; gap: 4px; justify-content: inherit; }
  .due { display: flex; flex-direction: column; }
  .left { display: inline-flex; gap: 4px; align-items: center; color: var(--_ink-muted); font-size: 13px; }
  .left svg { width: 16px; height: 16px; }
  .late { color: var(--_danger); font-weight: 600; }
  .soon { color: var(--_warning); font-weight: 600; }
  .more { display: flex; justify-content: center; padding: 16px; }
  @container (max-width: 860px) {
    .bar { grid-template-columns: 1fr 1fr 1fr; }
    .search { grid-column: 1 / -1; }
  }
  @container (max-width: 680px) {
    .clip { -webkit-line-clamp: 3; }
    .act { max-width: none; }
    .due { align-items: flex-end; }
    .head .actions { width: 100%; }
    .head .actions .button { flex: 1; }
  }
  @container (max-width: 480px) {
    .bar { grid-template-columns: 1fr; }
  }
`;
