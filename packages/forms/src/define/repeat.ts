import { VphcRepeat } from '../controls/repeat/repeat.ts';
import { register } from './registration.ts';

register('vphc-repeat', VphcRepeat);
export { VphcRepeat };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-repeat': VphcRepeat;
  }
}
