import type { FormDefinition } from '../definition.ts';
import { mbb01 } from './mbb01.ts';
import { mqd01 } from './mqd01.ts';
import { mqd02 } from './mqd02.ts';

/** The forms of the decree that the project has, in the order of its appendix. */
export const officialForms: readonly FormDefinition[] = [mqd01, mqd02, mbb01];
