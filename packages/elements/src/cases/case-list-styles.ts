import { css } from 'lit';

export const caseListStyles = css`
  :host { container-type: inline-size; }
  .head { display: flex; flex-wrap: wrap; gap: 12px 24px; justify-content: space-between; align-items: center; margin-bottom: 16px; }
  h2 { font-size: var(--_size-title); line-height: 1.3; }
  .bar { display: grid; grid-template-columns: minmax(280px, 1fr) repeat(3, minmax(150px, 200px)); gap: 12px; align-items: end; margin-bottom: 12px; }
  .search-box { position: relative; }
  .search-box svg { position: absolute; left: 12px; top: 50%; margin-top: -10px; color: var(--_ink-muted); pointer-events: none; }
  .search-box input { padding-left: 40px; }
  input::placeholder { color: var(--_ink-muted); opacity: 1; }
  .chips { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; margin: 0 0 12px; align-items: center; }
  .chip { min-height: 32px; padding: 3px 6px 3px 12px; border-radius: 999px; border-color: var(--_accent); color: var(--_accent-ink); background: var(--_accent-soft); }
  .chip svg { width: 16px; height: 16px; }
  .count { margin: 0 0 8px; color: var(--_ink-muted); font-size: var(--_size-dense); line-height: 1.43; }
  .stale { opacity: 0.6; }
  .row { font-weight: 600; text-decoration: none; }
  .row:hover { text-decoration: underline; }
  .fold { display: none; }
  table { table-layout: fixed; }
  th.reference { width: 118px; } th.violator { width: 17%; } th.state { width: 216px; } th.decision { width: 132px; } th.fine { width: 142px; } th.due { width: 19%; }
  /* Two lines: a name, an act or a duty cut to its first words says nothing. */
  .row, .clip, .duty { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; line-height: 18px; }
  .who { display: flex; gap: 8px; align-items: center; }
  .who .row { min-width: 0; }
  .left { display: inline-flex; gap: 4px; align-items: center; color: var(--_ink-muted); font-size: var(--_size-small); vertical-align: bottom; }
  .left svg { width: 16px; height: 16px; }
  .what { color: var(--_ink-muted); font-size: var(--_size-small); }
  td > .badge { max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
  .late { color: var(--_danger); font-weight: 600; }
  .soon { color: var(--_warning); font-weight: 600; }
  .more { display: flex; justify-content: center; padding: 16px; }
  @container (max-width: 1080px) {
    th.violator { width: 24%; } th.due { width: 28%; }
    th.decision, td.decision, th.fine, td.fine { display: none; }
  }
  @container (max-width: 860px) {
    th.violation, td.act { display: none; }
    th.violator { width: auto; } th.due { width: 32%; }
    .bar { grid-template-columns: 1fr 1fr 1fr; }
    .search { grid-column: 1 / -1; }
  }
  @container (max-width: 680px) {
    .row, .clip, .duty { display: block; line-height: 20px; }
    .act { max-width: none; }
    td.act, td.decision, td.fine { width: auto; display: flex; }
    td.decision:empty, td.fine:empty { display: none; }
    .duty { text-align: right; }
    tr { display: flex; flex-direction: column; }
    td.card-title { order: -1; }
    .head .actions { width: 100%; }
    .head .actions .button { flex: 1; padding-inline: 8px; white-space: nowrap; }
  }
  @container (max-width: 480px) {
    .bar { grid-template-columns: 1fr; }
    .fold { display: inline-flex; }
    .bar:not(.open) .filter { display: none; }
  }
`;
