import { VphcAddress } from '../controls/address/address.ts';
import { register } from './registration.ts';
import './combobox.ts';

register('vphc-address', VphcAddress);
export { VphcAddress };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-address': VphcAddress;
  }
}
