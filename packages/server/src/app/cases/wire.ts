import type { Case } from '@xlvphc/law';
import type { CaseFile } from './case-file.ts';

/** The case as the contract describes it: law's case, without what only the store knows. */
export function wireCase(file: CaseFile): Case {
  const { state: _state, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = file;
  return rest;
}
