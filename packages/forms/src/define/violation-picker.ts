import { VphcViolationPicker } from '../controls/violation-picker/violation-picker.ts';
import { register } from './registration.ts';

register('vphc-violation-picker', VphcViolationPicker);
export { VphcViolationPicker };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-violation-picker': VphcViolationPicker;
  }
}
