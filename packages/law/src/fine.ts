import type { CircumstanceCode, FieldCode, MoneyRange, Subject, Violation } from './case.ts';
import type { Citation, Cited, Dong, IsoDate, Severity } from './citation.ts';
import { LawError } from './citation.ts';
import * as rules from './data/fine.ts';
import type { LawOption } from './rule.ts';
import { apply } from './rule.ts';
import { formatDong } from './money.ts';
import type { SubjectKind } from './subject.ts';
import { frameFactor, subjectKind } from './subject.ts';

/** What an official may choose: one amount, an open interval, an amount up to a limit, or no money at all. */
export type FineChoice =
  | { readonly kind: 'exact'; readonly amount: Dong }
  | { readonly kind: 'between'; readonly above: Dong; readonly below: Dong }
  | { readonly kind: 'at-most'; readonly most: Dong; readonly exclusive: boolean }
  | { readonly kind: 'warning-only' };

export interface ComputedFine extends Cited {
  readonly choice: FineChoice;
  /** The range for this subject (organisation ×2, minor: up to half of the maximum). */
  readonly range: MoneyRange;
  /** Average of the range for an adult or organisation, exact: may end in .5. */
  readonly average: number;
  readonly aggravating: number;
  readonly mitigating: number;
  /** Circumstances left over after cancelling one against one; positive = aggravating. */
  readonly net: number;
}

export interface FineInput extends LawOption {
  readonly range: MoneyRange;
  /** Whose amounts the range states; default `person`. */
  readonly rangeFor?: SubjectKind;
  readonly subject: SubjectKind | Subject;
  /** Full years on the day of the act; only for persons. */
  readonly age?: number | undefined;
  readonly aggravating: readonly CircumstanceCode[];
  readonly mitigating: readonly CircumstanceCode[];
  /** Circumstances that are already part of the violation as its range describes it: they do not count again. */
  readonly partOfViolation?: readonly CircumstanceCode[];
  readonly field?: FieldCode | undefined;
  readonly on: IsoDate;
}

function distinct(codes: readonly CircumstanceCode[], except: readonly CircumstanceCode[]): number {
  return new Set(codes.filter((code) => !except.includes(code))).size;
}

/**
 * The fine for one act (Điều 23 khoản 4; Nghị định 118/2021 Điều 9).
 * @throws LawError `VPHC-LAW-RANGE` when the range is not one of whole đồng with min ≤ max
 */
export function computeFine(input: FineInput): ComputedFine {
  const { on, law, range } = input;
  if (!Number.isSafeInteger(range.min) || !Number.isSafeInteger(range.max) || range.min < 0 || range.min > range.max) {
    throw badRange();
  }
  const kind = subjectKind(input.subject);
  const factor = frameFactor(input.rangeFor ?? 'person', kind, on, law);
  const min = range.min * factor;
  const max = range.max * factor;
  const average = (min + max) / 2;
  const except = input.partOfViolation ?? [];
  const aggravating = distinct(input.aggravating, except);
  const mitigating = distinct(input.mitigating, except);
  const net = aggravating - mitigating;

  const averageRule = apply(rules.averageRule, on, law);
  const fieldRule = input.field === undefined ? undefined : rules.fieldCircumstances[input.field];
  const scheme = apply(fieldRule ?? rules.circumstances, on, law);
  const citations: Citation[] = [averageRule.citation];
  if (factor !== 1) citations.push(apply(rules.organizationFactor, on, law).citation);
  if (aggravating + mitigating > 0) citations.push(scheme.citation);
  const whole = averageRule.value.rounding === 'up' ? Math.ceil : Math.floor;

  const adult = adultChoice(scheme.value, net, min, max, average, whole);
  const base = { average, aggravating, mitigating, net };
  if (kind === 'person' && input.age !== undefined) {
    const minor = apply(rules.minors, on, law);
    if (input.age < minor.value.halfBelow) {
      citations.push(minor.citation);
      if (input.age < minor.value.warningBelow) return { ...base, choice: { kind: 'warning-only' }, range: { min: 0, max: 0 }, citations };
      return { ...base, choice: half(adult, minor.value.share), range: { min: 0, max: Math.floor(max * minor.value.share) }, citations };
    }
  }
  return { ...base, choice: adult, range: { min, max }, citations };
}

/**
 * Length of a withdrawal of a licence or suspension, by the same scheme on the statutory range of months (Nghị định 118/2021 Điều 9). Months may end in .5.
 * @throws LawError `VPHC-LAW-RANGE`
 */
export function computePeriod(input: {
  readonly range: { readonly min: number; readonly max: number };
  readonly aggravating: readonly CircumstanceCode[];
  readonly mitigating: readonly CircumstanceCode[];
  readonly on: IsoDate;
} & LawOption): Cited & { readonly choice: Extract<FineChoice, { readonly kind: 'exact' | 'between' }> } {
  const { range, on, law } = input;
  if (!(range.min >= 0 && range.min <= range.max)) throw badRange();
  const scheme = apply(rules.circumstances, on, law);
  const net = distinct(input.aggravating, []) - distinct(input.mitigating, []);
  return { choice: adultChoice(scheme.value, net, range.min, range.max, (range.min + range.max) / 2, (months) => months, 0), citations: [scheme.citation] };
}

function badRange(): LawError {
  return new LawError('VPHC-LAW-RANGE', 'Khung không hợp lệ: mức tối thiểu phải không lớn hơn mức tối đa.', 'The range is not valid: its minimum has to be at most its maximum.');
}

