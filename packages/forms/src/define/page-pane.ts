import { VphcPagePane } from '../elements/page-pane/page-pane.ts';
import { register } from './registration.ts';

register('vphc-page-pane', VphcPagePane);
