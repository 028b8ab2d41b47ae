import { formFaults, jsonSchema, parseForm, prefill, type FormDefinition, type FormFault } from '@xlvphc/forms';
import { layout } from '@xlvphc/forms/render';
import type { IsoDate } from '@xlvphc/law';
import { newId } from '../id.ts';
import { earliestDay } from '../cases/limits.ts';
import { Problem, type FieldError } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { builtIn, isOfficial, plainCode, type ListedForm } from './published.ts';

const codeForm = /^[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]+)*$/u;
const symbolForm = /^[\p{Lu}0-9]+(?:-[\p{Lu}0-9]+)*$/u;
/** Numbers of the decree, also those that it does not have yet. */
const reserved = /^(?:MQD|MBB)\d/;

const fault = (path: string, code: FormFault['code'] | 'VPHC-DEFINITION-CODE' | 'VPHC-DEFINITION-SYMBOL' | 'VPHC-DEFINITION-PRINT', vi: string, en: string): FieldError => ({ path, code, message: { vi, en } });

/** What a register and a list need of the head of a form, beyond its shape. */
function headFaults(form: FormDefinition): readonly FieldError[] {
  const blank = (['title', 'source'] as const).filter((key) => form[key].trim() === '');
  return [
    ...(codeForm.test(form.code) && form.code.length <= 32 ? [] : [fault('code', 'VPHC-DEFINITION-CODE', 'Mã mẫu gồm chữ in hoa, chữ số, dấu gạch nối, không quá 32 ký tự.', 'A code has capitals, digits and dashes, 32 at most.')]),
    ...(symbolForm.test(form.symbol) && form.symbol.length <= 32 ? [] : [fault('symbol', 'VPHC-DEFINITION-SYMBOL', 'Ký hiệu gồm chữ in hoa, chữ số, dấu gạch nối, không quá 32 ký tự.', 'A symbol has capitals, digits and dashes, 32 at most.')]),
    ...blank.map((key) => fault(key, 'VPHC-DEFINITION-TEXT', 'Phải ghi tên biểu mẫu và văn bản ban hành biểu mẫu.', 'The title and the document that issues the form are required.')),
    ...(form.validTo !== null && form.validTo < form.validFrom ? [fault('validTo', 'VPHC-DEFINITION-DAY', 'Ngày hết hiệu lực trước ngày có hiệu lực.', 'The last day lies before the first.')] : []),
    ...(form.validFrom < earliestDay ? [fault('validFrom', 'VPHC-DEFINITION-DAY', 'Ngày có hiệu lực quá xa trong quá khứ.', 'The first day lies too far back.')] : []),
  ];
}

/** A form that is sound on paper too: blank, and as a new document with what its rules write. */
function printFaults(form: FormDefinition, on: IsoDate): readonly FieldError[] {
  try {
    jsonSchema(form);
    layout(form, {}, { on, mode: 'normal' }, { blank: true });
    layout(form, prefill(form, { on, mode: 'normal' }).values, { on, mode: 'normal' });
    return [];
  } catch {
    return [fault('blocks', 'VPHC-DEFINITION-PRINT', 'Không in được biểu mẫu này.', 'This form cannot be printed.')];
  }
}

/** Everything that is wrong with a definition; empty for one that can be published. */
export function definitionErrors(definition: unknown, on: IsoDate): readonly FieldError[] {
  const shape = formFaults(definition);
  if (shape.length > 0) return shape;
  const form = parseForm(definition);
  const head = headFaults(form);
  return head.length > 0 ? head : printFaults(form, on);
}

/**
 * Keeps a version of a form of the province's own. A form in use changes from tomorrow at the earliest, so that each day has one wording of it:
 * what was issued on a day prints the same for good. A version whose day has not come yet may be followed by another for the same day.
 * @throws Problem `VPHC-FORM-DEFINITION` with the faults, `VPHC-FORM-RESERVED`, `VPHC-FORM-PUBLISHER`, `VPHC-FORM-DAY`, `VPHC-FORM-KIND`
 */
export async function publish(ctx: RequestContext, definition: unknown): Promise<ListedForm> {
  const { tx, on, at } = ctx;
  const unit = await tx.selectFrom('units').select(['id', 'kind']).where('id', '=', ctx.unitId).executeTakeFirst();
  if (unit?.kind !== 'province') throw new Problem('VPHC-FORM-PUBLISHER');
  const errors = definitionErrors(definition, on);
  if (errors.length > 0) throw new Problem('VPHC-FORM-DEFINITION', { errors: errors.map((error) => ({ ...error, path: ['definition', error.path].filter(Boolean).join('.') })) });
  const form = parseForm(definition);
  if (isOfficial(form.code) || reserved.test(plainCode(form.code)) || builtIn(form.code, form.validFrom)) throw new Problem('VPHC-FORM-RESERVED');
  const versions = await tx.selectFrom('published_forms').select(['valid_from', 'revision', 'definition']).where('unit_id', '=', unit.id).where('code', '=', form.code).execute();
  if (versions.length > 0 && form.validFrom <= on) throw new Problem('VPHC-FORM-DAY');
  if (versions.some((version) => version.definition.kind !== form.kind)) throw new Problem('VPHC-FORM-KIND');
  const revision = 1 + Math.max(0, ...versions.filter((version) => version.valid_from === form.validFrom).map((version) => version.revision));
  const id = newId(ctx.deps.random, at);
  await tx.insertInto('published_forms').values({ id, unit_id: unit.id, code: form.code, valid_from: form.validFrom, revision, definition: JSON.stringify(form), published_at: at, published_by: ctx.actor.id }).execute();
  ctx.audit.target = `form:${form.code}`;
  Object.assign(ctx.audit.detail, { validFrom: form.validFrom, revision });
  return { form, unitId: unit.id, publishedAt: at };
}