type AdultChoice = Extract<FineChoice, { readonly kind: 'exact' | 'between' }>;

function adultChoice(scheme: rules.CircumstanceScheme, net: number, min: Dong, max: Dong, average: number, whole: (n: number) => number, narrow = 3): AdultChoice {
  if (scheme.scheme === 'share') {
    return { kind: 'exact', amount: Math.min(max, Math.max(min, whole(average * (1 + net * scheme.share)))) };
  }
  if (net === 0) return { kind: 'exact', amount: whole(average) };
  if (net >= scheme.full) return { kind: 'exact', amount: max };
  if (net <= -scheme.full) return { kind: 'exact', amount: min };
  // A range so narrow that nothing lies between leaves its average.
  if (max - min < narrow || max === min) return { kind: 'exact', amount: whole(average) };
  return net > 0 ? { kind: 'between', above: average, below: max } : { kind: 'between', above: min, below: average };
}

function half(adult: AdultChoice, share: number): FineChoice {
  if (adult.kind === 'exact') return { kind: 'at-most', most: Math.floor(adult.amount * share), exclusive: false };
  return { kind: 'at-most', most: Math.floor(adult.below * share), exclusive: Number.isInteger(adult.below * share) };
}

export interface TotalFine extends Cited {
  readonly total: Dong;
  readonly lines: readonly { readonly id: string; readonly fine: Dong }[];
}

/** Sum of the fines of several acts; each keeps its line (Điều 67). Acts without a fine count zero. */
export function totalFine(violations: readonly Pick<Violation, 'id' | 'fine'>[], options: { readonly on?: IsoDate } & LawOption = {}): TotalFine {
  const lines = violations.map(({ id, fine }) => ({ id, fine: fine ?? 0 }));
  const rows = options.on === undefined ? rules.totalRule.rows.slice(-1).map((row) => row.validFrom) : [options.on];
  const citations = rows.map((on) => apply(rules.totalRule, on, options.law).citation);
  return { total: lines.reduce((sum, line) => sum + line.fine, 0), lines, citations };
}

export interface AmountCheck extends Cited {
  /** `block`: outside the statutory range; `warn`: inside it but off the computed amount; a written reason is needed. */
  readonly severity: 'ok' | Extract<Severity, 'block' | 'warn'>;
  readonly needsReason: boolean;
  readonly message: { readonly vi: string; readonly en: string };
}

/** Whether an amount fits a choice. */
export function fits(amount: Dong, choice: FineChoice): boolean {
  if (choice.kind === 'exact') return amount === choice.amount;
  if (choice.kind === 'between') return amount > choice.above && amount < choice.below;
  if (choice.kind === 'at-most') return choice.exclusive ? amount < choice.most : amount <= choice.most;
  return amount === 0;
}

/** The choice in a sentence. */
export function choiceText(choice: FineChoice): { readonly vi: string; readonly en: string } {
  if (choice.kind === 'exact') return { vi: formatDong(choice.amount), en: formatDong(choice.amount) };
  if (choice.kind === 'between') {
    return { vi: `trên ${formatDong(choice.above)} và dưới ${formatDong(choice.below)}`, en: `more than ${formatDong(choice.above)} and less than ${formatDong(choice.below)}` };
  }
  if (choice.kind === 'at-most') {
    return choice.exclusive
      ? { vi: `dưới ${formatDong(choice.most)}`, en: `less than ${formatDong(choice.most)}` }
      : { vi: `không quá ${formatDong(choice.most)}`, en: `at most ${formatDong(choice.most)}` };
  }
  return { vi: 'chỉ phạt cảnh cáo, không phạt tiền', en: 'a warning only, no fine' };
}

/** Checks the amount an official chose against the computed one. */
export function checkAmount(chosen: Dong, computed: ComputedFine): AmountCheck {
  const { choice, range, citations } = computed;
  const text = choiceText(choice);
  const outside = chosen < range.min || chosen > range.max || !Number.isInteger(chosen) || (choice.kind === 'warning-only' && chosen !== 0);
  if (outside) {
    const vi = choice.kind === 'warning-only'
      ? 'Người từ đủ 14 tuổi đến dưới 16 tuổi chỉ bị phạt cảnh cáo, không áp dụng hình thức phạt tiền.'
      : `Mức phạt ${formatDong(chosen)} nằm ngoài khung từ ${formatDong(range.min)} đến ${formatDong(range.max)}.`;
    const en = choice.kind === 'warning-only'
      ? 'A person of 14 to under 16 only gets a warning, never a fine.'
      : `The fine of ${formatDong(chosen)} is outside the range from ${formatDong(range.min)} to ${formatDong(range.max)}.`;
    return { severity: 'block', needsReason: false, message: { vi, en }, citations };
  }
  if (fits(chosen, choice)) return { severity: 'ok', needsReason: false, message: { vi: `Mức phạt đúng quy định: ${text.vi}.`, en: `The fine is as computed: ${text.en}.` }, citations };
  // For minors the limit of half is law, not a matter of reasons.
  const severity = choice.kind === 'at-most' ? 'block' : 'warn';
  return {
    severity, needsReason: severity === 'warn', citations,
    message: {
      vi: `Mức phạt ${formatDong(chosen)} khác mức tính theo các tình tiết (${text.vi})${severity === 'warn' ? '; cần ghi rõ lý do' : ''}.`,
      en: `The fine of ${formatDong(chosen)} differs from the one computed from the circumstances (${text.en})${severity === 'warn' ? '; state the reason' : ''}.`,
    },
  };
}
