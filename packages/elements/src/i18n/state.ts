import { registerMessages } from '@xlvphc/forms/base';
import { stateVi } from './state-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const stateMessages = (): void => registerMessages('state', stateVi, () => import('./state-en.ts'));
