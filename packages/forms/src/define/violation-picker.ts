import { VphcViolationPicker } from '../controls/violation-picker/violation-picker.ts';
import { register } from './registration.ts';

register('vphc-violation-picker', VphcViolationPicker);
