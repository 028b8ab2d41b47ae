import type { FieldCode, MoneyRange } from '../../case.ts';
import type { Confidence, IsoDate } from '../../citation.ts';
import { FIELD_NAMES } from '../../data/field-names.ts';
import type { SubjectKind } from '../../subject.ts';
import { folded } from '../../units/unit-text.ts';
import type { Act, ActMeasure, ActPenalty, MonthRange, ValueMultiple } from '../act.ts';
import type { Amendment, Decree, TransitionClause } from '../decree.ts';
import type { Row } from './json-reader.ts';
import { JsonReader } from './json-reader.ts';
import { decreeId, placeText } from '../packed.ts';
import { measureCode, PENALTY_CODES } from './measure-codes.ts';
import type { DecreeProblem } from './problem.ts';

export interface ReadDecree {
  /** Undefined when anything does not fit the shape. */
  readonly decree: Decree | undefined;
  readonly problems: readonly DecreeProblem[];
}

const SUBJECTS = { individual: 'person', person: 'person', organization: 'organization', both: 'both' } as const;
const FRAMES = { individual: 'person', person: 'person', organization: 'organization' } as const;
const CONFIDENCES = { verified: 'verified', secondary: 'secondary', unverified: 'unverified' } as const;

const FIELDS_BY_NAME: ReadonlyMap<string, FieldCode> = new Map(FIELD_NAMES.flatMap(([code, vi]) => [[code, code], [folded(vi).replaceAll(';', ''), code]] as const));

/** Code of a field given as its code or its name. */
export function fieldCode(name: string): FieldCode | undefined {
  return FIELDS_BY_NAME.get(name) ?? FIELDS_BY_NAME.get(folded(name).replaceAll(';', ''));
}

/**
 * Reads a decree from the neutral JSON shape, which a province imports too: `{ decree, acts, derivedActs? }`; see docs/law/violations. Only the shape is
 * judged here; `checkDecree` judges the content.
 */
export function readDecree(json: unknown): ReadDecree {
  const reader = new JsonReader();
  const file = reader.row(json, '');
  const head = reader.row(file['decree'], 'decree');
  const number = reader.text(head['number'], 'decree.number').toUpperCase();
  const fields = reader.list(head['fields'], 'decree.fields').flatMap((name, at) => readField(reader, name, `decree.fields.${at}`) ?? []);
  const base: Base = {
    number, fields, frameFor: reader.oneOf<SubjectKind>(head['frameFor'], FRAMES, 'decree.frameFor', 'person'),
    confidence: reader.oneOf<Confidence>(head['confidence'], CONFIDENCES, 'decree.confidence', 'secondary'),
    effectiveTo: reader.optionalDay(head['effectiveTo'], 'decree.effectiveTo'),
    byArticle: reader.list(head['fieldsByArticle'], 'decree.fieldsByArticle').map((value, at) => {
      const path = `decree.fieldsByArticle.${at}`;
      const row = reader.row(value, path);
      return { from: reader.amount(row['from'], `${path}.from`), to: reader.amount(row['to'], `${path}.to`), field: readField(reader, row['field'], `${path}.field`) };
    }),
  };
  const acts = reader.list(file['acts'], 'acts').map((value, at) => readAct(reader, reader.row(value, `acts.${at}`), `acts.${at}`, base));
  const ids = new Set(acts.map(({ id }) => id));
  const derived = reader.list(file['derivedActs'], 'derivedActs').map((value, at): Act => {
    const act = readAct(reader, reader.row(value, `derivedActs.${at}`), `derivedActs.${at}`, base);
    return { ...act, derivedFrom: clauseOf(act.id, ids) };
  });
  const notes = reader.optionalText(head['notes'], 'decree.notes');
  const decree: Decree = {
    number,
    date: reader.day(head['date'], 'decree.date'),
    title: reader.text(head['title'], 'decree.title'),
    issuer: reader.optionalText(head['issuer'], 'decree.issuer') ?? 'Chính phủ',
    effectiveFrom: reader.day(head['effectiveFrom'], 'decree.effectiveFrom'),
    effectiveTo: base.effectiveTo,
    amendedBy: reader.list(head['amendedBy'], 'decree.amendedBy').map((value, at) => readAmendment(reader, value, `decree.amendedBy.${at}`)),
    amends: reader.list(head['amends'], 'decree.amends').map((value, at) => reader.text(value, `decree.amends.${at}`)),
    frameFor: base.frameFor,
    organizationMultiplier: head['organizationMultiplier'] === undefined ? 2 : reader.amount(head['organizationMultiplier'], 'decree.organizationMultiplier', true),
    maxFine: reader.list(head['maxFine'], 'decree.maxFine').flatMap((value, at) => {
      const path = `decree.maxFine.${at}`;
      const row = reader.row(value, path);
      const field = readField(reader, row['field'], `${path}.field`);
      return field === undefined ? [] : [{ field, person: reader.amount(row['individual'] ?? row['person'], `${path}.individual`), organization: reader.amount(row['organization'], `${path}.organization`) }];
    }),
    fields,
    transition: reader.list(head['transition'], 'decree.transition').map((value, at) => readTransition(reader, value, `decree.transition.${at}`)),
    source: reader.text(head['source'], 'decree.source'),
    confidence: base.confidence,
    ...(notes === undefined ? {} : { notes }),
    acts: [...acts, ...derived],
  };
  return { decree: reader.problems.length === 0 ? decree : undefined, problems: reader.problems };
}

