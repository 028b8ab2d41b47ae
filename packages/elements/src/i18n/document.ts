import { registerMessages } from '@xlvphc/forms/base';
import { documentVi } from './document-vi.ts';

/** Called by `define/`, so that importing a class has no effect. */
export const documentMessages = (): void => registerMessages('document', documentVi, () => import('./document-en.ts'));
