import type { Subject } from './case.ts';
import type { Citation, Cited, Dong, IsoDate } from './citation.ts';
import { LawError } from './citation.ts';
import { instalmentRule } from './data/execution.ts';
import { formatDay, plusMonths } from './day.ts';
import { formatDong } from './money.ts';
import type { LawOption } from './rule.ts';
import { apply } from './rule.ts';
import type { SubjectKind } from './subject.ts';
import { subjectKind } from './subject.ts';

/** One part of a fine paid in parts. */
export interface Instalment {
  readonly amount: Dong;
  readonly dueOn: IsoDate;
}

export interface InstalmentProblem {
  /** `VPHC-LAW-I01` amount too small for instalments, `I02` too many parts, `I03` sum, `I04` first part, `I05` too late, `I06` order or amount of a part. */
  readonly code: string;
  readonly index?: number;
  readonly message: { readonly vi: string; readonly en: string };
}

export interface InstalmentCheck extends Cited {
  readonly ok: boolean;
  readonly problems: readonly InstalmentProblem[];
  /** Least fine for which instalments are allowed. */
  readonly threshold: Dong;
  readonly firstAtLeast: Dong;
  readonly lastDay: IsoDate;
  readonly mostParts: number;
}

export interface InstalmentInput extends LawOption {
  readonly fine: Dong;
  readonly subject: SubjectKind | Subject;
  /** Day on which the decision takes effect; the six months run from it. */
  readonly effectiveOn: IsoDate;
}

function conditions(input: InstalmentInput): { threshold: Dong; firstAtLeast: Dong; lastDay: IsoDate; mostParts: number; share: number; citation: Citation } {
  const { value, citation } = apply(instalmentRule, input.effectiveOn, input.law);
  return {
    threshold: value[subjectKind(input.subject)],
    firstAtLeast: Math.ceil(input.fine * value.firstShare),
    lastDay: plusMonths(input.effectiveOn, value.months),
    mostParts: value.parts, share: value.firstShare, citation,
  };
}

/** Checks a plan of instalments (MQĐ05) against Điều 79: threshold, at most three parts, sum, first at least 40%, all within six months. */
export function checkInstalments(input: InstalmentInput & { readonly instalments: readonly Instalment[] }): InstalmentCheck {
  const { fine, instalments } = input;
  const { threshold, firstAtLeast, lastDay, mostParts, share, citation } = conditions(input);
  const problems: InstalmentProblem[] = [];
  const add = (code: string, vi: string, en: string, index?: number): void => {
    problems.push({ code: `VPHC-LAW-${code}`, message: { vi, en }, ...(index === undefined ? {} : { index }) });
  };
  if (fine < threshold) add('I01', `Tiền phạt ${formatDong(fine)} chưa đến mức được nộp nhiều lần (từ ${formatDong(threshold)}).`, `The fine of ${formatDong(fine)} is under the least one for instalments (${formatDong(threshold)}).`);
  if (instalments.length > mostParts || instalments.length < 2) add('I02', `Số lần nộp phải từ 2 đến ${mostParts} lần, đang là ${instalments.length}.`, `There have to be 2 to ${mostParts} parts, not ${instalments.length}.`);
  const sum = instalments.reduce((total, part) => total + part.amount, 0);
  if (sum !== fine) add('I03', `Tổng các lần nộp ${formatDong(sum)} khác số tiền phạt ${formatDong(fine)}.`, `The parts sum to ${formatDong(sum)}, the fine is ${formatDong(fine)}.`);
  const first = instalments[0];
  if (first !== undefined && first.amount < firstAtLeast) {
    add('I04', `Lần thứ nhất phải nộp ít nhất ${share * 100}% (${formatDong(firstAtLeast)}), đang là ${formatDong(first.amount)}.`, `The first part has to be at least ${share * 100}% (${formatDong(firstAtLeast)}), not ${formatDong(first.amount)}.`, 0);
  }
  instalments.forEach((part, index) => {
    if (part.dueOn > lastDay) add('I05', `Lần ${index + 1} đến hạn ngày ${formatDay(part.dueOn)}, quá 06 tháng kể từ ngày quyết định có hiệu lực (${formatDay(lastDay)}).`, `Part ${index + 1} is due after the last day (${lastDay}).`, index);
    const before = instalments[index - 1];
    if (!Number.isSafeInteger(part.amount) || part.amount <= 0) add('I06', `Số tiền lần ${index + 1} phải là số nguyên dương.`, `The amount of part ${index + 1} has to be a positive whole number.`, index);
    else if (before !== undefined && part.dueOn <= before.dueOn) add('I06', `Hạn lần ${index + 1} phải sau hạn lần ${index}.`, `Part ${index + 1} has to be due after part ${index}.`, index);
  });
  return { ok: problems.length === 0, problems, threshold, firstAtLeast, lastDay, mostParts, citations: [citation] };
}

export interface InstalmentPlan extends Cited {
  readonly instalments: readonly Instalment[];
}

/**
 * Proposes a plan: the first part the least that is allowed (rounded up to a thousand đồng), the rest in equal parts, due at equal distances of months.
 * @throws LawError `VPHC-LAW-I01` when the fine is too small, `VPHC-LAW-I02` for another number of parts than 2 or 3
 */
export function instalmentPlan(input: InstalmentInput & { readonly parts: number }): InstalmentPlan {
  const { fine, parts, effectiveOn } = input;
  const { threshold, firstAtLeast, mostParts, citation } = conditions(input);
  if (fine < threshold) {
    throw new LawError('VPHC-LAW-I01', `Tiền phạt ${formatDong(fine)} chưa đến mức được nộp nhiều lần (từ ${formatDong(threshold)}).`, `The fine of ${formatDong(fine)} is under the least one for instalments (${formatDong(threshold)}).`);
  }
  if (!Number.isInteger(parts) || parts < 2 || parts > mostParts) {
    throw new LawError('VPHC-LAW-I02', `Số lần nộp phải từ 2 đến ${mostParts} lần.`, `There have to be 2 to ${mostParts} parts.`);
  }
  const months = apply(instalmentRule, effectiveOn, input.law).value.months;
  const first = Math.min(fine, Math.ceil(firstAtLeast / 1000) * 1000);
  const rest = fine - first;
  const each = Math.floor(rest / (parts - 1) / 1000) * 1000;
  const instalments = Array.from({ length: parts }, (_, index): Instalment => ({
    amount: index === 0 ? first : index === parts - 1 ? rest - each * (parts - 2) : each,
    dueOn: plusMonths(effectiveOn, Math.floor((months * (index + 1)) / parts)),
  }));
  return { instalments, citations: [citation] };
}
