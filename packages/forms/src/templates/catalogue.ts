import type { FormDefinition } from '../definition.ts';

/** The forms of the decree that the project has, in the order of its appendix. */
export const officialForms: readonly FormDefinition[] = [];
