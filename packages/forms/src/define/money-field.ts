import { VphcMoneyField } from '../controls/money-field/money-field.ts';
import { register } from './registration.ts';

register('vphc-money-field', VphcMoneyField);
