import { codeText } from '@xlvphc/law';
import { loadNotes } from '@xlvphc/law/notes';
import { addLawChecks, lawIsThere } from './law-checks.ts';
import { insights, lawFindings } from './insights.ts';
import { addOwnRules } from './rule.ts';
import { standardRules } from './rules/standard.ts';

/** Gives the engine all rules of the project and the checks of law, and their citations the doubts that officials have to see. */
export function addLaw(): void {
  if (lawIsThere()) return;
  loadNotes();
  addOwnRules(standardRules);
  addLawChecks(
    (form, values, context) => [...lawFindings(form, values, context), ...insights(form, values, context)],
    (formCode, on) => codeText('documentTypes', formCode, on),
  );
}

/** The same function, with the law behind it at its first call: for the doors whose callers do not load rules themselves. */
export function lawful<F extends (...args: never[]) => unknown>(run: F): F {
  return ((...args: Parameters<F>) => {
    addLaw();
    return run(...args);
  }) as F;
}
