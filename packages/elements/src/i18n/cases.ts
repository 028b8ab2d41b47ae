import { registerMessages } from '@xlvphc/forms/base';
import { casesVi } from './cases-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const casesMessages = (): void => registerMessages('cases', casesVi, () => import('./cases-en.ts'));
