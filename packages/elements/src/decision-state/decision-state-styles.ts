import { css } from 'lit';

/** Large type and wide targets: a phone in a hand, a reader who is not at home in forms. */
export const decisionStateStyles = css`
  :host { max-width: 640px; font-size: calc(var(--_size) + 2px) !important; }
  h2, h3, p, dl, dd { margin: 0; }
  h2 { font-size: var(--_size-title); line-height: 1.3; font-weight: 600; margin-bottom: 8px; text-wrap: balance; }
  h2:focus { outline: none; box-shadow: none; }
  h3 { font-size: var(--_size-heading); line-height: 1.4; font-weight: 600; margin-bottom: 8px; }
  p { margin-bottom: 12px; }
  section { margin: 24px 0; }
  label { display: block; font-weight: 600; }
  .hint, .over { color: var(--_ink-muted); font-size: var(--_size); line-height: 1.5; margin-bottom: 8px; }
  .over { margin-bottom: 0; font-weight: 600; }
  input { width: 100%; min-height: 52px; padding: 10px 14px; border: 2px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface); color: var(--_ink); font: 400 18px / 28px var(--_font-mono); }
  input[aria-invalid='true'] { border-color: var(--_danger); }
  .code { font: 400 18px / 28px var(--_font-mono); overflow-wrap: anywhere; padding: 12px 16px; background: var(--_surface-sunken); border-radius: var(--_radius); }
  .actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 20px; }
  button { min-height: 52px; padding: 10px 24px; border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface); color: var(--_ink); font: 600 18px / 28px var(--_font); cursor: pointer; }
  button:hover { background: var(--_surface-hover); }
  .primary { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); forced-color-adjust: none; }
  .primary:hover { background: var(--_accent-strong); }
  .notice { padding: 12px 16px; border-left: 4px solid var(--_danger); background: var(--_danger-soft); border-radius: var(--_radius); margin-bottom: 16px; }
  .notice p { margin: 4px 0 0; }
  .sum { border: 1px solid var(--_line); border-left: 4px solid var(--_accent); border-radius: var(--_radius); padding: 20px; }
  .big { font-size: 34px; line-height: 42px; font-weight: 700; margin-bottom: 8px; }
  .none { font-weight: 600; color: var(--_success); }
  .late { color: var(--_danger); }
  dl > div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 24px; padding: 8px 0; border-top: 1px solid var(--_line); }
  dt { color: var(--_ink-muted); }
  dd { font-weight: 600; }
  .where > div { display: block; border-top: 0; padding: 4px 0; }
  .copy { user-select: all; overflow-wrap: anywhere; }
  @media (max-width: 480px) { .actions button { width: 100%; } .big { font-size: 30px; line-height: 38px; } }
`;
