import { VphcTextField } from '../controls/text-field/text-field.ts';
import { register } from './registration.ts';

register('vphc-text-field', VphcTextField);
export { VphcTextField };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-text-field': VphcTextField;
  }
}
