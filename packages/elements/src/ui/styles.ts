import { css } from 'lit';

/** Buttons, links and inputs of the screens around the forms. Touch targets are 44 px on coarse pointers. */
export const controls = css`
  button, .button {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: var(--_control-height); padding: 7px 16px;
    border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface); color: var(--_ink);
    font: 500 var(--_size-dense) / 1.43 var(--_font); text-decoration: none; cursor: pointer; text-align: center;
  }
  button:hover, .button:hover { background: var(--_surface-hover); border-color: var(--_ink-muted); }
  button:active, .button:active { background: var(--_accent-soft); border-color: var(--_accent); }
  .primary { border-color: var(--_accent); background: var(--_accent); color: var(--_on-accent); forced-color-adjust: none; }
  .primary:hover, .primary:active { border-color: var(--_accent-strong); background: var(--_accent-strong); color: var(--_on-accent); }
  .quiet { border-color: transparent; background: none; color: var(--_link); padding-inline: 10px; }
  .quiet:hover { background: var(--_accent-soft); border-color: transparent; }
  .destructive { border-color: var(--_danger); color: var(--_danger); background: var(--_surface); }
  .destructive:hover { background: var(--_danger-soft); border-color: var(--_danger); }
  .small { min-height: 32px; padding: 3px 10px; }
  button:disabled, button[aria-disabled='true'] { border-color: var(--_line); background: var(--_surface-sunken); color: var(--_ink-disabled); cursor: not-allowed; }
  a:not(.button, .primary) { color: var(--_link); text-underline-offset: 3px; text-decoration-thickness: 1px; }
  a:not(.button, .primary):hover { color: var(--_link-hover); text-decoration-thickness: 2px; }
  label, legend, .label { display: block; padding: 0; margin: 0 0 4px; font-weight: 600; font-size: var(--_size-dense); line-height: 1.43; }
  .hint { color: var(--_ink-muted); font-size: var(--_size-dense); line-height: 1.43; margin: 0 0 4px; }
  input, select, textarea {
    width: 100%; min-height: var(--_control-height); padding: 7px 12px; border: 1px solid var(--_line-strong); border-radius: var(--_radius);
    background: var(--_surface); color: var(--_ink); font: 400 var(--_size) / 1.5 var(--_font); font-variant-numeric: tabular-nums;
  }
  textarea { min-height: 72px; resize: vertical; }
  select { padding-right: 32px; }
  input[type='checkbox'], input[type='radio'] { width: 20px; height: 20px; min-height: 0; margin: 2px 10px 0 0; accent-color: var(--_accent); flex: none; }
  .choice { display: flex; align-items: flex-start; font-weight: 400; font-size: var(--_size); line-height: 1.5; padding: 6px 0; margin: 0; cursor: pointer; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  input[aria-invalid='true'], select[aria-invalid='true'], textarea[aria-invalid='true'] { border: 2px solid var(--_danger); padding: 6px 11px; }
  .field { margin: 0 0 16px; min-width: 0; }
  .field-error { display: flex; gap: 6px; align-items: flex-start; color: var(--_danger); font-size: var(--_size-dense); line-height: 1.43; margin: 4px 0 0; font-weight: 500; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); column-gap: 16px; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  @media (pointer: coarse) { button, .button, select, input:not([type='checkbox'], [type='radio']) { min-height: 44px; } }
`;

