import './text-field.ts';
import './long-text.ts';
import './date-field.ts';
import './choice.ts';
import './flag.ts';
import { VphcForm } from '../elements/form.ts';
import { register } from './registration.ts';

register('vphc-form', VphcForm);
export { VphcForm };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-form': VphcForm;
  }
}
