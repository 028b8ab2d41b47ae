import { registerMessages } from '@xlvphc/forms/base';
import { uiVi } from './ui-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const uiMessages = (): void => registerMessages('ui', uiVi, () => import('./ui-en.ts'));
