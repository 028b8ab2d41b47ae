import { VphcDateField } from '../controls/date-field/date-field.ts';
import { register } from './registration.ts';

register('vphc-date-field', VphcDateField);
export { VphcDateField };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-date-field': VphcDateField;
  }
}
