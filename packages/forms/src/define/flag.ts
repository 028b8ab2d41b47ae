import { VphcFlag } from '../controls/flag/flag.ts';
import { register } from './registration.ts';

register('vphc-flag', VphcFlag);
export { VphcFlag };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-flag': VphcFlag;
  }
}
