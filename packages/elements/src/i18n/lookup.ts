import { registerMessages } from '@xlvphc/forms/base';
import { lookupVi } from './lookup-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const lookupMessages = (): void => registerMessages('lookup', lookupVi, () => import('./lookup-en.ts'));
