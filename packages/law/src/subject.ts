import type { Subject } from './case.ts';
import type { IsoDate } from './citation.ts';
import { organizationFactor } from './data/fine.ts';
import type { Law } from './rule.ts';
import { apply } from './rule.ts';

/** Whom a sanction is measured for. */
export type SubjectKind = 'person' | 'organization';

/** Households, business households and communities are sanctioned as a person (Nghị định 118/2021 Điều 3 khoản 5). */
export function subjectKind(subject: SubjectKind | Subject): SubjectKind {
  if (typeof subject === 'string') return subject;
  return subject.kind === 'organization' && subject.household !== true ? 'organization' : 'person';
}

/** Factor from the amounts of a range to those for the subject: an organisation pays twice what a person pays (Điều 3, Điều 52). */
export function frameFactor(rangeFor: SubjectKind, subject: SubjectKind, on: IsoDate, law?: Law): number {
  if (rangeFor === subject) return 1;
  const factor = apply(organizationFactor, on, law).value;
  return subject === 'organization' ? factor : 1 / factor;
}
