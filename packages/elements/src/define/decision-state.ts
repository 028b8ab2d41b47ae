import { stateMessages } from '../i18n/state.ts';
import { VphcDecisionState } from '../decision-state/decision-state.ts';
import { register } from './registration.ts';

stateMessages();
register('vphc-decision-state', VphcDecisionState);
export { VphcDecisionState };

declare global {
  interface HTMLElementTagNameMap {
    'vphc-decision-state': VphcDecisionState;
  }
}
