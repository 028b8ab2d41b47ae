import { VphcLongText } from '../controls/long-text/long-text.ts';
import { register } from './registration.ts';

register('vphc-long-text', VphcLongText);
export { VphcLongText };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-long-text': VphcLongText;
  }
}