/** Headings, notices, badges, empty and loading states. */
export const surfaces = css`
  h1, h2, h3 { margin: 0; font-weight: 600; text-wrap: balance; }
  h1 { font-size: var(--_size-title); line-height: 1.3; letter-spacing: -0.005em; }
  h2 { font-size: var(--_size-heading); line-height: 1.4; }
  h3 { font-size: var(--_size); line-height: 1.5; }
  p { margin: 0 0 8px; }
  svg { flex: none; display: block; }
  dl { margin: 0; }
  .muted { color: var(--_ink-muted); }
  .dense { font-size: var(--_size-dense); line-height: 1.43; }
  .card { border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface); padding: 16px; }
  .notice { display: flex; gap: 12px; padding: 12px 16px; border: 1px solid var(--_line); border-left: 4px solid var(--_accent); border-radius: var(--_radius); background: var(--_accent-soft); margin: 0 0 16px; }
  .notice > svg { margin-top: 2px; color: var(--_accent-ink); }
  .notice > div { min-width: 0; flex: 1; }
  .notice p:last-child { margin: 0; }
  .notice strong { display: block; }
  .notice .actions { margin-top: 8px; }
  .notice.danger { border-left-color: var(--_danger); background: var(--_danger-soft); }
  .notice.danger > svg { color: var(--_danger); }
  .notice.warning { border-left-color: var(--_warning); background: var(--_warning-soft); }
  .notice.warning > svg { color: var(--_warning); }
  .notice.success { border-left-color: var(--_success); background: var(--_success-soft); }
  .notice.success > svg { color: var(--_success); }
  .badge { display: inline-flex; align-items: center; gap: 6px; padding: 1px 8px; border: 1px solid var(--_line-strong); border-radius: 999px; font-size: var(--_size-small); line-height: 1.5; font-weight: 500; white-space: nowrap; background: var(--_surface); color: var(--_ink); }
  .badge.accent { border-color: var(--_accent); color: var(--_accent-ink); background: var(--_accent-soft); }
  .badge.success { border-color: var(--_success); color: var(--_success); background: var(--_success-soft); }
  .badge.warning { border-color: var(--_warning); color: var(--_warning); background: var(--_warning-soft); }
  .badge.danger { border-color: var(--_danger); color: var(--_danger); background: var(--_danger-soft); }
  .empty { text-align: center; padding: 48px 16px; border: 1px dashed var(--_line-strong); border-radius: var(--_radius); background: var(--_surface); }
  .empty h2, .empty h3 { margin-bottom: 8px; }
  .empty p { max-width: 52ch; margin: 0 auto 16px; color: var(--_ink-muted); }
  .empty .actions { justify-content: center; }
  .skeleton { display: grid; gap: 12px; }
  .skeleton span { display: block; height: 16px; border-radius: 4px; background: var(--_line); opacity: 0.55; animation: vphc-pulse 1.4s ease-in-out infinite; }
  .skeleton span:nth-child(3n) { width: 62%; }
  .skeleton span:nth-child(3n + 1) { width: 88%; }
  @keyframes vphc-pulse { 50% { opacity: 0.25; } }
  @media (forced-colors: active) { .badge, .notice, .card, button { border-color: CanvasText; } .skeleton span { background: GrayText; } }
`;

/** Dense tables: 40 px rows, sticky head; on a narrow container each row becomes a card labelled by `data-label`. */
export const tables = css`
  .table { container-type: inline-size; }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--_size-dense); line-height: 1.43; background: var(--_surface); }
  th { position: sticky; top: 0; z-index: 1; background: var(--_surface-sunken); text-align: left; font-weight: 600; color: var(--_ink-muted); white-space: nowrap; }
  th, td { height: 40px; padding: 6px 12px; border-bottom: 1px solid var(--_line); vertical-align: middle; }
  td.number, th.number { text-align: right; white-space: nowrap; }
  td.nowrap { white-space: nowrap; }
  tbody tr:hover { background: var(--_surface-hover); }
  @container (max-width: 680px) {
    table, tbody, tr, td { display: block; }
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    tr { border: 1px solid var(--_line); border-radius: var(--_radius); margin-bottom: 8px; padding: 8px 12px; background: var(--_surface); }
    td, td.number { height: auto; display: flex; gap: 12px; justify-content: space-between; text-align: right; padding: 4px 0; border: 0; white-space: normal; }
    td:empty { display: none; }
    td .badge { white-space: normal; border-radius: 12px; }
    td::before { content: attr(data-label); color: var(--_ink-muted); text-align: left; flex: none; max-width: 45%; }
    td.card-title { display: block; text-align: left; font-size: var(--_size); font-weight: 600; }
    td.card-title::before { content: none; }
  }
`;

/** Modal dialogs. In a frame that is higher than the window they stand in the part that is in sight (`frame/content-watch.ts`). */
export const dialogs = css`
  dialog { inset-block: var(--vphc-visible-top, 0) var(--vphc-visible-bottom, 0); border: 1px solid var(--_line); border-radius: var(--_radius-large); padding: 0; width: min(560px, calc(100vw - 24px)); max-height: calc(var(--vphc-visible-height, 100dvh) - 24px); color: var(--_ink); background: var(--_surface-raised); box-shadow: var(--_shadow-raised); }
  dialog::backdrop { background: var(--_backdrop); }
  dialog.wide { width: min(880px, calc(100vw - 24px)); }
  dialog form, dialog .dialog-body { padding: 24px; }
  dialog h2 { margin-bottom: 12px; }
  dialog .actions { margin-top: 24px; justify-content: flex-end; }
  @media (max-width: 480px) { dialog form, dialog .dialog-body { padding: 16px; } dialog .actions button { flex: 1 1 100%; } }
`;
