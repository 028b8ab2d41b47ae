import { css } from 'lit';

export const caseStyles = css`
  :host { container-type: inline-size; }
  .back { display: inline-flex; align-items: center; gap: 4px; margin-bottom: 8px; font-size: var(--_size-dense); text-decoration: none; min-height: 24px; }
  .back:hover { text-decoration: underline; }
  .head { display: flex; flex-wrap: wrap; gap: 8px 24px; justify-content: space-between; align-items: flex-end; margin-bottom: 20px; padding-bottom: 16px; border-bottom: 1px solid var(--_line); }
  .head h2 { font-size: var(--_size-title); line-height: 1.3; }
  .over { margin: 0; color: var(--_ink-muted); font-size: var(--_size-dense); line-height: 1.43; font-weight: 600; }
  .facts { margin: 4px 0 0; font-size: var(--_size-dense); }
  .badges { display: flex; gap: 8px; flex-wrap: wrap; }
  .head .badge { font-size: var(--_size-dense); line-height: 24px; padding: 1px 12px; }
  .columns { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(280px, 1fr); gap: 32px; align-items: start; }
  section { margin-bottom: 32px; }
  h3 { font-size: var(--_size-heading); line-height: 1.4; margin-bottom: 8px; }
  h4 { margin: 16px 0 8px; font-size: var(--_size-dense); line-height: 1.43; }
  .side h3 { font-size: var(--_size); line-height: 1.5; }
  .section-head { display: flex; justify-content: space-between; align-items: center; gap: 12px; flex-wrap: wrap; margin-bottom: 8px; }
  .section-head h3 { margin: 0; }
  ul, ol { list-style: none; margin: 0; padding: 0; }
  .next { display: flex; flex-wrap: wrap; gap: 12px 24px; justify-content: space-between; align-items: center; border-left: 4px solid var(--_accent); margin-bottom: 24px; }
  .next h3 { font-size: var(--_size); line-height: 1.5; margin: 0; }
  .next p { margin: 0; }
  .next > div { flex: 1 1 260px; min-width: 0; }
  .next .reason { margin-top: 2px; font-size: var(--_size-dense); line-height: 1.43; color: var(--_ink-muted); }
  .reason strong { color: var(--_ink); white-space: nowrap; }
  .due-list li { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 4px 12px; padding: 10px 0; border-bottom: 1px solid var(--_line); align-items: start; }
  .due-list svg { margin-top: 2px; color: var(--_ink-muted); }
  .when { text-align: right; font-size: var(--_size-dense); line-height: 1.43; display: flex; flex-direction: column; }
  .when span { color: var(--_ink-muted); }
  .overdue svg, .overdue strong { color: var(--_danger); }
  .soon svg, .soon strong { color: var(--_warning); }
  .done { color: var(--_ink-muted); }
  .done svg { color: var(--_success); }
  details.law { font-size: var(--_size-small); line-height: 1.5; margin-top: 2px; }
  summary { cursor: pointer; }
  details.law summary { color: var(--_link); width: fit-content; min-height: 24px; }
  details.law ul { padding: 4px 0 4px 12px; border-left: 2px solid var(--_line); }
  .papers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 12px; }
  .paper { display: flex; gap: 16px; padding: 16px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); }
  .sheet { flex: none; width: 48px; height: 66px; border: 1px solid var(--_line-strong); background: var(--_surface); padding: 10px 8px; display: grid; gap: 5px; align-content: start; box-shadow: var(--_shadow); }
  .sheet span { height: 2px; background: var(--_line); }
  .sheet span:first-child { width: 60%; margin: 0 auto 4px; background: var(--_line-strong); }
  .about { min-width: 0; flex: 1; }
  .about .title { font-weight: 600; text-decoration: none; }
  .about .title:hover { text-decoration: underline; }
  .about p { margin: 2px 0 8px; }
  .prepare { margin-top: 16px; }
  .prepare h4 { margin: 0; }
  .prepare ul { margin: 4px 0 12px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); }
  .prepare li + li { border-top: 1px solid var(--_line); }
  a.next-form { display: grid; grid-template-columns: 64px minmax(0, 1fr); gap: 8px; padding: 10px 16px; text-decoration: none; font-weight: 500; align-items: baseline; }
  a.next-form .muted { font-size: var(--_size-dense); font-weight: 400; }
  a.next-form:hover { background: var(--_accent-soft); }
  .deleted { margin-top: 16px; font-size: var(--_size-dense); }
  .deleted summary { color: var(--_ink-muted); min-height: 24px; }
  .deleted li { display: flex; justify-content: space-between; gap: 12px; align-items: center; padding: 8px 0; border-bottom: 1px solid var(--_line); }
  .owed { margin-bottom: 12px; }
  .owed dl > div { display: flex; justify-content: space-between; gap: 16px; padding: 4px 0; }
  .owed dd { margin: 0; white-space: nowrap; }
  .owed .total { border-top: 1px solid var(--_line); margin-top: 4px; padding-top: 8px; font-weight: 700; font-size: 18px; }
  .instalments li { display: grid; grid-template-columns: auto auto 1fr auto; gap: 16px; padding: 6px 0; border-bottom: 1px solid var(--_line); font-size: var(--_size-dense); align-items: center; }
  .amount { text-align: right; }
  .facts-list li { display: flex; flex-direction: column; padding: 8px 0; border-bottom: 1px solid var(--_line); overflow-wrap: anywhere; }
  .numbered { counter-reset: n; }
  .numbered li { counter-increment: n; padding-left: 24px; position: relative; }
  .numbered li::before { content: counter(n) '.'; position: absolute; left: 0; color: var(--_ink-muted); font-weight: 600; }
  .timeline li { position: relative; padding: 0 0 16px 24px; }
  .timeline li::before { content: ''; position: absolute; left: 4px; top: 7px; width: 9px; height: 9px; border-radius: 50%; background: var(--_accent); }
  .timeline li:not(:last-child)::after { content: ''; position: absolute; left: 8px; top: 20px; bottom: -4px; width: 1px; background: var(--_line-strong); }
  @media (forced-colors: active) { .timeline li::before, .timeline li::after { forced-color-adjust: none; background: CanvasText; } }
  .timeline time { font-size: var(--_size-small); line-height: 1.5; color: var(--_ink-muted); }
  .timeline div > span { display: block; }
  @container (max-width: 900px) { .columns { grid-template-columns: minmax(0, 1fr); gap: 0; } }
  @container (max-width: 480px) {
    .head h2 { font-size: 22px; line-height: 30px; }
    .next .button, .next button { width: 100%; }
    .due-list li { grid-template-columns: 20px minmax(0, 1fr); }
    .when { grid-column: 2; text-align: left; }
    .instalments li { grid-template-columns: 1fr 1fr; gap: 2px 12px; }
  }
`;
