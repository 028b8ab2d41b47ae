import { VphcNumberField } from '../controls/number-field/number-field.ts';
import { register } from './registration.ts';

register('vphc-number-field', VphcNumberField);
export { VphcNumberField };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-number-field': VphcNumberField;
  }
}
