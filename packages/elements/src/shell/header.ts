import { currentLocale, setLocale, t, type Locale } from '@xlvphc/forms/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../app/connection.ts';
import { follow, hrefOf, type Mover } from '../app/navigation.ts';
import type { Route } from '../app/router.ts';
import { icons } from '../ui/icons.ts';
import { menuOf } from './menu.ts';

const languages: readonly (readonly [Locale, string])[] = [['vi', 'Tiếng Việt'], ['en', 'English']];

/** Unit and official, navigation, language, sign-out. */
export function shellHeader(host: Mover, connection: Connection, route: Route, actions: { readonly plain: boolean; readonly sheet: () => void; readonly signOut: (everywhere: boolean) => void }): TemplateResult {
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
          ${menuOf(connection).map((entry) => html`<li>
            <a href=${hrefOf(host, entry.route)} aria-current=${entry.views.includes(route.view) ? 'page' : 'false'} @click=${follow(host, entry.route)}>${t(`app:${entry.label}`)}</a>
          </li>`)}
        </ul>
      </nav>`
    : nothing}`;
}

/** Notices that concern the whole app: no network, session about to end. */
export function shellNotices(connection: Connection): unknown {
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
