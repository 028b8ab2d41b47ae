import type { FormDefinition } from '../definition.ts';
import { mbb01 } from './mbb01.ts';
import { mbb06 } from './mbb06.ts';
import { mbb15 } from './mbb15.ts';
import { mqd01 } from './mqd01.ts';
import { mqd02 } from './mqd02.ts';
import { mqd05 } from './mqd05.ts';
import { mqd20 } from './mqd20.ts';

/** The forms of the decree that the project has, in the order of its appendix. */
export const officialForms: readonly FormDefinition[] = [mqd01, mqd02, mqd05, mqd20, mbb01, mbb06, mbb15];
