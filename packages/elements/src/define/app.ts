import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { VphcApp } from '../shell/app.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
register('vphc-app', VphcApp);
export { VphcApp };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-app': VphcApp;
  }
}
