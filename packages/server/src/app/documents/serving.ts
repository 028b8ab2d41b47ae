import { deemedServedOn, REFUSAL_FORM, SANCTIONING_FORMS, type IsoDate, type ServiceMode } from '@xlvphc/law';
import { appendEvents } from '../cases/case-events.ts';
import { closeIfDone } from '../cases/execution.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { byLaw } from '../cases/law-rules.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { changeDocument, type DocumentRow } from './document-file.ts';

/** Body of `POST /documents/{documentId}/service`. */
export interface Service {
  readonly mode: ServiceMode;
  /** Handed over, refused, delivered or returned, sent, posted up: the day of what happened. */
  readonly servedOn: IsoDate;
  readonly refusalDocumentId?: string;
  readonly postReturnedThrice?: boolean;
  readonly receiverName?: string;
  readonly note?: string;
}

/**
 * Records how a document reached its addressee. The day on which it counts as served is the law's; for a penalty decision
 * the case moves on.
 * @throws Problem `VPHC-DOCUMENT-STATUS` unless issued and not served, `VPHC-SERVICE-DAY`, `VPHC-SERVICE-RECORD`
 */
export function recordService(ctx: RequestContext, id: string, seen: number | undefined, service: Service): Promise<DocumentRow> {
  return changeDocument(
    ctx,
    id,
    seen,
    async (row, file) => {
      if (row.status !== 'issued') throw new Problem('VPHC-DOCUMENT-STATUS');
      if (service.servedOn > ctx.on || (row.issued_on !== null && service.servedOn < row.issued_on)) throw new Problem('VPHC-SERVICE-DAY');
      const refusal = service.mode === 'refused' ? requireRefusal(file, service) : undefined;
      const deemed = countsAsServedOn(service);
      return {
        set: {
          status: 'served', served_on: deemed, service_mode: service.mode,
          service: JSON.stringify({ ...service, ...(refusal === undefined ? {} : { refusalDocumentId: refusal }), recordedBy: ctx.actor.id, recordedAt: ctx.at }),
        },
      };
    },
    async (row, file) => {
      if (!SANCTIONING_FORMS.includes(row.form_code)) return file;
      const on = row.served_on ?? service.servedOn;
      return closeIfDone(ctx, await appendEvents(ctx, file, [{ type: 'decision-served', on, documentId: row.id, data: { mode: service.mode } }]), on);
    },
  );
}

/** The record of the refusal: the one that was named, or the last one of the case. In historical mode it may be on paper only. */
function requireRefusal(file: CaseFile, service: Service): string | undefined {
  const records = file.documents.filter((document) => document.formCode === REFUSAL_FORM && (document.status === 'issued' || document.status === 'served'));
  const record = service.refusalDocumentId === undefined ? records.at(-1) : records.find((document) => document.id === service.refusalDocumentId);
  if (!record && file.mode !== 'historical') throw new Problem('VPHC-SERVICE-RECORD');
  return record?.id;
}

/** A letter that was delivered counts from that day; one that came back three times counts as the law says. */
function countsAsServedOn(service: Service): IsoDate {
  if (service.mode === 'post' && service.postReturnedThrice !== true) return service.servedOn;
  return byLaw(() => deemedServedOn({ mode: service.mode, on: service.servedOn })).servedOn;
}
