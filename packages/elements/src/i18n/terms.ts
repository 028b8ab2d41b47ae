import { registerMessages } from '@xlvphc/forms/base';
import { termsVi } from './terms-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const termsMessages = (): void => registerMessages('terms', termsVi, () => import('./terms-en.ts'));
