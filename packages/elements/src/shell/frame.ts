import { currentLocale, setLocale, t, type Locale } from '@xlvphc/forms/base';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../app/connection.ts';
import { follow, hrefOf, type Mover } from '../app/navigation.ts';
import type { Route } from '../app/router.ts';
import type { Role } from '../app/views.ts';
import { icons } from '../ui/icons.ts';

interface Entry {
  readonly label: 'nav.cases' | 'nav.forms' | 'nav.lookup' | 'nav.users' | 'nav.catalogue' | 'nav.audit';
  readonly route: Route;
  readonly views: readonly Route['view'][];
  readonly roles: readonly Role[];
  /** Only in a unit of this kind. */
  readonly kind?: string;
}

const entries: readonly Entry[] = [
  { label: 'nav.cases', route: { view: 'cases' }, views: ['cases', 'case', 'document', 'edit', 'prepare', 'new'], roles: ['recorder', 'competent', 'leader', 'clerk', 'auditor'] },
  { label: 'nav.forms', route: { view: 'forms' }, views: ['forms'], roles: ['recorder', 'competent', 'leader', 'clerk', 'auditor'] },
  { label: 'nav.lookup', route: { view: 'lookup' }, views: ['lookup'], roles: ['recorder', 'competent', 'leader'] },
  { label: 'nav.users', route: { view: 'users' }, views: ['users'], roles: ['unit-admin'] },
  { label: 'nav.catalogue', route: { view: 'catalogue' }, views: ['catalogue'], roles: ['unit-admin'], kind: 'province' },
  { label: 'nav.audit', route: { view: 'audit' }, views: ['audit'], roles: ['auditor', 'unit-admin'] },
];

/** The first view that an official with these roles may use. */
export const homeOf = (connection: Connection): Route => entries.find((entry) => connection.may(...entry.roles))?.route ?? { view: 'cases' };

const languages: readonly (readonly [Locale, string])[] = [['vi', 'Tiếng Việt'], ['en', 'English']];

/** Unit and official, navigation, language, sign-out. */
export function frameHead(host: Mover, connection: Connection, route: Route, actions: { readonly plain: boolean; readonly sheet: () => void; readonly signOut: (everywhere: boolean) => void }): TemplateResult {
  const session = connection.session;
  return html`<header part="header">
    <div class="identity">
      ${session?.unit.parentName ? html`<span class="parent">${session.unit.parentName}</span>` : nothing}
      <span class="unit">${session?.unit.name ?? t('app:title')}</span>
    </div>
    <div class="account">
      ${session
        ? html`<div class="official"><span class="name">${session.user.fullName}</span>${session.user.titleText ? html`<span class="parent">${session.user.titleText}</span>` : nothing}</div>`
        : nothing}
      <div class="tools">
        <select class="language" aria-label=${t('app:language')} @change=${(event: Event) => void setLocale((event.target as HTMLSelectElement).value as Locale)}>
          ${languages.map(([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === currentLocale()}>${name}</option>`)}
        </select>
        <button type="button" class="small quiet key" aria-keyshortcuts="?" aria-label=${t('app:shortcuts')} title=${t('app:shortcuts')} @click=${actions.sheet}>?</button>
        ${session
          ? html`<button type="button" class="small" @click=${() => actions.signOut(false)}>${t('app:signOut')}</button>
              <details class="more">
                <summary aria-label=${t('app:signOutMore')} title=${t('app:signOutMore')}>⋯</summary>
                <button type="button" class="small" @click=${() => actions.signOut(true)}>${t('app:signOutEverywhere')}</button>
              </details>`
          : nothing}
      </div>
    </div>
  </header>
  ${session && !actions.plain
    ? html`<nav part="navigation" aria-label=${t('app:nav.label')}>
        <ul>
          ${entries.filter((entry) => connection.may(...entry.roles) && (entry.kind === undefined || entry.kind === session.unit.kind)).map((entry) => html`<li>
            <a href=${hrefOf(host, entry.route)} aria-current=${entry.views.includes(route.view) ? 'page' : 'false'} @click=${follow(host, entry.route)}>${t(`app:${entry.label}`)}</a>
          </li>`)}
        </ul>
      </nav>`
    : nothing}`;
}

/** Notices that concern the whole app: no network, session about to end. */
export function frameNotices(connection: Connection): unknown {
  return [
    connection.session?.trial ? html`<div class="notice warning" role="note">${icons.warning()}<div><strong>${t('app:trial')}</strong><p>${t('app:trialText')}</p></div></div>` : nothing,
    connection.online ? nothing : html`<div class="notice warning" role="status">${icons.offline()}<div><strong>${t('app:offline')}</strong><p>${t('app:offlineText')}</p></div></div>`,
    connection.expiring
      ? html`<div class="notice warning" role="alert">
          ${icons.clock()}
          <div>
            <strong>${t('app:expiring')}</strong>
            <p>${t('app:expiringText')}</p>
            <div class="actions"><button type="button" @click=${() => void connection.renew().catch((error: unknown) => connection.report(error))}>${t('app:stay')}</button></div>
          </div>
        </div>`
      : nothing,
  ];
}

export const frameStyles = css`
  .frame { container-type: inline-size; }
  :host([theme]) .frame { padding: 12px var(--_gap) var(--_gap); }
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
