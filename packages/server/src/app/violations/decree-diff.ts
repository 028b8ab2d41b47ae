import { actKey, type Act, type Decree } from '@xlvphc/law/violations';
import type { AnswerOf } from '../contract.ts';
import { maxDifferences } from './limits.ts';
import { shownDay } from './sheet/act-columns.ts';
import { inWords, penaltyWords } from './sheet/cell.ts';
import { fieldName } from './sheet/field-name.ts';

export type DecreeDiff = NonNullable<AnswerOf<'getDecreeImport'>['diff']>;
type FieldChange = DecreeDiff['head'][number];
type Mention = DecreeDiff['added'][number];

const dong = new Intl.NumberFormat('vi-VN');
const lines = (values: readonly string[]): string => values.join('\n');

/** What a person compares of an act, as he reads it. */
const aspects: Readonly<Record<string, (act: Act) => string>> = {
  articleTitle: (act) => act.articleTitle,
  text: (act) => act.text,
  field: (act) => fieldName(act.field),
  range: (act) => (act.range === null ? '' : `${dong.format(act.range.min)} – ${dong.format(act.range.max)} đồng`),
  valueMultiple: ({ valueMultiple: multiple }) => (multiple === undefined ? '' : `${dong.format(multiple.min)} – ${dong.format(multiple.max)} lần ${multiple.of}`),
  warning: (act) => (act.warning ? inWords.yes : inWords.no),
  subject: (act) => inWords[act.subject],
  frameFor: (act) => inWords[act.frameFor],
  additionalPenalties: (act) => lines(act.additionalPenalties.map(({ code, text, months }) => `${penaltyWords[code] ?? code}: ${text}${months === undefined ? '' : ` (${dong.format(months.from)} – ${dong.format(months.to)} tháng)`}`)),
  remedialMeasures: (act) => lines(act.remedialMeasures.map(({ code, text }) => `${code}: ${text}`)),
  licencePoints: (act) => (act.licencePoints === undefined ? '' : String(act.licencePoints)),
  reference: (act) => act.reference,
  validTo: (act) => shownDay(act.validTo) ?? '',
  amendedBy: (act) => act.amendedBy ?? '',
  note: (act) => act.note ?? '',
  confidence: (act) => inWords[act.confidence],
  derivedFrom: (act) => act.derivedFrom ?? '',
};

const headAspects: Readonly<Record<string, (decree: Decree) => string>> = {
  date: (decree) => shownDay(decree.date) ?? '',
  title: (decree) => decree.title,
  issuer: (decree) => decree.issuer,
  effectiveFrom: (decree) => shownDay(decree.effectiveFrom) ?? '',
  effectiveTo: (decree) => shownDay(decree.effectiveTo) ?? '',
  amendedBy: (decree) => lines(decree.amendedBy.map((one) => [one.number, shownDay(one.effectiveFrom) ?? ''].join(' '))),
  amends: (decree) => lines(decree.amends),
  frameFor: (decree) => inWords[decree.frameFor],
  organizationMultiplier: (decree) => dong.format(decree.organizationMultiplier),
  maxFine: (decree) => lines(decree.maxFine.map((row) => `${fieldName(row.field)}: ${dong.format(row.person)} / ${dong.format(row.organization)} đồng`)),
  fields: (decree) => lines(decree.fields.map(fieldName)),
  transition: (decree) => lines(decree.transition.map((one) => `${shownDay(one.since) ?? ''}: ${one.vi}`)),
  source: (decree) => decree.source,
  confidence: (decree) => inWords[decree.confidence],
  notes: (decree) => decree.notes ?? '',
};

function changesOf<T>(before: T, after: T, of: Readonly<Record<string, (value: T) => string>>, without: readonly string[] = []): readonly FieldChange[] {
  return Object.entries(of).flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)];
    return was === is || without.includes(field) ? [] : [{ field, before: was, after: is }];
  });
}

function versionsById(acts: readonly Act[]): ReadonlyMap<string, readonly Act[]> {
  const found = new Map<string, Act[]>();
  for (const act of acts) found.set(act.id, [...(found.get(act.id) ?? []), act]);
  return found;
}

const mention = (act: Act): Mention => ({ id: act.id, validFrom: act.validFrom, ...(act.validTo === null ? {} : { validTo: act.validTo }), reference: act.reference, text: act.text });

/**
 * What `after` changes in `before`, act by act: new acts; changed versions and versions added to an act, field by field; acts that end without a successor;
 * versions that are not there any more. Without `before` everything is new.
 */
export function decreeDiff(before: Decree | undefined, after: Decree, against: string | undefined): DecreeDiff {
  const old = new Map((before?.acts ?? []).map((act) => [actKey(act), act]));
  const oldIds = versionsById(before?.acts ?? []);
  const newIds = versionsById(after.acts);
  const kept = new Set<string>(after.acts.map(actKey));
  const added: Mention[] = [];
  const changed: DecreeDiff['changed'][number][] = [];
  const ended: Mention[] = [];
  for (const act of after.acts) {
    const same = old.get(actKey(act));
    if (same === undefined) {
      const predecessor = oldIds.get(act.id)?.filter((one) => one.validFrom < act.validFrom).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
      if (predecessor === undefined) added.push(mention(act));
      else changed.push({ act: mention(act), from: predecessor.validFrom, changes: [...changesOf(predecessor, act, aspects, ['validTo'])] });
      continue;
    }
    const followed = (newIds.get(act.id) ?? []).some((one) => one.validFrom > act.validFrom);
    const changes = changesOf(same, act, aspects, same.validTo === null && act.validTo !== null ? ['validTo'] : []);
    if (same.validTo === null && act.validTo !== null && !followed) ended.push(mention(act));
    if (changes.length > 0) changed.push({ act: mention(act), changes: [...changes] });
  }
  const removed = [...old].flatMap(([key, act]) => (kept.has(key) ? [] : [mention(act)]));
  const head = before === undefined ? [] : changesOf(before, after, headAspects);
  const counts = { head: head.length, added: added.length, changed: changed.length, ended: ended.length, removed: removed.length };
  const cut = <T>(list: readonly T[]): T[] => list.slice(0, maxDifferences);
  return { ...(against === undefined ? {} : { against }), head: cut(head), added: cut(added), changed: cut(changed), ended: cut(ended), removed: cut(removed), counts };
}
