import { VphcTimeField } from '../controls/time-field/time-field.ts';
import { register } from './registration.ts';

register('vphc-time-field', VphcTimeField);
export { VphcTimeField };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-time-field': VphcTimeField;
  }
}
