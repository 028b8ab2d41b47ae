import type { Finding } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { FormDefinition, FormValues } from '../definition.ts';

/** What the law says about the document as it stands; hints and warnings beside what `validate` blocks. */
export function insights(form: FormDefinition, values: FormValues, context: FormContext): readonly Finding[] {
  return lawFindings(form, values, context).filter((finding) => finding.severity !== 'block');
}

/** Findings of law, with the paths of the document. */
export function lawFindings(_form: FormDefinition, _values: FormValues, _context: FormContext): readonly Finding[] {
  return [];
}