interface Base {
  readonly number: string;
  readonly fields: readonly FieldCode[];
  readonly frameFor: SubjectKind;
  readonly confidence: Confidence;
  readonly effectiveTo: IsoDate | null;
  readonly byArticle: readonly { readonly from: number; readonly to: number; readonly field: FieldCode | undefined }[];
}

/** The clause of which an id is a derived part: `123-2024.8.4` of `123-2024.8.4.x2-2a`; empty when there is none. */
function clauseOf(id: string, known: ReadonlySet<string>): string {
  for (let at = id.lastIndexOf('.'); at > 0; at = id.lastIndexOf('.', at - 1)) if (known.has(id.slice(0, at))) return id.slice(0, at);
  return '';
}

function readField(reader: JsonReader, value: unknown, path: string): FieldCode | undefined {
  const name = reader.text(value, path);
  const code = fieldCode(name);
  if (code === undefined && name !== '') reader.fault(path, `Không có lĩnh vực “${name}” trong danh mục.`, `There is no field “${name}” in the list.`);
  return code;
}

function readAmendment(reader: JsonReader, value: unknown, path: string): Amendment {
  const row = reader.row(value, path);
  const note = reader.optionalText(row['note'], `${path}.note`);
  return {
    number: reader.text(row['number'], `${path}.number`), date: reader.optionalDay(row['date'], `${path}.date`), effectiveFrom: reader.optionalDay(row['effectiveFrom'], `${path}.effectiveFrom`),
    confidence: reader.oneOf<Confidence>(row['confidence'], CONFIDENCES, `${path}.confidence`, 'secondary'), ...(note === undefined ? {} : { note }),
  };
}

function readTransition(reader: JsonReader, value: unknown, path: string): TransitionClause {
  const row = reader.row(value, path);
  const clause = reader.optionalText(row['clause'], `${path}.clause`);
  return {
    since: reader.day(row['since'], `${path}.since`), document: reader.text(row['document'], `${path}.document`), article: reader.text(row['article'], `${path}.article`), ...(clause === undefined ? {} : { clause }),
    vi: reader.text(row['vi'], `${path}.vi`), en: reader.text(row['en'], `${path}.en`), confidence: reader.oneOf<Confidence>(row['confidence'], CONFIDENCES, `${path}.confidence`, 'secondary'),
  };
}

