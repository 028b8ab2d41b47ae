import { VphcDateField } from '../controls/date-field/date-field.ts';
import { register } from './registration.ts';

register('vphc-date-field', VphcDateField);
