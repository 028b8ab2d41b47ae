import type { ServiceEntry, DocumentView } from '../app/views.ts';
import type { Backend, CallOptions } from '../app/backend.ts';
import { today } from '../ui/format.ts';
import { isRecord } from '../ui/terms.ts';

/**
 * The decision whose service a finished record of refusal proves: the one that it was made from, else the only issued decision of
 * the case. Undefined when there is none, or more than one could be meant: then the official says which.
 */
async function refusedDecision(backend: Backend, record: DocumentView): Promise<DocumentView | undefined> {
  const waiting = (await backend.listDocuments(record.caseId)).filter((document) => document.status === 'issued' && !isRecord(document.formCode));
  const named = waiting.find((document) => record.basedOn?.includes(document.id));
  return named ?? (waiting.length === 1 ? waiting[0] : undefined);
}

/** Records the service that a record of refusal proves, on the day of the record. True when a decision was served by it. */
export async function serveByRefusal(backend: Backend, record: DocumentView, options: CallOptions): Promise<boolean> {
  const decision = await refusedDecision(backend, record);
  if (!decision) return false;
  const service: ServiceEntry = { mode: 'refused', servedOn: record.issuedOn ?? today(), refusalDocumentId: record.id };
  const { etag } = await backend.getDocument(decision.id);
  await backend.recordService(decision.id, etag, service, options);
  return true;
}