function readAct(reader: JsonReader, row: Row, path: string, base: Base): Act {
  const article = reader.text(row['article'], `${path}.article`);
  const note = reader.optionalText(row['note'], `${path}.note`);
  const multiple = row['valueMultiple'] === undefined || row['valueMultiple'] === null ? undefined : readMultiple(reader, row['valueMultiple'], `${path}.valueMultiple`);
  const points = row['licencePoints'] === undefined || row['licencePoints'] === null ? undefined : reader.amount(row['licencePoints'], `${path}.licencePoints`);
  const clause = reader.optionalText(row['clause'], `${path}.clause`) ?? null;
  const point = reader.optionalText(row['point'], `${path}.point`) ?? null;
  if (typeof (row['warning'] ?? false) !== 'boolean') reader.fault(`${path}.warning`, 'Cảnh cáo chỉ ghi có hoặc không.', 'A warning is possible or not.');
  return {
    // A sheet leaves out what follows from the place.
    id: reader.optionalText(row['id'], `${path}.id`) ?? [decreeId(base.number), article, clause, point].filter((part) => part !== null).join('.'),
    decree: base.number,
    article,
    articleTitle: reader.text(row['articleTitle'], `${path}.articleTitle`),
    clause,
    point,
    text: reader.text(row['text'], `${path}.text`),
    field: fieldOf(reader, row, article, path, base),
    range: row['range'] === undefined || row['range'] === null ? null : readRange(reader, row['range'], `${path}.range`),
    ...(multiple === undefined ? {} : { valueMultiple: multiple }),
    warning: row['warning'] === true,
    subject: reader.oneOf<Act['subject']>(row['subject'], SUBJECTS, `${path}.subject`, 'both'),
    frameFor: reader.oneOf<SubjectKind>(row['frameFor'], FRAMES, `${path}.frameFor`, base.frameFor),
    additionalPenalties: reader.list(row['additional'], `${path}.additional`).map((value, at) => readPenalty(reader, value, `${path}.additional.${at}`)),
    remedialMeasures: reader.list(row['remedies'], `${path}.remedies`).map((value, at) => readMeasure(reader, value, `${path}.remedies.${at}`)),
    reference: reader.optionalText(row['reference'], `${path}.reference`) ?? placeText({ article, clause, point }),
    ...(points === undefined ? {} : { licencePoints: points }),
    validFrom: reader.day(row['validFrom'], `${path}.validFrom`),
    // An act ends with its decree at the latest.
    validTo: reader.optionalDay(row['validTo'], `${path}.validTo`) ?? base.effectiveTo,
    amendedBy: reader.optionalText(row['amendedBy'], `${path}.amendedBy`) ?? null,
    ...(note === undefined ? {} : { note }),
    confidence: reader.oneOf<Confidence>(row['confidence'], CONFIDENCES, `${path}.confidence`, base.confidence),
  };
}

/** The act's own field, that of its article, or the only one of the decree. */
function fieldOf(reader: JsonReader, row: Row, article: string, path: string, base: Base): FieldCode {
  if (row['field'] !== undefined && row['field'] !== null) return readField(reader, row['field'], `${path}.field`) ?? '';
  const number = Number.parseInt(article, 10);
  const found = base.byArticle.find(({ from, to }) => from <= number && number <= to)?.field ?? (base.fields.length === 1 ? base.fields[0] : undefined);
  if (found === undefined) reader.fault(`${path}.field`, 'Nghị định có nhiều lĩnh vực: phải ghi lĩnh vực của hành vi.', 'The decree has several fields: the act has to name its own.');
  return found ?? '';
}

function readRange(reader: JsonReader, value: unknown, path: string): MoneyRange {
  const row = reader.row(value, path);
  return { min: reader.amount(row['min'], `${path}.min`), max: reader.amount(row['max'], `${path}.max`) };
}

function readMultiple(reader: JsonReader, value: unknown, path: string): ValueMultiple {
  const row = reader.row(value, path);
  return { min: reader.amount(row['min'], `${path}.min`, true), max: reader.amount(row['max'], `${path}.max`, true), of: reader.text(row['of'], `${path}.of`) };
}

function readPenalty(reader: JsonReader, value: unknown, path: string): ActPenalty {
  const row = reader.row(value, path);
  const given = row['months'];
  const months = given === undefined || given === null ? undefined : readMonths(reader, given, `${path}.months`);
  return { code: reader.oneOf(row['kind'] ?? row['code'], PENALTY_CODES, `${path}.kind`, ''), text: reader.text(row['text'], `${path}.text`), ...(months === undefined ? {} : { months }) };
}

function readMonths(reader: JsonReader, value: unknown, path: string): MonthRange {
  const row = reader.row(value, path);
  return { from: reader.amount(row['min'] ?? row['from'], `${path}.min`, true), to: reader.amount(row['max'] ?? row['to'], `${path}.max`, true) };
}

function readMeasure(reader: JsonReader, value: unknown, path: string): ActMeasure {
  const row = reader.row(value, path);
  const text = reader.text(row['text'], `${path}.text`);
  return { code: reader.optionalText(row['code'], `${path}.code`) ?? measureCode(text), text };
}

