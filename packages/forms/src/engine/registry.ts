import type { IsoDate } from '@xlvphc/law';
import type { Block, FormDefinition } from '../definition.ts';
import { officialForms } from '../templates/catalogue.ts';
import { substitutions, type Substitution } from '../templates/wording.ts';

const forms: FormDefinition[] = [];
const worded = new WeakMap<FormDefinition, Map<string, FormDefinition>>();

/** Codes of the official forms of the package, in the order of the decree. */
export const officialCodes: readonly string[] = Object.keys(officialForms);

/**
 * The form with this code, loaded when it is an official one that is not here yet. Throws a RangeError if there is none: it may be a form
 * that only the backend knows (`parseForm`, `registerForm`).
 */
export async function loadForm(code: string, on?: IsoDate): Promise<FormDefinition> {
  const official = Object.entries(officialForms).find(([one]) => plainCode(one) === plainCode(code));
  if (official && !forms.some((form) => form.code === official[0])) registerForm(await official[1]());
  return formByCode(code, on);
}

/**
 * The form with this code (`MBB01`, `MQĐ02`; `MQD02` is understood too) in the wording of a day; without a day in the latest. It has to be
 * there: by `loadForm`, `registerForm` or `import '@xlvphc/forms/all'`.
 * Later amendments of the law are put in from the table of substitutions. Throws a RangeError if there is none.
 */
export function formByCode(code: string, on?: IsoDate): FormDefinition {
  const wanted = plainCode(code);
  const known = forms.filter((form) => plainCode(form.code) === wanted);
  const form = latest(known.filter((one) => on === undefined || inForce(one, on))) ?? latest(known);
  if (!form) throw new RangeError(`no form ${code}`);
  return wordingOf(form, on);
}

/** All forms here that are in force on a day, in their wording of that day. */
export const formsOn = (on: IsoDate): readonly FormDefinition[] => {
  const due = forms.filter((form) => inForce(form, on));
  return due.filter((form) => form === latest(due.filter(({ code }) => code === form.code))).map((form) => wordingOf(form, on));
};

/** Of several versions the one with the latest first day, whatever the order in which they came. */
const latest = (versions: readonly FormDefinition[]): FormDefinition | undefined => versions.reduce<FormDefinition | undefined>((last, one) => (last && last.validFrom > one.validFrom ? last : one), undefined);

/** Adds a form (of a ministry, or a new version); one with the same code and first day replaces the earlier. */
export function registerForm(form: FormDefinition): void {
  const place = forms.findIndex((one) => one.code === form.code && one.validFrom === form.validFrom);
  if (place >= 0) forms[place] = form;
  else forms.push(form);
}

const plainCode = (code: string): string => code.normalize('NFC').toUpperCase().replace('Đ', 'D').replace(/(?<=\d)[A-C]$/, (letter) => letter.toLowerCase());

const inForce = (row: { readonly validFrom: IsoDate; readonly validTo: IsoDate | null }, on: IsoDate): boolean => row.validFrom <= on && (row.validTo === null || on <= row.validTo);

/** A form in its wording of a day (without one: the latest), as `formByCode` gives it; for a form that is not registered here. */
export function wordingOf(form: FormDefinition, on: IsoDate | undefined): FormDefinition {
  const due = substitutions.filter((row) => (on === undefined ? row.validTo === null : inForce(row, on)));
  if (due.length === 0) return form;
  const key = due.map((row) => `${row.from}>${row.to}`).join('|');
  let versions = worded.get(form);
  if (!versions) worded.set(form, (versions = new Map()));
  let version = versions.get(key);
  if (!version) versions.set(key, (version = substitute(form, due)));
  return version;
}

/** Where a form holds words that people read; `option` stands for the texts of an alternative, `value` for the words given to a rule. */
const wordsOf: ReadonlySet<string> = new Set(['text', 'hint', 'label', 'itemLabel', 'title', 'option', 'empty', 'placeholder', 'head', 'value']);

/** The form with each phrase replaced in its text, labels and hints. */
function substitute(form: FormDefinition, due: readonly Substitution[]): FormDefinition {
  const swap = (text: string): string => due.reduce((changed, { from, to }) => changed.replaceAll(from, to), text);
  const deep = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return wordsOf.has(key) ? swap(value) : value;
    if (Array.isArray(value)) return value.map((one) => deep(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    const alternatives = key === 'alternatives';
    const isAlternative = (value as { k?: string }).k === 'alternative';
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, alternatives ? 'option' : isAlternative && name === 'options' ? 'alternatives' : name)]));
  };
  const firstDay = due.map((row) => row.validFrom).reduce((last, day) => (day > last ? day : last), form.validFrom);
  const version = { ...form, blocks: deep(form.blocks, '') as readonly Block[] };
  return JSON.stringify(version.blocks) === JSON.stringify(form.blocks) ? form : { ...version, validFrom: firstDay };
}

