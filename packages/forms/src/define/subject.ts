import { VphcSubject } from '../controls/subject/subject.ts';
import { register } from './registration.ts';
import './address.ts';
import './choice.ts';
import './date-field.ts';
import './text-field.ts';

register('vphc-subject', VphcSubject);
export { VphcSubject };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-subject': VphcSubject;
  }
}
