import { codes, codesOn, type CodeListName } from '@xlvphc/law';
import type { FormDefinition, FormValue, FormValues } from '../definition.ts';
import type { FormContext } from '../context.ts';
import { compute } from './compute.ts';
import { isPrinted } from './condition.ts';
import { fieldsOf, listsOf, placesOf, type FieldInfo } from './fields.ts';
import { isFilled, valueAt, withValueAt } from './path.ts';
import { formByCode } from './registry.ts';
import { exampleOf, ownExampleOf } from '../templates/examples/index.ts';

/** Values of the form as the decree prints it: none. */
export const emptyValues = (_form?: FormDefinition): FormValues => ({});

/** Made-up values that fill every blank of a form (no real person), for previews, stories and tests; those that are `given` stay. */
export function exampleValues(code: string, context: FormContext = { on: '2026-03-02', mode: 'normal' }, given: FormValues = {}): FormValues {
  const form = formByCode(code, context.on);
  let values = given;
  for (const { block, pattern } of listsOf(form)) {
    if (pattern.includes('*') || block.binding?.startsWith('.')) continue;
    if (isFilled(valueAt(values, pattern))) continue;
    for (let row = 0; row < (block.k === 'repeat' ? (block.initialRows ?? block.min ?? 1) : 1); row += 1) values = withValueAt(values, `${pattern}.${row}`, { id: `row-${row + 1}` });
  }
  const fill = (wanted: (info: FieldInfo) => boolean): void => {
    for (const info of fieldsOf(form)) {
      // An act of the catalogue is chosen, and its control keeps what belongs to it: examples are typed by hand.
      if (info.field.kind === 'violation' || info.field.kind === 'kept') continue;
      for (const { path, scope } of placesOf(info, values)) {
        if (!wanted(info) || isFilled(valueAt(values, path)) || !isPrinted(info.condition, { ...values, example: true }, scope, context)) continue;
        values = withValueAt(values, path, exampleValue(form.code, info, context));
      }
    }
    ({ values } = compute(form, values, {}, context));
  };
  // What the form's own examples say stands before what a rule would only propose.
  fill(({ field, pattern }) => !field.computed || (field.computed.suggests === true && ownExampleOf(form.code, pattern) !== undefined));
  // What a computed flag has opened in the meantime, and what no rule has written.
  fill(({ field }) => !field.computed || field.required === true);
  // Nothing stands in a list that is not shown.
  for (const { pattern, condition } of listsOf(form)) if (!pattern.includes('*') && !isPrinted(condition, { ...values, example: true }, '', context)) values = withValueAt(values, pattern, undefined);
  return values;
}

function exampleValue(code: string, { field, pattern }: FieldInfo, context: FormContext): FormValue {
  const list = field.codeList !== undefined && field.codeList in codes ? codesOn(field.codeList as CodeListName, context.on) : undefined;
  const known = exampleOf(code, pattern, field.id);
  if (known !== undefined) return known;
  if (field.initial !== undefined) return field.initial;
  switch (field.kind) {
    case 'number':
      return Math.max(field.min ?? 1, 2);
    case 'money':
      return 4e6;
    case 'date':
      return '2026-03-02';
    case 'time':
      return '09:30';
    case 'date-time':
      return '2026-03-02T09:30:00+07:00';
    case 'flag':
      return false;
    case 'address':
      return { line: 'Thôn 5', communeCode: '24496', provinceCode: '66' };
    case 'choice':
      return field.options?.[0]?.value ?? list?.[0]?.code ?? '';
    case 'multi-choice':
      return field.options?.slice(0, 1).map((option) => option.value) ?? list?.slice(0, 1).map((code) => code.code) ?? [];
    case 'legal-basis':
      return 'điểm a khoản 1';
    default:
      return field.kind === 'long-text' ? 'Nội dung đã được các bên thống nhất' : 'Nội dung';
  }
}
