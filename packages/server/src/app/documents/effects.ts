import { eventsOfForm, exhibitsOfForm, SEIZURE_FORMS, type CaseDocument, type CaseEvent, type Exhibit, type IsoDate } from '@xlvphc/law';
import { valueAt, type FormValues } from '@xlvphc/forms';
import type { NewEvent } from '../cases/case-events.ts';

/** Values that the rules of execution read from the event: instalments, the amount remitted, how long it is postponed. */
const carried = ['instalments', 'amount', 'until'] as const;

interface Issued extends Pick<CaseDocument, 'id' | 'formCode' | 'basedOn'> {
  readonly values: FormValues;
}

/** From when things are held: a longer term counts from the day of the first one. */
function seizureData({ formCode, values }: Issued, events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[]): Readonly<Record<string, unknown>> {
  if (formCode === SEIZURE_FORMS.decision) {
    const from = valueAt(values, 'term.from');
    return from === undefined ? {} : { from };
  }
  if (formCode !== SEIZURE_FORMS.extension) return {};
  const before = events.findLast(({ type }) => type === 'seizure-decided');
  return { extension: values['extension'] === 'two-months' ? 'two-months' : 'one-month', ...(before ? { from: before.data['from'] ?? before.on } : {}) };
}

/** The events that the issue of a document brings about, given what happened before and what the case holds; none for most forms. */
export function issueEvents(document: Issued, on: IsoDate, events: readonly Pick<CaseEvent, 'type' | 'on' | 'data'>[] = [], documents: readonly CaseDocument[] = []): readonly NewEvent[] {
  const data = Object.fromEntries(carried.flatMap((key) => (document.values[key] === undefined ? [] : [[key, document.values[key]]])));
  return eventsOfForm(document, { events, documents }, on).map((type) => ({ type, on, documentId: document.id, data: { formCode: document.formCode, ...data, ...seizureData(document, events) } }));
}

/** What can still happen to an exhibit: what was given back or destroyed stays so, and only what lies with the file is seized. */
const open: Readonly<Record<NonNullable<Exhibit['status']>, readonly Exhibit['status'][]>> = {
  recorded: [], seized: ['recorded'], returned: ['recorded', 'seized'], confiscated: ['recorded', 'seized'], destroyed: ['recorded', 'seized', 'confiscated'],
};

/**
 * The exhibits of a case after the issue of a document: those that it lists are seized, returned, confiscated or destroyed, as the law says of its form.
 * The decision to seize lists none itself: its seizure record does; without an issued record nothing is guessed.
 */
export function exhibitsAfter(document: Issued, on: IsoDate, documents: readonly CaseDocument[], exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const status = exhibitsOfForm(document.formCode, on);
  const rows = document.formCode === SEIZURE_FORMS.decision ? seizedRows(document, documents) : document.values['exhibits'];
  if (status === undefined || !Array.isArray(rows)) return exhibits;
  const listed = new Set(rows.flatMap((row) => textsOf(row)));
  const meant = (exhibit: Exhibit): boolean => open[status].includes(exhibit.status ?? 'recorded') && (listed.has(exhibit.id) || listed.has(exhibit.name.trim()));
  return exhibits.some(meant) ? exhibits.map((exhibit) => (meant(exhibit) ? { ...exhibit, status } : exhibit)) : exhibits;
}

function seizedRows(document: Issued, documents: readonly CaseDocument[]): unknown {
  const records = documents.filter(({ formCode, status }) => formCode === SEIZURE_FORMS.record && (status === 'issued' || status === 'served'));
  const number = valueAt(document.values, 'seizureRecord.number');
  return (records.findLast((record) => record.number === number) ?? records.at(-1))?.values['exhibits'];
}

/** By what a row names an exhibit: its id where the row came from the case, its name where it was typed. */
function textsOf(row: unknown): readonly string[] {
  const { id, name } = (row ?? {}) as { readonly id?: unknown; readonly name?: unknown };
  return typeof id === 'string' ? [id] : typeof name === 'string' ? [name.trim()] : [];
}
