import type { Decree } from '@xlvphc/law/violations';

/** A decree in the shape that a province imports. */
export interface Neutral {
  readonly decree: Record<string, unknown>;
  readonly acts: Record<string, unknown>[];
  readonly derivedActs?: readonly Record<string, unknown>[];
}

const act = (clause: string, point: string | null, article: string, text: string): Record<string, unknown> => ({
  id: ['999-2026', article, clause, point].filter((part) => part !== null).join('.'), article, articleTitle: `Tên của điều ${article}`, clause, point, text,
  range: { min: 1_000_000, max: 2_000_000 }, warning: true, subject: 'both', additional: [{ kind: 'confiscation', text: 'Tịch thu tang vật' }], remedies: [{ text: 'Buộc tiêu hủy tang vật' }],
  reference: `${point === null ? '' : `điểm ${point} `}khoản ${clause} Điều ${article}`, validFrom: '2026-01-01', validTo: null, amendedBy: null, note: null,
});

/** A small made-up decree that is sound. */
export const neutralDecree = (): Neutral => ({
  decree: {
    number: '999/2026/NĐ-CP', date: '2025-11-01', title: 'Quy định xử phạt vi phạm hành chính (mẫu thử)', effectiveFrom: '2026-01-01', effectiveTo: null, amendedBy: [], amends: [], frameFor: 'individual',
    organizationMultiplier: 2, maxFine: [], fields: ['đất đai'], source: 'Bản thử',
  },
  acts: [act('1', 'a', '4', 'Hành vi thử nghiệm thứ nhất'), act('1', 'b', '4', 'Hành vi thử nghiệm thứ hai'), act('1', null, '5', 'Hành vi thử nghiệm thứ ba')],
});

/** A decree in the shape that a province imports. */
export function neutralOf(decree: Decree): Neutral {
  const { acts, ...head } = decree;
  const rows = acts.map(({ additionalPenalties, remedialMeasures, derivedFrom: _derivedFrom, decree: _decree, ...one }) => ({ ...one, additional: additionalPenalties.map(({ code, ...rest }) => ({ kind: code, ...rest })), remedies: remedialMeasures }));
  const derived = (at: number): boolean => acts[at]?.derivedFrom !== undefined;
  return { decree: { ...head }, acts: rows.filter((_, at) => !derived(at)), derivedActs: rows.filter((_, at) => derived(at)) };
}
