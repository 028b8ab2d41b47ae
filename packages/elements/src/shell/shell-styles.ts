import { css } from 'lit';

/** Header, menu and notices around the screens of `<vphc-app>`. */
export const shellStyles = css`
  .shell { container-type: inline-size; }
  :host([theme]) .shell { padding: 12px var(--_gap) var(--_gap); }
  header { display: flex; flex-wrap: wrap; gap: 8px 24px; justify-content: space-between; align-items: flex-end; padding-bottom: 12px; }
  .identity, .official { display: flex; flex-direction: column; }
  .parent { font-size: var(--_size-small); line-height: 1.4; color: var(--_ink-muted); }
  .unit { font-size: var(--_size-heading); line-height: 1.4; font-weight: 600; }
  .account { display: flex; gap: 8px 20px; align-items: center; flex-wrap: wrap; }
  .name { font-weight: 600; font-size: var(--_size-dense); line-height: 1.43; }
  .tools { display: flex; gap: 8px; align-items: center; }
  .language { width: auto; min-height: 32px; padding: 3px 8px; font-size: var(--_size-dense); line-height: 1.43; }
  .key { min-width: 32px; font-weight: 700; }
  .more { position: relative; }
  .more summary { list-style: none; cursor: pointer; min-width: 32px; line-height: 30px; text-align: center; border-radius: var(--_radius); }
  .more summary::-webkit-details-marker { display: none; }
  .more summary:hover { background: var(--_surface-hover); }
  .more button { position: absolute; right: 0; top: 36px; z-index: 2; white-space: nowrap; min-height: var(--_control-height); box-shadow: var(--_shadow-raised); }
  nav { border-bottom: 1px solid var(--_line); margin-bottom: 24px; }
  nav ul { display: flex; gap: 4px; list-style: none; margin: 0; padding: 0; overflow-x: auto; scrollbar-width: none; }
  nav a[href] { display: block; padding: 10px 14px; color: var(--_ink); text-decoration: none; font-weight: 500; white-space: nowrap; border-bottom: 3px solid transparent; margin-bottom: -1px; border-radius: var(--_radius) var(--_radius) 0 0; }
  nav a[href]:hover { background: var(--_surface-hover); color: var(--_ink); }
  nav a[href][aria-current='page'] { border-bottom-color: var(--_accent); color: var(--_link); font-weight: 600; }
  nav a:focus-visible { outline-offset: -3px; box-shadow: none; }
  @media (forced-colors: active) { nav a[href]:not([aria-current='page']) { border-bottom-color: Canvas; } }
  .view:focus { outline: none; }
  .view:focus-visible { box-shadow: none; }
  .sheet dl { display: grid; grid-template-columns: auto 1fr; gap: 8px 20px; align-items: center; }
  .sheet dd { margin: 0; }
  kbd { display: inline-block; min-width: 32px; padding: 1px 8px; border: 1px solid var(--_line-strong); border-bottom-width: 2px; border-radius: 4px; background: var(--_surface-sunken); font: 600 var(--_size-small)/1.7 var(--_font); text-align: center; }
  .door { display: block; margin-top: 24px; }
  @media (pointer: coarse) { .language, .tools button { min-height: 44px; } .more summary { line-height: 44px; min-width: 44px; } .more button { top: 48px; } }
  @container (max-width: 680px) {
    .account { width: 100%; justify-content: space-between; }
    .key { display: none; }
    .unit { font-size: 18px; line-height: 24px; }
    nav { margin-bottom: 16px; }
  }
`;
