import { VphcCalendar } from '../controls/calendar/calendar.ts';
import { register } from './registration.ts';

register('vphc-calendar', VphcCalendar);
export { VphcCalendar };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-calendar': VphcCalendar;
  }
}
