import { t } from '@xlvphc/forms/base';
import { html, type TemplateResult } from 'lit';
import type { Connection } from '../app/connection.ts';
import { icons } from '../ui/icons.ts';

/** The host has nobody signed in, and passwords are its own business. */
export function hostSignIn(connection: Connection): TemplateResult {
  return html`<div class="notice">${icons.lock()}<div>
    <strong>${t('app:hostSignIn')}</strong>
    <p>${t('app:hostSignInText')}</p>
    <div class="actions"><button type="button" @click=${() => void connection.retry()}>${t('ui:retry')}</button></div>
  </div></div>`;
}
