import { citationText } from '@xlvphc/law';
import type { VersionComparison } from '@xlvphc/law/violations';
import { choiceKey } from '../../engine/catalogue-rows.ts';
import type { FormContext } from '../../context.ts';
import type { FormValues } from '../../definition.ts';
import { say } from '../messages.ts';

/** Characters: the blank of a row holds a few more. */
const longestBasis = 900;

/** What a comparison is about, as the row keeps it. */
export const between = ({ actOn, atAct, atDecision }: VersionComparison): string => choiceKey(actOn, atAct, atDecision);

/** That the official has decided between the versions: who, when, and by which transition rules, each with how sure its source is. */
export function choiceOf(comparison: VersionComparison, { official, on }: FormContext): FormValues {
  const basis = comparison.citations.map((citation) => `${citationText(citation, 'vi')} (${say(`confidence_${citation.confidence}`)})`).join('; ');
  return { between: between(comparison), on, basis: basis.slice(0, longestBasis), ...(official ? { by: official.fullName } : {}) };
}
