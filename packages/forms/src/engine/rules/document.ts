import { codeText } from '@xlvphc/law';
import type { Delegation } from '../../context.ts';
import { documentForms } from '../../template/binding.ts';
import { unknownYet, type Rule, type RuleCall, type RuleResult } from './result.ts';
import { textIn } from './reading.ts';

const uncited = (value: RuleResult['value']): RuleResult => ({ value: value === '' ? undefined : value, citations: [] });

/** Name of a document by its form (`form`), as a sentence cites it: "xử phạt vi phạm hành chính"; what stands in brackets is for the catalogue. */
const documentName: Rule = ({ args, context }) => {
  const form = textIn(args, 'form');
  const title = form === undefined ? undefined : codeText('documentTypes', form, context.on);
  return title === undefined || title === form ? unknownYet : uncited(title.replace(/\s*\([^)]*\)/g, '').replace(/^(?:Quyết định|Biên bản) /u, ''));
};

/** The power that a deputy needs for a document (`form`): enforcement (CC), holding a person (TG), else sanctioning (XP). */
const delegationPower: Rule = ({ args }) => {
  const form = textIn(args, 'form');
  const among = (codes: readonly string[]): boolean => form !== undefined && codes.includes(form);
  return uncited(among(documentForms.enforcementDecision) ? 'CC' : among(documentForms.detentionDecision) ? 'TG' : 'XP');
};

/** The delegation of the signer for a power (`power`). */
function delegationOf({ args, context }: RuleCall): Delegation | undefined {
  const power = textIn(args, 'power');
  if (power === 'CC') return context.signer?.enforcementDelegation;
  return power === 'TG' ? context.signer?.detentionDelegation : context.signer?.delegation;
}
const delegationNumber: Rule = (call) => uncited(delegationOf(call)?.number);
const delegationDay: Rule = (call) => uncited(delegationOf(call)?.date);
/** Set if the signer has a delegation for a power (`power`). */
const delegated: Rule = (call) => uncited(delegationOf(call) ? true : undefined);

export const documentRules = { documentName, delegationPower, delegated, delegationNumber, delegationDay } satisfies Record<string, Rule>;
