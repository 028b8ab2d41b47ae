import { VphcLegalBasis } from '../controls/legal-basis/legal-basis.ts';
import { register } from './registration.ts';

register('vphc-legal-basis', VphcLegalBasis);
export { VphcLegalBasis };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-legal-basis': VphcLegalBasis;
  }
}
