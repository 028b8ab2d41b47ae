import type { Case, CaseDocument } from './case.ts';
import type { Dong, IsoDate } from './citation.ts';
import type { Instalment } from './instalments.ts';
import { isIssued } from './case-documents.ts';
import { INSTALMENT_FORM } from './data/form-roles.ts';

/**
 * Facts of a filled form that rules look at beyond the case. A caller that knows the form gives them; else they are read from the values under
 * these names.
 */
export interface DocumentFacts {
  /** Total fine as printed in digits, đồng. */
  readonly totalFine?: Dong;
  /** The same as printed in words. */
  readonly totalFineInWords?: string;
  /** Fines as printed, one an act, in the order of the acts. */
  readonly fines?: readonly Dong[];
  /** Whether the item about the right to explain is in the document. */
  readonly explanation?: boolean;
  readonly instalments?: readonly Instalment[];
  /** Number of the record named as a basis. */
  readonly recordNumber?: string;
  readonly recordOn?: IsoDate;
  /** Day on which the decision that instalments belong to takes effect. */
  readonly effectiveOn?: IsoDate;
  readonly complex?: boolean;
  /** The file came from another officer. */
  readonly transferred?: boolean;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

/** A list of instalments `{ amount, dueOn }` from JSON; rows that are incomplete are left out. */
export function readInstalments(value: unknown): readonly Instalment[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: unknown): Instalment[] => {
    const { amount, dueOn } = record(row);
    return typeof amount === 'number' && typeof dueOn === 'string' && dueOn !== '' ? [{ amount, dueOn }] : [];
  });
}

/** Facts from the values of a document, under the names of `DocumentFacts`. */
export function factsOf(document: CaseDocument): DocumentFacts {
  const { values } = document;
  const number = (key: string): number | undefined => (typeof values[key] === 'number' ? values[key] : undefined);
  const text = (key: string): string | undefined => (typeof values[key] === 'string' && values[key] !== '' ? values[key] : undefined);
  const flag = (key: string): boolean | undefined => (typeof values[key] === 'boolean' ? values[key] : undefined);
  const totalFine = number('totalFine');
  const totalFineInWords = text('totalFineInWords');
  const explanation = flag('explanation');
  const recordNumber = text('recordNumber');
  const recordOn = text('recordOn') ?? text('recordedOn');
  const effectiveOn = text('effectiveOn');
  const complex = flag('complex');
  const transferred = flag('transferred');
  return {
    ...(totalFine === undefined ? {} : { totalFine }),
    ...(totalFineInWords === undefined ? {} : { totalFineInWords }),
    ...(explanation === undefined ? {} : { explanation }),
    ...(Array.isArray(values['instalments']) ? { instalments: readInstalments(values['instalments']) } : {}),
    ...(recordNumber === undefined ? {} : { recordNumber }),
    ...(recordOn === undefined ? {} : { recordOn }),
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(complex === undefined ? {} : { complex }),
    ...(transferred === undefined ? {} : { transferred }),
  };
}

/** Instalments granted up to a day: from the event, else from the issued MQĐ05. */
export function instalmentsOf(file: Case, on: IsoDate): readonly Instalment[] {
  const event = file.events.findLast((e) => e.type === 'instalments-granted' && e.on <= on);
  const fromEvent = readInstalments(event?.data['instalments']);
  if (fromEvent.length > 0) return fromEvent;
  const document = file.documents.findLast((d) => d.formCode === INSTALMENT_FORM && isIssued(d) && (d.issuedOn ?? on) <= on);
  return document === undefined ? [] : readInstalments(document.values['instalments']);
}
