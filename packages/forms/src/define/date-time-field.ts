import { VphcDateTimeField } from '../controls/date-time-field/date-time-field.ts';
import { register } from './registration.ts';

register('vphc-date-time-field', VphcDateTimeField);
export { VphcDateTimeField };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-date-time-field': VphcDateTimeField;
  }
}
