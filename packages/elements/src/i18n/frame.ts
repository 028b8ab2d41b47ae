import { registerMessages } from '@xlvphc/forms/base';
import { frameVi } from './frame-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const frameMessages = (): void => registerMessages('frame', frameVi, () => import('./frame-en.ts'));
