import { css } from 'lit';

export const caseFormStyles = css`
  :host { container-type: inline-size; }
  .back { display: inline-flex; align-items: center; gap: 4px; margin-bottom: 8px; font-size: var(--_size-dense); text-decoration: none; min-height: 24px; }
  .back:hover { text-decoration: underline; }
  .head { display: flex; flex-wrap: wrap; gap: 12px 24px; justify-content: space-between; align-items: flex-end; margin-bottom: 16px; }
  h2 { font-size: var(--_size-title); line-height: 1.3; }
  .badges { display: flex; gap: 8px; align-items: center; margin: 4px 0 0; flex-wrap: wrap; }
  .steps { justify-content: flex-end; }
  .server { color: var(--_ink-muted); font-size: var(--_size-small); line-height: 1.4; max-width: 30ch; text-align: right; }
  .conflict { margin-bottom: 24px; }
  .conflict:focus { outline: none; box-shadow: none; }
  .conflict .table { margin: 12px 0; }
  .conflict td { white-space: normal; }
  .contested .card-title { color: var(--_danger); }
  @container (max-width: 600px) {
    h2 { font-size: 22px; line-height: 30px; }
    .server { max-width: none; text-align: left; width: 100%; }
    .steps { flex: 1 1 100%; justify-content: stretch; }
    .steps button { flex: 1; }
  }
`;
