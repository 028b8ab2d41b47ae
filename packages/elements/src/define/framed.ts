import { frameMessages } from '../i18n/frame.ts';
import { VphcFramed } from '../frame/framed.ts';
import { register } from './registration.ts';

frameMessages();
register('vphc-framed', VphcFramed);
export { VphcFramed };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-framed': VphcFramed;
  }
}
