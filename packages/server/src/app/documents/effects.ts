import type { CaseDocument, CaseEvent, CaseEventType, Exhibit, IsoDate } from '@xlvphc/law';
import { valueAt, type FormValues } from '@xlvphc/forms';
import type { NewEvent } from '../cases/case-events.ts';

/** What the issue of a form means for its case. A form that is not here changes nothing by itself. */
const issued: Readonly<Record<string, CaseEventType>> = {
  'MBB01': 'record-made',
  'MQĐ01': 'decision-issued',
  'MQĐ02': 'decision-issued',
  'MQĐ03': 'execution-postponed',
  'MQĐ04': 'fine-reduced',
  'MQĐ05': 'instalments-granted',
  'MQĐ17': 'partly-executed',
  'MQĐ20': 'seizure-decided',
  'MQĐ21': 'seizure-decided',
  'MQĐ24': 'seizure-ended',
  'MQĐ31': 'execution-suspended',
  'MQĐ32': 'execution-resumed',
  'MQĐ33': 'transferred-to-criminal',
  'MQĐ38': 'document-corrected',
  'MQĐ39': 'document-corrected',
  'MQĐ40': 'decision-cancelled',
  ...Object.fromEntries(['07', '08', '09', '10', '11', '12a', '12b', '12c'].map((number) => [`MQĐ${number}`, 'enforcement-ordered'] as const)),
};

/** Values that the rules of execution read from the event: instalments, the amount remitted, how long it is postponed. */
const carried = ['instalments', 'amount', 'until'] as const;

/** Forms that fine: their service starts the execution, and they carry a public code. */
export const penaltyForms: ReadonlySet<string> = new Set(['MQĐ01', 'MQĐ02']);

/** Record of what was seized; the decision MQĐ20 holds what it lists, the decision MQĐ21 holds it longer. */
export const seizureForms = { record: 'MBB15', decision: 'MQĐ20', extension: 'MQĐ21' } as const;

interface Issued extends Pick<CaseDocument, 'id' | 'formCode'> {
  readonly values: FormValues;
}

/** From when things are held: a longer term counts from the day of the first one. */
function seizureData({ formCode, values }: Issued, events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[]): Readonly<Record<string, unknown>> {
  if (formCode === seizureForms.decision) {
    const from = valueAt(values, 'term.from');
    return from === undefined ? {} : { from };
  }
  if (formCode !== seizureForms.extension) return {};
  const before = events.findLast(({ type }) => type === 'seizure-decided');
  return { extension: values['extension'] === 'two-months' ? 'two-months' : 'one-month', ...(before ? { from: before.data['from'] ?? before.on } : {}) };
}

/** The event that the issue of a document brings about, given what happened before; nothing for most forms. */
export function issueEvent(document: Issued, on: IsoDate, events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[] = []): NewEvent | undefined {
  const type = issued[document.formCode];
  if (type === undefined) return undefined;
  const data = Object.fromEntries(carried.flatMap((key) => (document.values[key] === undefined ? [] : [[key, document.values[key]]])));
  return { type, on, documentId: document.id, data: { formCode: document.formCode, ...data, ...seizureData(document, events) } };
}

/**
 * The exhibits of a case after a seizure decision: those that the seizure record lists are held. The decision itself names
 * none of them; without an issued record nothing is guessed.
 */
export function seizedExhibits(document: Issued, documents: readonly CaseDocument[], exhibits: readonly Exhibit[]): readonly Exhibit[] {
  if (document.formCode !== seizureForms.decision) return exhibits;
  const records = documents.filter(({ formCode, status }) => formCode === seizureForms.record && (status === 'issued' || status === 'served'));
  const number = valueAt(document.values, 'seizureRecord.number');
  const rows = (records.findLast((record) => record.number === number) ?? records.at(-1))?.values['exhibits'];
  if (!Array.isArray(rows)) return exhibits;
  const listed = new Set(rows.flatMap((row) => textsOf(row)));
  const held = (exhibit: Exhibit): boolean => (exhibit.status ?? 'recorded') === 'recorded' && (listed.has(exhibit.id) || listed.has(exhibit.name.trim()));
  return exhibits.some(held) ? exhibits.map((exhibit) => (held(exhibit) ? { ...exhibit, status: 'seized' } : exhibit)) : exhibits;
}

/** By what a row names an exhibit: its id where the row came from the case, its name where it was typed. */
function textsOf(row: unknown): readonly string[] {
  const { id, name } = (row ?? {}) as { readonly id?: unknown; readonly name?: unknown };
  return typeof id === 'string' ? [id] : typeof name === 'string' ? [name.trim()] : [];
}
