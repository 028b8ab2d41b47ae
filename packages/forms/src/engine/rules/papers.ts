import { listedDocuments } from '../view.ts';
import { textIn } from './reading.ts';
import { unknownYet, type Rule } from './result.ts';

/** The papers of the case on the forms `forms` (codes, a space between), each with its number and day, as a sentence lists them. */
const papersOn: Rule = ({ args, context }) => {
  const forms = textIn(args, 'forms')?.split(' ') ?? [];
  const papers = context.case ? listedDocuments(context.case, context).filter(({ formCode }) => forms.includes(formCode)) : [];
  return papers.length === 0 ? unknownYet : { value: papers.map(({ text }) => text).join('; '), citations: [] };
};

export const paperRules = { papersOn } satisfies Record<string, Rule>;
