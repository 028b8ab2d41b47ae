import { exhibitsOfForm, SEIZURE_FORMS } from '@xlvphc/law';
import type { FormContext, FormDefinition, FormValues } from '@xlvphc/forms';
import type { CaseFile } from '../cases/case-file.ts';
import { caseErrors, requireSoundCase } from '../cases/case-values.ts';
import { isDecided } from '../cases/law-rules.ts';
import { newId } from '../id.ts';
import type { RequestContext } from '../request.ts';
import { givenBack } from './engine.ts';

type List = 'parties' | 'violations' | 'exhibits';
const lists: readonly List[] = ['parties', 'violations', 'exhibits'];

/** The case with everything that a document gives back to it. @throws Problem `VPHC-CASE-VALUE` */
export function giveBackWhole(ctx: RequestContext, form: FormDefinition, values: FormValues, file: CaseFile, context: FormContext): CaseFile {
  const next = after(ctx, form, values, file, context);
  requireSoundCase(next, ctx.on);
  return next;
}

/**
 * The case with what a draft gives back to it so far. A draft may be half typed: a fact that is not sound yet stays in the
 * draft only, and the case keeps what it had.
 */
export function giveBackSound(ctx: RequestContext, form: FormDefinition, values: FormValues, file: CaseFile, context: FormContext): CaseFile {
  const next = after(ctx, form, values, file, context);
  const bad = new Set(caseErrors(next, ctx.on).map(({ path }) => path.split('.').slice(0, 2).join('.')));
  if (bad.size === 0) return next;
  const rows = Object.fromEntries(
    lists.map((list) => [list, next[list].flatMap((row, index) => (bad.has(`${list}.${index}`) ? file[list].filter((known) => known.id === row.id) : [row]))]),
  );
  const facts = Object.fromEntries([...bad].filter((path) => !path.includes('.')).map((path) => [path, file[path as keyof CaseFile]]));
  return { ...next, ...rows, ...facts };
}

function after(ctx: RequestContext, form: FormDefinition, values: FormValues, file: CaseFile, context: FormContext): CaseFile {
  const given = givenBack(form, values, file, context, () => newId(ctx.deps.random, ctx.at));
  // A paper about what is taken, given back or destroyed does not list all that was found: the rest stays in the case.
  const next = form.code === SEIZURE_FORMS.record || exhibitsOfForm(form.code, ctx.on) !== undefined ? { ...given, exhibits: [...given.exhibits, ...file.exhibits.filter((known) => !given.exhibits.some(({ id }) => id === known.id))] } : given;
  // A list that says the same stays the same object: what did not change is not written again.
  const same = Object.fromEntries(lists.filter((list) => JSON.stringify(next[list]) === JSON.stringify(file[list])).map((list) => [list, file[list]]));
  // Behind a decision the acts and fines stand still, whatever a later draft says.
  return { ...file, ...next, ...same, ...(isDecided(file) ? { violations: file.violations } : {}) };
}
