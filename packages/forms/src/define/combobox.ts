import { VphcCombobox } from '../controls/combobox/combobox.ts';
import { register } from './registration.ts';

register('vphc-combobox', VphcCombobox);
export { VphcCombobox };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-combobox': VphcCombobox;
  }
}
