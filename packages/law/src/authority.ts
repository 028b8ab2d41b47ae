import type { FieldCode, MoneyRange, Subject, TitleCode, Violation } from './case.ts';
import type { Citation, Cited, Dong, IsoDate } from './citation.ts';
import { LawError } from './citation.ts';
import type { Power } from './data/competence.ts';
import { COMPETENCE, perAct, severalFields, territory } from './data/competence.ts';
import { FIELD_MAXIMA } from './data/field-maxima.ts';
import { formatDong } from './money.ts';
import type { Applied, Law, LawOption, Rule } from './rule.ts';
import { apply, citationsOn, cite, rowOn } from './rule.ts';
import type { SubjectKind } from './subject.ts';
import { frameFactor, subjectKind } from './subject.ts';

export interface Ceiling extends Cited {
  /** Highest fine for one act, đồng; null when the field follows its own law and no amount is known. */
  readonly amount: Dong | null;
  readonly percent: number;
  /** Điều 24 maximum for a person; null = own law. */
  readonly fieldMaximum: Dong | null;
}

export interface Reason {
  readonly code: 'amount' | 'field' | 'penalty' | 'measure' | 'territory' | 'own-law';
  readonly vi: string;
  readonly en: string;
  /** Index of the violation it is about. */
  readonly violation?: number;
}

export interface CompetenceInput extends LawOption {
  readonly violations: readonly Pick<Violation, 'field' | 'range' | 'rangeFor' | 'additionalPenalties' | 'remedialMeasures'>[];
  /** Further measures outside the acts (confiscation in place of a sanction …). */
  readonly measures?: readonly string[] | undefined;
  /** Where the violation happened. */
  readonly place?: { readonly communeCode?: string | undefined; readonly provinceCode?: string | undefined } | undefined;
  /** The agency that acts; with `place` its territory is compared. */
  readonly agency?: { readonly communeCode?: string | undefined; readonly provinceCode?: string | undefined } | undefined;
  readonly subject: SubjectKind | Subject;
  /** Value of what is to be confiscated, đồng. */
  readonly confiscatedValue?: Dong | undefined;
  readonly on: IsoDate;
  /** Only these titles; default: all in force. */
  readonly titles?: readonly TitleCode[] | undefined;
}

export const PREFIX = 'competence.';
export const POWERS = /* @__PURE__ */ new Map(COMPETENCE.map((rule) => [rule.id.slice(PREFIX.length), rule]));

function powerRule(title: TitleCode, law: Law | undefined): Rule<Power> {
  const rule = POWERS.get(title);
  if (rule !== undefined) return rule;
  const id = `${PREFIX}${title}`;
  if (law?.overrides.has(id) === true) return { id, rows: [] };
  throw new LawError('VPHC-LAW-TITLE', `Không có chức danh “${title}” trong danh mục thẩm quyền.`, `There is no title “${title}” in the table of competence.`);
}

function maximumOf(field: FieldCode, on: IsoDate, law: Law | undefined): Applied<Dong | null> | undefined {
  const rule = FIELD_MAXIMA.get(field);
  if (rule === undefined) {
    throw new LawError('VPHC-LAW-FIELD', `Không có lĩnh vực “${field}” trong danh mục.`, `There is no field “${field}” in the list.`);
  }
  const row = rowOn(rule, on, law);
  return row === undefined ? undefined : { value: row.value, citation: cite(rule.id, row) };
}

/**
 * Highest fine of a title for one act: percent × Điều 24 maximum of the field (Nghị định 189/2025), ×2 for organisations; before 01/7/2025 at most the sum of
 * the law for the title (Điều 38, 39).
 * @throws LawError `VPHC-LAW-TITLE`, `VPHC-LAW-FIELD`, `VPHC-LAW-NO-RULE` (the powers of most titles before 01/7/2025 are not known here)
 */
export function ceiling(input: { readonly title: TitleCode; readonly field: FieldCode; readonly subject: SubjectKind | Subject; readonly on: IsoDate } & LawOption): Ceiling {
  const { on, law } = input;
  const power = apply(powerRule(input.title, law), on, law);
  return ceilingOf(power, input.field, subjectKind(input.subject), on, law);
}

function ceilingOf(power: Applied<Power>, field: FieldCode, subject: SubjectKind, on: IsoDate, law: Law | undefined): Ceiling {
  const maximum = maximumOf(field, on, law);
  const citations: Citation[] = maximum === undefined ? [power.citation] : [power.citation, maximum.citation];
  const fieldMaximum = maximum?.value ?? null;
  const { percent, most = Infinity } = power.value;
  const amount = fieldMaximum === null ? null : Math.min((fieldMaximum * percent) / 100, most) * frameFactor('person', subject, on, law);
  return { amount, percent, fieldMaximum, citations };
}

/** Rules that every test of competence rests on. */
export function competenceBasis({ violations, on, law }: Pick<CompetenceInput, 'violations' | 'on' | 'law'>): readonly Citation[] {
  const several = new Set(violations.map((violation) => violation.field)).size > 1;
  return citationsOn(several ? [perAct, territory, severalFields] : [perAct, territory], on, law);
}

