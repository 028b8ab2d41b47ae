import { codeText, type Violation } from '@xlvphc/law';
import type { FormContext } from '../../context.ts';
import { dayOf, timeOf } from '../instant.ts';
import { listedDocuments, partyInRole } from '../view.ts';
import { textIn } from './reading.ts';
import { unknownYet, type Rule } from './result.ts';

/** The papers of the case on the forms `forms` (codes, a space between), each with its number and day, as a sentence lists them. */
const papersOn: Rule = ({ args, context }) => {
  const forms = textIn(args, 'forms')?.split(' ') ?? [];
  const papers = context.case ? listedDocuments(context.case, context).filter(({ formCode }) => forms.includes(formCode)) : [];
  return papers.length === 0 ? unknownYet : { value: papers.map(({ text }) => text).join('; '), citations: [] };
};

/** The acts of the violator that the document is about, as the case knows them. */
function actsOf({ case: file, partyId }: FormContext): readonly Violation[] {
  const violator = file && partyInRole(file, 'violator', partyId);
  return file?.violations.filter((act) => act.partyId === undefined || act.partyId === violator?.id) ?? [];
}

const joined = (texts: readonly (string | undefined)[]): ReturnType<Rule> => {
  const known = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
  return known.length === 0 ? unknownYet : { value: known.join('; '), citations: [] };
};

/** When the acts of the case happened: "08 giờ 30 phút ngày 02/03/2026". */
const actsWhen: Rule = ({ context }) => joined(actsOf(context).map(({ occurredAt }) => {
  const [day, time] = [occurredAt && dayOf(occurredAt), occurredAt && timeOf(occurredAt)];
  const on = day && `ngày ${day.split('-').reverse().join('/')}`;
  return on && time ? `${time.replace(':', ' giờ ')} phút ${on}` : on;
}));

/** Where they happened; the place of the case where no act has one of its own. */
const actsWhere: Rule = ({ context }) => {
  const places = joined(actsOf(context).map(({ place }) => place));
  return places.value === undefined ? joined([context.case?.place]) : places;
};

/** Name of the remedial measure of the case at the place of this row, where nobody has worded it. */
const remedyName: Rule = ({ scope, context }) => {
  const measure = actsOf(context).flatMap(({ remedialMeasures }) => remedialMeasures)[Number(scope.split('.').at(-1))];
  return measure ? { value: codeText('remedialMeasures', measure.code, context.on), citations: [] } : unknownYet;
};

export const caseFactRules = { papersOn, actsWhen, actsWhere, remedyName } satisfies Record<string, Rule>;
