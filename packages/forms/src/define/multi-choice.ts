import { VphcMultiChoice } from '../controls/multi-choice/multi-choice.ts';
import { register } from './registration.ts';

register('vphc-multi-choice', VphcMultiChoice);
export { VphcMultiChoice };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-multi-choice': VphcMultiChoice;
  }
}
