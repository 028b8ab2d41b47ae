import { VphcTextField } from '../controls/text-field/text-field.ts';
import { register } from './registration.ts';

register('vphc-text-field', VphcTextField);
