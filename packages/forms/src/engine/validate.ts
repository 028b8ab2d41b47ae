import type { Finding } from '@xlvphc/law';
import type { FormContext } from '../context.ts';
import type { Field, FormDefinition, FormValues, ValueSources } from '../definition.ts';
import { isVisible } from './condition.ts';
import { fieldsOf, listsOf, placesOf } from './fields.ts';
import { isFilled, valueAt } from './path.ts';
import { catalogueRule } from './compute.ts';
import { checkLaw } from './law-checks.ts';
import { faultOf, finding } from './fault.ts';

/**
 * Everything that is wrong or worth knowing about the values: missing and malformed blanks (`VPHC-FORM-…`), then what the law says
 * (codes of law) where the context has a case. In historical mode nothing blocks. Ordered as the form; a block comes from
 * `severity`. Throws an Error when rules of law are needed that are not loaded.
 */
export function validate(form: FormDefinition, values: FormValues, context: FormContext, sources: ValueSources = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const info of fieldsOf(form)) {
    const { field } = info;
    for (const { path, scope } of placesOf(info, values)) {
      const value = valueAt(values, path);
      if (!isFilled(value)) {
        if (field.required && value !== false && !(field.assigned && context.mode !== 'historical') && isVisible(info.condition, values, scope, context)) findings.push(missing(field, path));
        continue;
      }
      const fault = faultOf(field, value);
      if (fault && isVisible(info.condition, values, scope, context)) findings.push({ ...fault, path });
      const source = sources[path];
      if (source?.kind === 'override' && source.reason.trim() === '' && !field.computed?.reasonField) findings.push(reasonMissing(field, path, source.rule));
    }
  }
  for (const { block, pattern, condition } of listsOf(form)) {
    if (block.k !== 'repeat' || !block.min || pattern.includes('*') || !isVisible(condition, values, '', context)) continue;
    const rows = valueAt(values, pattern);
    if ((Array.isArray(rows) ? rows.length : 0) < block.min) findings.push(finding('block', 'VPHC-FORM-ROWS', pattern, `“${block.label}” cần ít nhất ${block.min} dòng.`, `“${block.label}” needs at least ${block.min} row(s).`));
  }
  findings.push(...checkLaw(form, values, context));
  return context.mode === 'historical' ? findings.map(softened) : findings;
}

const softened = (one: Finding): Finding => (one.severity === 'block' ? { ...one, severity: 'warn' } : one);

const missing = (field: Field, path: string): Finding =>
  finding('block', 'VPHC-FORM-REQUIRED', path, `Chưa nhập “${field.label}”.`, `“${field.label}” is missing.`);

const reasonMissing = (field: Field, path: string, rule: string): Finding =>
  rule === catalogueRule
    ? finding('warn', 'VPHC-FORM-REASON', path, `“${field.label}” khác quy định trong danh mục: cần ghi lý do.`, `“${field.label}” differs from the catalogue: a reason is needed.`)
    : finding('warn', 'VPHC-FORM-REASON', path, `“${field.label}” khác giá trị tính theo quy định: cần ghi lý do.`, `“${field.label}” differs from the computed value: a reason is needed.`);
