import { uiMessages } from '../i18n/ui.ts';
import { appMessages } from '../i18n/app.ts';
import { VphcSignIn } from '../shell/sign-in.ts';
import { register } from './registration.ts';

uiMessages();
appMessages();
register('vphc-sign-in', VphcSignIn);
export { VphcSignIn };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-sign-in': VphcSignIn;
  }
}
