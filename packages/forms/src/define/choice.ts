import { VphcChoice } from '../controls/choice/choice.ts';
import { register } from './registration.ts';

register('vphc-choice', VphcChoice);
