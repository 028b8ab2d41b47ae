import { registerMessages } from '@xlvphc/forms/base';
import { adminVi } from './admin-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const adminMessages = (): void => registerMessages('admin', adminVi, () => import('./admin-en.ts'));
