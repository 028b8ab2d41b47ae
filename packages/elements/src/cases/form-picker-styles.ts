import { css } from 'lit';

export const formPickerStyles = css`
  .picker { display: flex; flex-direction: column; max-height: calc(100dvh - 26px); }
  dialog .picker { padding-bottom: 16px; }
  .top { flex: none; }
  .search-box { position: relative; }
  .search-box svg { position: absolute; left: 12px; top: 50%; translate: 0 -50%; color: var(--_ink-muted); pointer-events: none; }
  .search-box input { padding-left: 40px; }
  .results { flex: 1 1 auto; min-height: 120px; overflow-y: auto; margin: 16px -24px 0; padding: 0 24px; border-block: 1px solid var(--_line); }
  .results:focus-visible { outline-offset: -3px; }
  .results h3 { position: sticky; top: 0; z-index: 1; margin: 0 -24px; padding: 8px 24px; background: var(--_surface-sunken); font-size: var(--_size-dense); line-height: 1.43; color: var(--_ink-muted); }
  .results ul { list-style: none; margin: 0; padding: 0; }
  .results li { border-bottom: 1px solid var(--_line); padding: 4px 0 8px; }
  .results li:last-child { border-bottom: 0; }
  .form { display: grid; grid-template-columns: 72px minmax(0, 1fr); gap: 8px; justify-content: stretch; align-items: baseline; width: 100%; padding: 8px; border: 0; background: none; text-align: left; font: 500 var(--_size) / 1.5 var(--_font); min-height: var(--_control-height); border-radius: var(--_radius); }
  button.form:hover { background: var(--_accent-soft); }
  div.form { color: var(--_ink-muted); }
  .code { font-weight: 400; font-size: var(--_size-dense); color: var(--_ink-muted); }
  .use { display: block; font-weight: 400; font-size: var(--_size-dense); line-height: 1.43; color: var(--_ink-muted); }
  .why { display: flex; gap: 8px; padding: 2px 8px 2px 64px; font-size: var(--_size-dense); line-height: 1.43; }
  .why svg { width: 16px; height: 16px; margin-top: 2px; color: var(--_ink-muted); }
  .why > div { min-width: 0; }
  .why p { margin: 0; }
  details.law { font-size: var(--_size-small); line-height: 1.5; }
  details.law summary { cursor: pointer; color: var(--_link); width: fit-content; min-height: 24px; }
  details.law ul { padding: 4px 0 4px 12px; border-left: 2px solid var(--_line); }
  details.law li { border: 0; padding: 0; }
  .none { padding: 24px 0; text-align: center; }
  dialog .picker > .actions { margin-top: 12px; }
  @media (max-width: 480px) { .results { margin-inline: -16px; padding-inline: 16px; } .results h3 { margin-inline: -16px; padding-inline: 16px; } .results .form { padding-inline: 4px; grid-template-columns: 60px minmax(0, 1fr); } .why { padding-left: 48px; padding-right: 4px; } }
`;