export interface TitleTest {
  readonly power: Applied<Power>;
  /** Why the title is not competent; empty = it is. */
  readonly reasons: readonly Reason[];
  readonly lowest: Dong | null;
  /** See `CompetentTitle.byDecree`. */
  readonly byDecree: boolean;
}

/** One title held against a case; undefined when nothing is known of its powers on the day. @throws LawError `VPHC-LAW-TITLE`, `VPHC-LAW-FIELD` */
export function testTitle(title: TitleCode, input: CompetenceInput): TitleTest | undefined {
  const rule = powerRule(title, input.law);
  const row = rowOn(rule, input.on, input.law);
  if (row === undefined) return undefined;
  const power = { value: row.value, citation: cite(rule.id, row) };
  const { reasons, lowest, unknown } = test(power, input);
  return { power, reasons, lowest, byDecree: row.value.fields === null || unknown };
}

function test(power: Applied<Power>, input: CompetenceInput): { readonly reasons: readonly Reason[]; readonly lowest: Dong | null; readonly unknown: boolean } {
  const { on, law } = input;
  const subject = subjectKind(input.subject);
  const { value } = power;
  const reasons: Reason[] = [];
  let lowest: Dong | null = null;
  let unknown = false;
  input.violations.forEach((violation, index) => {
    if (value.fields !== 'all' && value.fields !== null && !value.fields.includes(violation.field)) {
      reasons.push({ code: 'field', violation: index, vi: 'Lĩnh vực vi phạm không thuộc phạm vi quản lý của chức danh này.', en: 'The field is outside the remit of this title.' });
      return;
    }
    const top = ceilingOf(power, violation.field, subject, on, law);
    if (top.amount === null) unknown = true;
    else lowest = lowest === null ? top.amount : Math.min(lowest, top.amount);
    reasons.push(...amountReasons(violation.range, violation.rangeFor, top, subject, on, law, index));
    for (const penalty of violation.additionalPenalties) reasons.push(...penaltyReasons(penalty.code, value, top.amount, input.confiscatedValue, index));
    for (const measure of violation.remedialMeasures) reasons.push(...measureReasons(measure.code, value, index));
  });
  for (const code of input.measures ?? []) reasons.push(...(code.startsWith('kp.') ? measureReasons(code, value) : penaltyReasons(code, value, lowest, input.confiscatedValue)));
  reasons.push(...territoryReasons(value, input));
  return { reasons, lowest, unknown };
}

function amountReasons(range: MoneyRange | undefined, rangeFor: SubjectKind, top: Ceiling, subject: SubjectKind, on: IsoDate, law: Law | undefined, index: number): readonly Reason[] {
  if (range === undefined || top.amount === null) return [];
  const most = range.max * frameFactor(rangeFor, subject, on, law);
  if (most <= top.amount) return [];
  return [{
    code: 'amount', violation: index,
    vi: `Mức tối đa của khung tiền phạt (${formatDong(most)}) vượt thẩm quyền (${formatDong(top.amount)}).`,
    en: `The maximum of the range (${formatDong(most)}) is above the ceiling (${formatDong(top.amount)}).`,
  }];
}

function penaltyReasons(code: string, power: Power, most: Dong | null, confiscated: Dong | undefined, index?: number): readonly Reason[] {
  const at = index === undefined ? {} : { violation: index };
  const no = (vi: string, en: string): readonly Reason[] => [{ code: 'penalty', vi, en, ...at }];
  if ((code === 'tuoc-giay-phep' || code === 'dinh-chi') && !power.suspend) {
    return no('Không có quyền tước quyền sử dụng giấy phép, chứng chỉ hành nghề, đình chỉ hoạt động có thời hạn.', 'No power to withdraw licences or suspend activities.');
  }
  if (code === 'truc-xuat' && !power.expel) return no('Không có quyền áp dụng hình thức trục xuất.', 'No power to expel.');
  if (code !== 'tich-thu' || power.confiscate === 'any') return [];
  if (power.confiscate === 'none') return no('Không có quyền tịch thu tang vật, phương tiện.', 'No power to confiscate.');
  if (most === null || confiscated === undefined || confiscated <= most * 2) return [];
  return no(
    `Giá trị tang vật, phương tiện (${formatDong(confiscated)}) vượt 02 lần mức phạt tiền thuộc thẩm quyền (${formatDong(most * 2)}).`,
    `The value to be confiscated (${formatDong(confiscated)}) is above twice the ceiling (${formatDong(most * 2)}).`,
  );
}

function measureReasons(code: string, power: Power, index?: number): readonly Reason[] {
  if (power.measures === 'all' || power.measures.includes(code)) return [];
  return [{
    code: 'measure', ...(index === undefined ? {} : { violation: index }),
    vi: `Biện pháp khắc phục hậu quả “${code}” không thuộc thẩm quyền áp dụng.`, en: `The remedial measure “${code}” is outside the powers.`,
  }];
}

function territoryReasons(power: Power, { place, agency }: CompetenceInput): readonly Reason[] {
  const key = power.level === 'commune' ? 'communeCode' : power.level === 'province' ? 'provinceCode' : undefined;
  if (key === undefined || place?.[key] === undefined || agency?.[key] === undefined || place[key] === agency[key]) return [];
  return [{ code: 'territory', vi: 'Nơi xảy ra vi phạm không thuộc địa bàn quản lý.', en: 'The place of the violation is outside the territory.' }];
}
