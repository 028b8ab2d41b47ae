import { VphcPagePane } from '../elements/page-pane/page-pane.ts';
import { register } from './registration.ts';

register('vphc-page-pane', VphcPagePane);
export { VphcPagePane };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-page-pane': VphcPagePane;
  }
}
