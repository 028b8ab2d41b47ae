import { registerMessages } from '@xlvphc/forms/base';
import { catalogueVi } from './catalogue-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const catalogueMessages = (): void => registerMessages('catalogue', catalogueVi, () => import('./catalogue-en.ts'));
