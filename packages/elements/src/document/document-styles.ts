import { css } from 'lit';

export const documentStyles = css`
  :host { container-type: inline-size; }
  .back { display: inline-flex; align-items: center; gap: 4px; margin-bottom: 8px; font-size: var(--_size-dense); text-decoration: none; min-height: 24px; }
  .back:hover { text-decoration: underline; }
  .head { display: flex; flex-wrap: wrap; gap: 12px 24px; justify-content: space-between; align-items: flex-end; margin-bottom: 20px; }
  h2 { font-size: var(--_size-title); line-height: 1.3; }
  h3 { margin-bottom: 8px; }
  .badges { display: flex; gap: 8px; align-items: center; margin: 4px 0 0; flex-wrap: wrap; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 280px; gap: 32px; align-items: start; }
  .desk { background: var(--_desk); border: 1px solid var(--_line); border-radius: var(--_radius); padding: 24px; overflow: auto; display: grid; justify-items: center; }
  .paper-room { background: #fff; color: #000; box-shadow: var(--_shadow-raised); }
  aside dl > div { padding: 8px 0; border-bottom: 1px solid var(--_line); }
  aside { position: sticky; top: 16px; }
  dt { color: var(--_ink-muted); font-size: var(--_size-small); line-height: 1.4; }
  dd { margin: 0; overflow-wrap: anywhere; }
  dd .hint { margin-top: 4px; font-size: var(--_size-small); line-height: 1.4; }
  aside > button { margin-top: 16px; width: 100%; }
  code { font: var(--_size-dense) / 1.43 var(--_font-mono); }
  @container (max-width: 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } aside { position: static; } }
  @container (max-width: 600px) { .desk { padding: 8px; } .head .actions > * { flex: 1; padding-inline: 8px; white-space: nowrap; } h2 { font-size: 22px; line-height: 30px; } }
`;
