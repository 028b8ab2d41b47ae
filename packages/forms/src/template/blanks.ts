import type { Computation, Field, FieldKind, Inline, Operand, Option } from '../definition.ts';
import type { BindingPath } from './binding.ts';

/** A blank in the text of a form. */
export type Blank = Extract<Inline, { k: 'blank' }>;

/** What can be said about a blank; only `label` is a must. */
export type BlankOptions = Omit<Field, 'id' | 'kind' | 'binding'> & { readonly binding?: BindingPath };

const blank =
  (kind: FieldKind) =>
  (id: string, options: BlankOptions): Blank => ({ k: 'blank', field: { id, kind, ...options } });

/** One line of text. */
export const text = blank('text');
/** Several lines. */
export const longText = blank('long-text');
export const number = blank('number');
/** Đồng. */
export const money = blank('money');
export const date = blank('date');
export const time = blank('time');
/** One of `options`, or of the code list `codeList`. */
export const choice = blank('choice');
export const multiChoice = blank('multi-choice');
/** Text with suggestions. */
export const combobox = blank('combobox');
/** Yes or no. */
export const flag = blank('flag');
/** Free text, commune and province. */
export const address = blank('address');
/** Point, clause, article and decree (điểm, khoản, điều, nghị định). */
export const legalBasis = blank('legal-basis');

/** An act of the catalogue of violations, by its id: choosing it fills the blanks of its row. */
export const violation = blank('violation');
/** What a control beside it writes; never asked. */
export const kept = blank('kept');

/** Prints the value of another blank again: `${again('violator.fullName')}`. */
export const again = (id: string): Blank => ({ k: 'blank', field: { id, kind: 'text', label: '' }, echo: true });

/** Text that follows a value: `<ông (bà)/tổ chức>` on the official page; `empty` prints on the empty form instead of all of them. Of a flag: `{ true: …, false: … }`. */
export const alternative = (by: string, options: Readonly<Record<string, string>>, empty?: string): Inline => ({ k: 'alternative', by, options, ...(empty === undefined ? {} : { empty }) });

/** Words that the official form prints as an instruction, left out once the form is filled: `(nếu có)`. */
export const instruction = (words: string): Inline => ({ k: 'text', text: words, instruction: true });

/** Value written by a rule of law; an override needs a reason (kept in `reasonField` if the form has such a blank). */
export const computed = (rule: string, args: Readonly<Record<string, Operand>> = {}, reasonField?: string): Computation => ({ rule, args, ...(reasonField ? { reasonField } : {}) });
/** Value that a rule proposes; typing over it needs no reason. */
export const suggested = (rule: string, args: Readonly<Record<string, Operand>> = {}): Computation => ({ rule, args, suggests: true });

/** Options of a choice: `options({ person: 'Cá nhân', organization: 'Tổ chức' })`. */
export const options = (labels: Readonly<Record<string, string>>): readonly Option[] => Object.entries(labels).map(([value, label]) => ({ value, label }));
