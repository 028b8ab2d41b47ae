import type { CaseEventType, IsoDate } from '@xlvphc/law';
import type { FormValues } from '@xlvphc/forms';
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

/** The event that the issue of a document brings about; nothing for most forms. */
export function issueEvent(document: { readonly id: string; readonly formCode: string; readonly values: FormValues }, on: IsoDate): NewEvent | undefined {
  const type = issued[document.formCode];
  if (type === undefined) return undefined;
  const data = Object.fromEntries(carried.flatMap((key) => (document.values[key] === undefined ? [] : [[key, document.values[key]]])));
  return { type, on, documentId: document.id, data: { formCode: document.formCode, ...data } };
}
