import type { Citation, Cited, IsoDate } from '../citation.ts';
import { citationsOn, rowOn } from '../rule.ts';
import type { Act } from './act.ts';
import { actDayRule, lighterRule } from './data/transition.ts';
import type { DecreeHead } from './decree.ts';

/** What of an act changed from one version to the other; a `note` may hold the lead-in of its clause, or a condition. */
export type ChangedAspect = 'text' | 'range' | 'warning' | 'penalties' | 'measures' | 'licence-points' | 'note' | 'existence';

export interface VersionComparison extends Cited {
  readonly id: string;
  readonly actOn: IsoDate;
  readonly decidedOn: IsoDate;
  /** The version in force when the act happened, when it was decided; undefined where there was none. */
  readonly atAct: Act | undefined;
  readonly atDecision: Act | undefined;
  readonly changed: readonly ChangedAspect[];
  /** Which version is lighter as far as amounts, penalties and measures tell; `unclear` where one is lighter here and heavier there. */
  readonly lighter: 'at-act' | 'at-decision' | 'same' | 'unclear';
  /** What the rules say about the choice, for the official to decide; nothing is chosen here. */
  readonly advice: { readonly vi: string; readonly en: string };
}

/** Both versions of an act beside each other, and what the transition rules say. */
export function compareActs(id: string, actOn: IsoDate, decidedOn: IsoDate, atAct: Act | undefined, atDecision: Act | undefined, decree: DecreeHead | undefined): VersionComparison {
  const changed = changedAspects(atAct, atDecision);
  const lighter = changed.length === 0 ? 'same' : lighterOf(atAct, atDecision, decree?.organizationMultiplier ?? 2);
  const own = (decree?.transition ?? []).filter(({ since }) => actOn < since && since <= decidedOn);
  const citations: Citation[] = [
    ...own.map((clause): Citation => ({ rule: `violation.transition.${clause.document}`, document: clause.document, article: clause.article, ...(clause.clause === undefined ? {} : { clause: clause.clause }), validFrom: clause.since, validTo: null, confidence: clause.confidence })),
    ...citationsOn([actDayRule, lighterRule], decidedOn),
  ];
  return { id, actOn, decidedOn, atAct, atDecision, changed, lighter, advice: adviceOn(changed, lighter, decidedOn, own), citations };
}

function adviceOn(changed: readonly ChangedAspect[], lighter: VersionComparison['lighter'], decidedOn: IsoDate, own: DecreeHead['transition']): VersionComparison['advice'] {
  if (changed.length === 0) return { vi: 'Quy định không thay đổi giữa ngày thực hiện hành vi và ngày ra quyết định.', en: 'The rule did not change between the act and the decision.' };
  const then = rowOn(actDayRule, decidedOn)?.value;
  const exception = rowOn(lighterRule, decidedOn)?.value;
  const result = {
    'at-act': ['Quy định tại thời điểm thực hiện hành vi nhẹ hơn.', 'The rule at the time of the act is lighter.'],
    'at-decision': ['Quy định tại thời điểm ra quyết định nhẹ hơn.', 'The rule at the time of the decision is lighter.'],
    same: ['Chế tài của hai quy định như nhau.', 'Both rules sanction alike.'],
    unclear: ['Chưa xác định được quy định nào nhẹ hơn: người có thẩm quyền đối chiếu và quyết định.', 'Which rule is lighter is not clear: the competent person compares and decides.'],
  }[lighter];
  const join = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ');
  return { vi: join([...own.map(({ vi }) => vi), then?.vi, exception?.vi, result[0]]), en: join([...own.map(({ en }) => en), then?.en, exception?.en, result[1]]) };
}

/** What of an act differs between two of its versions, also of one and the same day in two states of the catalogue; nothing where both are alike. */
export function changedAspects(before: Act | undefined, after: Act | undefined): readonly ChangedAspect[] {
  if (before === undefined || after === undefined) return before === after ? [] : ['existence'];
  if (before === after) return [];
  const found: ChangedAspect[] = [];
  const differ = (aspect: ChangedAspect, of: (act: Act) => unknown): void => {
    if (JSON.stringify(of(before)) !== JSON.stringify(of(after))) found.push(aspect);
  };
  differ('text', (act) => act.text);
  differ('range', (act) => [act.range, act.valueMultiple, act.frameFor]);
  differ('warning', (act) => act.warning);
  differ('penalties', (act) => act.additionalPenalties);
  differ('measures', (act) => act.remedialMeasures);
  differ('licence-points', (act) => act.licencePoints);
  differ('note', (act) => act.note);
  return found;
}

/** How heavy each part of a sanction is; parts compare one by one. */
function weights(act: Act, factor: number): readonly (number | undefined)[] {
  const person = act.frameFor === 'person' ? 1 : 1 / factor;
  const { range, valueMultiple } = act;
  const money = range === null ? (valueMultiple === undefined ? (act.warning ? [0, 0] : [undefined, undefined]) : [undefined, undefined]) : [range.max * person, range.min * person];
  const multiple = valueMultiple === undefined ? [0, 0] : [valueMultiple.max * person, valueMultiple.min * person];
  const months = act.additionalPenalties.reduce((sum, penalty) => sum + (penalty.months?.to ?? 0), 0);
  const own = valueMultiple === undefined ? money : range === null ? multiple : [undefined];
  return [...own, act.warning ? 0 : 1, act.additionalPenalties.length, months, act.remedialMeasures.length, act.licencePoints ?? 0];
}

function lighterOf(before: Act | undefined, after: Act | undefined, factor: number): VersionComparison['lighter'] {
  if (before === undefined || after === undefined) return 'unclear';
  if ((before.valueMultiple === undefined) !== (after.valueMultiple === undefined)) return 'unclear';
  const old = weights(before, factor);
  const now = weights(after, factor);
  let less = false;
  let more = false;
  for (let at = 0; at < Math.max(old.length, now.length); at += 1) {
    const was = old[at];
    const is = now[at];
    if (was === undefined && is === undefined) continue;
    if (was === undefined || is === undefined) return 'unclear';
    if (is < was) less = true;
    if (is > was) more = true;
  }
  if (less && more) return 'unclear';
  return less ? 'at-decision' : more ? 'at-act' : 'same';
}
