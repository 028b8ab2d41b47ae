import { VphcRepeat } from '../controls/repeat/repeat.ts';
import { register } from './registration.ts';

register('vphc-repeat', VphcRepeat);
