import { caseProblems } from '../cases/problems.ts';
import { catalogueProblems } from '../violations/problems.ts';
import { foundationProblems } from './foundation.ts';

/** Every problem the server answers with, by its stable code. */
export const problemCatalogue = { ...foundationProblems, ...caseProblems, ...catalogueProblems } as const;
