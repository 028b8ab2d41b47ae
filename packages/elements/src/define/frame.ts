import { frameMessages } from '../i18n/frame.ts';
import { VphcFrame } from '../frame/frame.ts';
import { register } from './registration.ts';

frameMessages();
register('vphc-frame', VphcFrame);
export { VphcFrame };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-frame': VphcFrame;
  }
}
