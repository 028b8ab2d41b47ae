import { again, styled, blocks, text, type BindingPath, type Blank, type DocumentName, type Part } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { Who, whoActs } from './party.ts';

/** "1. Giao cho ông (bà) … là … để chấp hành.", "a) … phải nghiêm chỉnh chấp hành": to whom, in the words of the decision. */
export const givenTo = (what: string, things: Part = ''): readonly Block[] => blocks`
  1. Giao cho ông (bà) ${again('respondent')} là ${whoActs} ${what}${things} có tên tại Điều 1 Quyết định này để chấp hành.
  a) ${Who} ${what}${things} có tên tại Điều 1 phải nghiêm chỉnh chấp hành Quyết định này.
`;

/** The right to complain or sue, after its letter (`b`), or none; `whose` is what the party is called there. */
export const rightToComplain = (letter?: Part, whose: Part = Who): readonly Block[] =>
  styled(letter === undefined ? 'body' : 'point')`${letter ?? ''}${letter === undefined ? '' : ') '}${whose} ${again('violatorName')} có quyền khiếu nại hoặc khởi kiện hành chính đối với Quyết định này theo quy định của pháp luật.`;

const asIn = (from: DocumentName | undefined, id: 'executor' | 'informed'): { readonly binding?: BindingPath } => (from === undefined ? {} : { binding: `${from}.values.${id}` });

/** Who carries the decision out; proposed as in the earlier decision `from`. */
export const executor = (from?: DocumentName): Blank =>
  text('executor', { label: 'Tổ chức thực hiện', hint: 'Họ và tên cá nhân, tên tổ chức có trách nhiệm chủ trì tổ chức thi hành quyết định.', ...asIn(from, 'executor') });

/** Who is to know of it and to help; `hint` says who they are. */
export const informed = (from?: DocumentName, hint = 'Cá nhân, cơ quan, tổ chức có liên quan (nếu có).'): Blank => text('informed', { label: 'Biết và phối hợp thực hiện', hint, ...asIn(from, 'informed') });

/** "Gửi cho … để tổ chức thực hiện.", as clause `number`. */
export const sentToExecute = (number: Part, from?: DocumentName): readonly Block[] => styled('clause')`${number}. Gửi cho ${executor(from)} để tổ chức thực hiện.`;

/** "Gửi cho … để biết và phối hợp thực hiện./.", as clause `number`. */
export const sentToKnow = (number: Part, from?: DocumentName, hint?: string): readonly Block[] => styled('clause')`${number}. Gửi cho ${informed(from, hint)} để biết và phối hợp thực hiện./.`;

/** Both, from clause `first` on. */
export const thoseWhoAct = (first: 1 | 2 | 3, from?: DocumentName, hint?: string): readonly Block[] => [...sentToExecute(String(first), from), ...sentToKnow(String(first + 1), hint === undefined ? from : undefined, hint)];
