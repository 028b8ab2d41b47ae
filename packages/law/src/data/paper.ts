import type { Rule, Source } from '../rule.ts';
import { FROM_2022, FROM_2025_REFORM, LAW, ND118 } from './documents.ts';

// What the papers of a case have to say and to rest on.

function held(id: string, source: Source, note?: string, validFrom = FROM_2022): Rule<boolean> {
  return { id: `paper.${id}`, rows: [{ validFrom, validTo: null, value: true, source, confidence: 'secondary', ...(note === undefined ? {} : { note }) }] };
}

/** The blanks of the official forms: the amount in words, the address of the violator, the decision that a later paper rests on. */
export const officialContent = held('content', { document: ND118, article: '41' });
/** A decision names the record that it rests on. */
export const restsOnRecord = held('record', { document: LAW, article: '57' });
/** Một hành vi vi phạm hành chính chỉ bị xử phạt một lần. */
export const sanctionedOnce = held('once', { document: LAW, article: '3', clause: '1', point: 'd' });
/** Things seized when the record is made are listed in it. */
export const seizedInRecord = held('seized-in-record', { document: LAW, article: '125', clause: '4', point: 'b' }, undefined, FROM_2025_REFORM);
/** What is held has to be disposed of. */
export const heldIsDecided = held('held', { document: LAW, article: '126' });
