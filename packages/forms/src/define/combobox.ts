import { VphcCombobox } from '../controls/combobox/combobox.ts';
import { register } from './registration.ts';

register('vphc-combobox', VphcCombobox);
