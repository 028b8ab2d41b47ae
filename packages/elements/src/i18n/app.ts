import { registerMessages } from '@xlvphc/forms/base';
import { appVi } from './app-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const appMessages = (): void => registerMessages('app', appVi, () => import('./app-en.ts'));
