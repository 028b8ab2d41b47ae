import type { FormContext, FormDefinition, FormValues } from '@xlvphc/forms';
import { layout, type LayoutOptions, type PageDocument } from '@xlvphc/forms/render';
import { formContext } from '../app/form-context.ts';
import type { Case, DocumentView, SessionView } from '../app/views.ts';

type PaperFacts = Pick<DocumentView, 'status' | 'mode' | 'number' | 'symbol' | 'issuedOn' | 'publicCode' | 'publicUrl' | 'trial'>;

/** The address that the QR of a decision opens: the page of this app with the code in the fragment, which no server sees. */
export const publicUrl = (code: string, page: string): string => `${page}#/vphc/state/${code}`;

const isOut = ({ status }: PaperFacts): boolean => status === 'issued' || status === 'served';

/** What crosses the paper: made on trial; a draft; typed from an older paper. */
function watermarkOf(document: PaperFacts): LayoutOptions['watermark'] {
  if (document.trial) return 'trial';
  return !isOut(document) ? 'draft' : document.mode === 'historical' ? 'historical' : undefined;
}

/** Lays a document out as paper: a draft is marked as one, a decision carries the QR of its public code. */
export function paperOf(form: FormDefinition, document: PaperFacts, values: FormValues, context: FormContext, statePage: string): PageDocument {
  const watermark = watermarkOf(document);
  return layout(form, values, context, {
    ...(watermark ? { watermark } : {}),
    ...(document.number === undefined ? {} : { number: document.number }),
    ...(document.symbol === undefined ? {} : { symbol: document.symbol }),
    ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }),
    ...(document.publicCode === undefined ? {} : { publicUrl: document.publicUrl ?? publicUrl(document.publicCode, statePage) }),
  });
}

/** The paper of a document of a case. A draft on a backend on trial is a trial too; an issued document says itself how it was issued. */
export function paperInCase(form: FormDefinition, document: DocumentView, file: Case, session: SessionView, statePage: string): PageDocument {
  const { id, basedOn, partyId } = document;
  const facts = isOut(document) ? document : { ...document, trial: session.trial ?? false };
  return paperOf(form, facts, document.values, formContext(session, file.mode, file, { documentId: id, basedOn, partyId }), statePage);
}
