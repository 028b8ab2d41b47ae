import type { FormContext } from '../../context.ts';
import type { FormValue, FormValues } from '../../definition.ts';
import { daysOf } from '../../engine/catalogue-rows.ts';
import { fold } from '../codecs/fold.ts';
import type { ActFacts } from './consequences.ts';

const text = (value: FormValue | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const branch = (value: FormValue | undefined): FormValues => (typeof value === 'object' && !Array.isArray(value) ? (value as FormValues) : {});
const ways = ['officer', 'inspection', 'equipment', 'report', 'transfer'] as const;

/** What a document says around one of its acts (`row`). */
export function factsOf(values: FormValues, row: FormValues, context: FormContext): ActFacts {
  const violator = branch(values['violator']);
  const nationality = text(violator['nationality']);
  return {
    ...daysOf(values, row, context),
    endedOn: text(row['endedOn']),
    discoveredOn: text(values['discoveredOn']) ?? context.case?.discoveredOn,
    subject: violator['kind'] === 'person' || violator['kind'] === 'organization' ? violator['kind'] : undefined,
    foreigner: violator['kind'] !== 'organization' && nationality !== undefined && fold(nationality).replace(/\s+/g, '') !== 'vietnam',
    discoveredBy: ways.find((way) => way === values['discoveredBy']) ?? context.case?.discoveredBy,
    title: context.signer?.title,
    communeCode: context.unit?.communeCode,
  };
}
