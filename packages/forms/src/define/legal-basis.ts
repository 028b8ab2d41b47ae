import { VphcLegalBasis } from '../controls/legal-basis/legal-basis.ts';
import { register } from './registration.ts';

register('vphc-legal-basis', VphcLegalBasis);
