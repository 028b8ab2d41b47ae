import '@xlvphc/forms/all';
import { formByCode, officialCodes, parseForm, wordingOf, type FormDefinition } from '@xlvphc/forms';
import type { IsoDate } from '@xlvphc/law';
import { sql } from 'kysely';
import { Problem } from '../problem.ts';
import type { Tx } from '../request.ts';
import { instant } from '../cases/case-file.ts';

/** A form in force, and who published it when it is not one that the server came with. */
export interface ListedForm {
  readonly form: FormDefinition;
  readonly unitId?: string;
  readonly publishedAt?: string;
}

const inForce = (form: FormDefinition, on: IsoDate): boolean => form.validFrom <= on && (form.validTo === null || on <= form.validTo);

/** Codes without the accents that a keyboard may lack: `MQD02` is `MQĐ02`. */
export const plainCode = (code: string): string => code.normalize('NFC').toUpperCase().replaceAll('Đ', 'D');
const official = new Set(officialCodes.map(plainCode));
export const isOfficial = (code: string): boolean => official.has(plainCode(code));

/** The form that the server came with (official, or registered in its code); undefined when there is none in force on that day. */
export function builtIn(code: string, on: IsoDate): FormDefinition | undefined {
  try {
    const form = formByCode(code, on);
    return inForce(form, on) ? form : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The forms that a unit may use on a day besides the built-in ones: of each code the version with the latest first day. `unitId` undefined: the
 * units of the actor.
 */
export async function publishedForms(tx: Tx, unitId: string | undefined, on: IsoDate, code?: string): Promise<readonly ListedForm[]> {
  const rows = await tx.selectFrom('published_forms')
    .select(['unit_id', 'code', 'definition', 'published_at'])
    .distinctOn('code')
    .where(unitId === undefined ? sql<boolean>`unit_id = any (app_units_above(app_units()))` : sql<boolean>`unit_id = any (app_units_above(array[${unitId}]::uuid[]))`)
    .where('valid_from', '<=', on)
    .$if(code !== undefined, (query) => query.where('code', '=', code ?? ''))
    .orderBy('code').orderBy('valid_from', 'desc').orderBy('revision', 'desc')
    .execute();
  return rows
    .map((row) => ({ form: wordingOf(parseForm(row.definition), on), unitId: row.unit_id, publishedAt: instant(row.published_at) }))
    .filter(({ form }) => inForce(form, on));
}

/**
 * The form of a unit on a day: built in, or published above it.
 * @throws Problem `VPHC-DOCUMENT-FORM` for a code nobody knows, or a form that was not in use on that day
 */
export async function formOf(tx: Tx, unitId: string, code: string, on: IsoDate): Promise<FormDefinition> {
  const known = builtIn(code, on);
  if (known) return known;
  const [published] = await publishedForms(tx, unitId, on, code.normalize('NFC'));
  if (!published) throw new Problem('VPHC-DOCUMENT-FORM');
  return published.form;
}
