import type { FormDefinition } from '../definition.ts';
import { readDefinition } from './soundness/grammar.ts';

/**
 * A form from JSON (of the backend, of a ministry). Throws a TypeError that names what is wrong with it. Keys that this version does not know are left alone:
 * a newer backend may send them. Names of rules and bindings are not judged here; `formFaults` does, for who writes or publishes a form.
 */
export function parseForm(json: unknown): FormDefinition {
  const definition: unknown = typeof json === 'string' ? JSON.parse(json) : json;
  const faults = readDefinition(definition, { unknownKeys: 'ignored' });
  if (faults.length > 0) throw new TypeError(`not a form: ${faults.map(({ path, code }) => `${path}: ${code}`).join('; ')}`);
  return definition as FormDefinition;
}
