import { t } from '@xlvphc/forms/base';
import { html } from 'lit';
import type { Connection } from '../app/connection.ts';
import { icons } from './icons.ts';
import { skeleton } from './states.ts';

/** What a screen shows while there is no session; undefined when it can show itself. */
export function sessionGuard(connection: Connection | undefined): unknown {
  if (!connection) return html`<div hidden>${t('app:noApp')}</div>`;
  switch (connection.phase) {
    case 'signed-in':
    case 'expired':
      return undefined;
    case 'unknown':
    case 'checking':
      return skeleton(4);
    default:
      return html`<div class="notice">
        ${icons.lock()}
        <div>
          <strong>${t('ui:signInFirst')}</strong>
          <div class="actions"><button type="button" class="primary" @click=${() => connection.askSignIn()}>${t('ui:signIn')}</button></div>
        </div>
      </div>`;
  }
}
