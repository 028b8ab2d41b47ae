import { VphcChoice } from '../controls/choice/choice.ts';
import { register } from './registration.ts';

register('vphc-choice', VphcChoice);
export { VphcChoice };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-choice': VphcChoice;
  }
}
