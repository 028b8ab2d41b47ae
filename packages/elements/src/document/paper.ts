import type { FormContext, FormDefinition, FormValues } from '@xlvphc/forms';
import { layout, type PageDocument } from '@xlvphc/forms/render';
import type { DocumentView } from '../app/views.ts';

type PaperFacts = Pick<DocumentView, 'status' | 'mode' | 'number' | 'symbol' | 'issuedOn' | 'publicCode' | 'publicUrl'>;

/** The address that the QR of a decision opens: the page of this app with the code in the fragment, which no server sees. */
export const publicUrl = (code: string, page: string): string => `${page}#/vphc/state/${code}`;

/** Lays a document out as paper: a draft is marked as one, a decision carries the QR of its public code. */
export function paperOf(form: FormDefinition, document: PaperFacts, values: FormValues, context: FormContext, statePage: string): PageDocument {
  const fixed = document.status === 'issued' || document.status === 'served';
  return layout(form, values, context, {
    ...(fixed ? (document.mode === 'historical' ? { watermark: 'historical' } : {}) : { watermark: 'draft' }),
    ...(document.number === undefined ? {} : { number: document.number }),
    ...(document.symbol === undefined ? {} : { symbol: document.symbol }),
    ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }),
    ...(document.publicCode === undefined ? {} : { publicUrl: document.publicUrl ?? publicUrl(document.publicCode, statePage) }),
  });
}
