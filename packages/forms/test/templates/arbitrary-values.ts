import fc from 'fast-check';
import { codes } from '@xlvphc/law';
import { fieldsOf, listsOf, type Field, type FormDefinition, type FormValue, type FormValues } from '@xlvphc/forms';

/** Texts as officials and their tools give them: Vietnamese, composed or not, long, with signs that mark-up and forms use. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Nguyễn Văn A', 'Nguyễn Văn Á'.normalize('NFD'), 'xã Ea Kly\nthôn 5', `${'dài '.repeat(200)}hết`, '$& & "\'', '{{x}} %s', '0', ' '),
).map((text) => text.replace(/[<>]/g, '').replace(/\((\d{1,2}|\*+)(\)|$)/g, '').replace(/undefined|\[object/g, ''));

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

function leaf(field: Field): fc.Arbitrary<FormValue> {
  const list = field.options?.map((option) => option.value) ?? (field.codeList !== undefined && field.codeList in codes ? codes[field.codeList as keyof typeof codes].map((code) => code.code) : ['x']);
  switch (field.kind) {
    case 'number': {
      // Months may be halves.
      const parts = Number.isInteger(field.min ?? 0) ? 1 : 2;
      return fc.integer({ min: (field.min ?? 0) * parts, max: (field.max ?? 1e6) * parts }).map((number) => number / parts);
    }
    case 'money':
      return fc.integer({ min: field.min ?? 0, max: 2e15 });
    case 'date':
      return day;
    case 'time':
      return time;
    case 'date-time':
      return fc.tuple(day, time).map(([on, at]) => `${on}T${at}:00+07:00`);
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...list);
    case 'multi-choice':
      return fc.uniqueArray(fc.constantFrom(...list), { maxLength: 4 });
    case 'address':
      return fc.record({ line: words, communeCode: fc.constantFrom('24496', '00004', 'không'), provinceCode: fc.constantFrom('66', '01') }, { requiredKeys: [] });
    default:
      return words.map((text) => (field.maxLength === undefined ? text : [...text.slice(0, field.maxLength)].join('')));
  }
}

interface Branch {
  readonly leaves: Record<string, fc.Arbitrary<FormValue>>;
  readonly branches: Record<string, Branch>;
  readonly lists: Record<string, Branch>;
}
const branch = (): Branch => ({ leaves: {}, branches: {}, lists: {} });

/** Any values that the schema of a form lets pass: any subset of its blanks, lists of up to three rows. */
export function valuesOf(form: FormDefinition): fc.Arbitrary<FormValues> {
  const root = branch();
  const reach = (pattern: string, lastIsList: boolean): Branch => {
    const steps = pattern.split('.').filter((step) => step !== '');
    return steps.reduce((here, step, index) => {
      if (step === '*') return here;
      const kind = steps[index + 1] === '*' || (lastIsList && index === steps.length - 1) ? 'lists' : 'branches';
      return (here[kind][step] ??= branch());
    }, root);
  };
  for (const { pattern } of listsOf(form)) reach(pattern, true);
  for (const { field, pattern } of fieldsOf(form)) {
    const cut = pattern.lastIndexOf('.');
    (cut < 0 ? root : reach(pattern.slice(0, cut), false)).leaves[pattern.slice(cut + 1)] = leaf(field);
  }
  return record(root);
}

function record({ leaves, branches, lists }: Branch): fc.Arbitrary<FormValues> {
  const parts: Record<string, fc.Arbitrary<FormValue>> = { ...leaves };
  for (const [name, inner] of Object.entries(branches)) parts[name] = record(inner);
  for (const [name, rows] of Object.entries(lists)) parts[name] = fc.array(record(rows), { maxLength: 3 });
  return fc.record(parts, { requiredKeys: [] });
}
