import type { Citation, Confidence, IsoDate } from './citation.ts';
import type { CodeValue } from './data/codes.ts';
import * as lists from './data/codes.ts';
import { FIELD_MAXIMA, fieldSince } from './data/field-maxima.ts';
import { FIELD_NAMES } from './data/field-names.ts';
import { TITLES } from './data/title-names.ts';
import type { Law, Rule } from './rule.ts';
import { cite } from './rule.ts';

/** One dated entry of a code list. */
export interface Code {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly confidence: Confidence;
  readonly citation: Citation;
}

function entries(prefix: string, rules: readonly Rule<CodeValue>[]): readonly Code[] {
  return rules.flatMap((rule) => rule.rows.map((row): Code => ({
    code: rule.id.slice(prefix.length + 1), vi: row.value.vi, en: row.value.en, validFrom: row.validFrom, validTo: row.validTo, confidence: row.confidence,
    citation: cite(rule.id, row),
  })));
}

/** A field is older than the row of its maximum, unless the law of 2025 created it. */
function fieldEntries(): readonly Code[] {
  return FIELD_NAMES.flatMap(([code, vi, en]): readonly Code[] => {
    const maximum = FIELD_MAXIMA.get(code);
    const row = maximum?.rows[0];
    if (maximum === undefined || row === undefined) return [];
    return [{ code, vi, en, validFrom: fieldSince(code), validTo: maximum.rows.at(-1)?.validTo ?? null, confidence: row.confidence, citation: cite(maximum.id, row) }];
  });
}

/** The code lists, every entry dated. */
export const codes = /* @__PURE__ */ {
  /** Lĩnh vực quản lý nhà nước (Điều 24). */
  fields: /* @__PURE__ */ fieldEntries(),
  /** Chức danh có thẩm quyền xử phạt. */
  titles: /* @__PURE__ */ entries('competence', TITLES),
  /** Tình tiết tăng nặng. */
  aggravating: /* @__PURE__ */ entries('code.aggravating', lists.AGGRAVATING),
  /** Tình tiết giảm nhẹ. */
  mitigating: /* @__PURE__ */ entries('code.mitigating', lists.MITIGATING),
  mainPenalties: /* @__PURE__ */ entries('code.main-penalty', lists.MAIN_PENALTIES),
  additionalPenalties: /* @__PURE__ */ entries('code.additional-penalty', lists.ADDITIONAL_PENALTIES),
  remedialMeasures: /* @__PURE__ */ entries('code.remedial-measure', lists.REMEDIAL_MEASURES),
  preventiveMeasures: /* @__PURE__ */ entries('code.preventive-measure', lists.PREVENTIVE_MEASURES),
  documentTypes: /* @__PURE__ */ entries('code.document-type', lists.DOCUMENT_TYPES),
  executionResults: /* @__PURE__ */ entries('code.execution-result', lists.EXECUTION_RESULTS),
} as const;

export type CodeListName = keyof typeof codes;

/** Ids of the rules behind a list, without the code; fields have none that could be overridden. */
const PREFIXES: Readonly<Partial<Record<CodeListName, string>>> = {
  titles: 'competence', aggravating: 'code.aggravating', mitigating: 'code.mitigating', mainPenalties: 'code.main-penalty', additionalPenalties: 'code.additional-penalty',
  remedialMeasures: 'code.remedial-measure', preventiveMeasures: 'code.preventive-measure', documentTypes: 'code.document-type', executionResults: 'code.execution-result',
};

/** The entries of a list in force on a day, with what a body of law changes or adds; a code that changed its text appears once. */
export function codesOn(name: CodeListName, on: IsoDate, law?: Law): readonly Code[] {
  const inForce = (code: Code): boolean => code.validFrom <= on && (code.validTo === null || on <= code.validTo);
  const shipped = codes[name].filter(inForce);
  const prefix = PREFIXES[name];
  if (law === undefined || prefix === undefined) return shipped;
  const over = [...law.overrides].filter(([id]) => id.startsWith(`${prefix}.`)).flatMap(([id, rows]) => {
    const row = rows.findLast(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
    return row === undefined || !isCodeValue(row.value) ? [] : entries(prefix, [{ id, rows: [{ ...row, value: row.value }] }]);
  });
  return [...shipped.filter((code) => !over.some((other) => other.code === code.code)), ...over];
}

function isCodeValue(value: unknown): value is CodeValue {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

/** Text of a code on a day, or its last text; the code itself when the list has none. */
export function codeText(name: CodeListName, code: string, on: IsoDate, language: 'vi' | 'en' = 'vi'): string {
  const all = codes[name].filter((entry) => entry.code === code);
  const found = all.find((entry) => entry.validFrom <= on && (entry.validTo === null || on <= entry.validTo)) ?? all.at(-1);
  return found?.[language] ?? code;
}
