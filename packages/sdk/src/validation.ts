import type { Operation } from '@xlvphc/openapi/operations';
import type { ContractIssue } from './error.ts';

/** What in an answer does not fit the contract; the validators of the resource load with its first answer. */
export async function issuesOf(operation: Operation, data: unknown): Promise<readonly ContractIssue[]> {
  if (!operation.schema || !operation.validator) return [];
  const result = (await operation.validator())[operation.schema]?.safeParse(data);
  if (!result || result.success) return [];
  // The values stay out of the error: they may be personal data.
  return result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}
