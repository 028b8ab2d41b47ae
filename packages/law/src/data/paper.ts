import type { Rule, RuleRow } from '../rule.ts';
import { law, nd118, rule, since2022, since2025 } from './row.ts';

// What the papers of a case have to say and to rest on.

const held = (id: string, row: RuleRow<boolean>): Rule<boolean> => rule(`paper.${id}`, row);

/** The blanks of the official forms: the amount in words, the address of the violator, the decision that a later paper rests on. */
export const officialContent = held('content', since2022(true, nd118('41')));
/** A decision names the record that it rests on. */
export const restsOnRecord = held('record', since2022(true, law('57')));
/** Một hành vi vi phạm hành chính chỉ bị xử phạt một lần. */
export const sanctionedOnce = held('once', since2022(true, law('3', '1', 'd')));
/** Things seized when the record is made are listed in it. */
export const seizedInRecord = held('seized-in-record', since2025(true, law('125', '4', 'b')));
/** What is held has to be disposed of. */
export const heldIsDecided = held('held', since2022(true, law('126')));
