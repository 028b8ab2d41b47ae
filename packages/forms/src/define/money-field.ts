import { VphcMoneyField } from '../controls/money-field/money-field.ts';
import { register } from './registration.ts';

register('vphc-money-field', VphcMoneyField);
export { VphcMoneyField };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-money-field': VphcMoneyField;
  }
}
