import {
  alternative, at, blocks, choice, data, flag, instruction, is, number, options, suggested, when, not, yes, type Blank, type BlankOptions, type DocumentName,
} from '../../template/index.ts';
import type { Block, Inline } from '../../definition.ts';
import { sentToExecute, sentToKnow } from './addressees.ts';
import { cited } from './citation.ts';

const exhibits = 'tang vật, phương tiện vi phạm hành chính';
const licences = 'giấy phép, chứng chỉ hành nghề';

/** What is held: things, papers, or both. */
export const seizedKind = choice('seizedKind', {
  label: 'Tạm giữ', initial: 'exhibits', required: true,
  hint: 'Ghi cụ thể theo từng trường hợp: tang vật, phương tiện vi phạm hành chính; giấy phép, chứng chỉ hành nghề; hoặc cả hai.',
  options: options({ exhibits: 'Tang vật, phương tiện vi phạm hành chính', licences: 'Giấy phép, chứng chỉ hành nghề', both: 'Cả tang vật, phương tiện và giấy phép, chứng chỉ' }),
});

/** The same in the text of the form. */
export const seizedThings: Inline = {
  ...(alternative('seizedKind', { exhibits, licences, both: `${exhibits} và ${licences}` }) as Extract<Inline, { k: 'alternative' }>),
  empty: `${exhibits}, ${licences}`,
};

/** From whom: follows the violator, or unknown. */
export const seizedFrom = choice('seizedFrom', {
  label: 'Tạm giữ của', required: true,
  options: options({ person: 'Cá nhân vi phạm', organization: 'Tổ chức vi phạm', unknown: 'Không xác định được đối tượng vi phạm' }),
  computed: suggested('copy', { value: at('violator.kind') }),
});

/** An alternative of `seizedFrom`, and how the empty form prints it. */
export const bySeizedFrom = (texts: Readonly<Record<'person' | 'organization' | 'unknown', string>>, empty: string): Inline => ({
  ...(alternative('seizedFrom', texts) as Extract<Inline, { k: 'alternative' }>), empty,
});

/** A choice as `from` holds it, under another label. */
const taken = (blank: Blank, id: 'seizedKind' | 'seizedFrom', from: DocumentName, about: Partial<BlankOptions>): Blank =>
  choice(id, { ...(({ id: _, kind: __, ...rest }) => rest)(blank.field), ...about, binding: `${from}.values.${id}` } as BlankOptions);

/** What an earlier decision holds, and from whom; `label` says what becomes of it. */
export const kindIn = (from: DocumentName, label: string, hint?: string): Blank => taken(seizedKind, 'seizedKind', from, { label, ...(hint === undefined ? {} : { hint }) });
export const holderIn = (from: DocumentName, label: string): Blank => taken(seizedFrom, 'seizedFrom', from, { label });

/** "đối với ông (bà) có tên sau đây:", or that nobody is known. */
export const towards: Inline = bySeizedFrom(
  { person: 'đối với ông (bà) có tên sau đây:', organization: 'đối với tổ chức có tên sau đây:', unknown: 'đối với trường hợp: Không xác định được cá nhân/tổ chức vi phạm hành chính.' },
  'đối với ông (bà)/tổ chức có tên sau đây:',
);

/** The decision to hold; its blanks are `seizureDecision.number`, `.symbol`, `.on`. */
const seizureDecision = cited('seizureDecision', 'seizureDecision', 'QĐ-TG', 'quyết định tạm giữ');
export const seizureDecisionBasis: readonly Block[] = blocks`
  Căn cứ Quyết định số: ${seizureDecision.number}/${seizureDecision.symbol} ngày ${seizureDecision.on} tạm giữ ${exhibits}, ${licences};
`;

/** The decision that prolonged the seizure, if there is one (`extended`). */
const extensionDecision = cited('extensionDecision', 'extensionDecision', 'QĐ-KDTG', 'quyết định kéo dài thời hạn tạm giữ', true);
export const extensionBasis: readonly Block[] = blocks`
  ${data(flag('extended', { label: 'Đã kéo dài thời hạn tạm giữ', computed: suggested('filled', { value: at('extensionDecision.number') }) }))}
  ${when(yes('extended'))`
    Căn cứ Quyết định số: ${extensionDecision.number}/${extensionDecision.symbol} ngày ${extensionDecision.on} kéo dài thời hạn tạm giữ ${exhibits}, ${licences}${instruction(' (nếu có)')};
  `}
`;

/** A term in days or months: the blanks `<id>.length`, and, asked apart, `<id>.unit`. */
export const termUnitOf = (id: string, about: Partial<BlankOptions> = {}): Blank => choice(`${id}.unit`, { label: 'Đơn vị thời hạn', options: options({ day: 'ngày', month: 'tháng' }), initial: 'day', ...about });
export const termLengthOf = (id: string, about: BlankOptions): Blank => number(`${id}.length`, { min: 1, required: true, leader: 4, ...about });
export const termUnitText = (id: string): Inline => alternative(`${id}.unit`, { day: 'ngày', month: 'tháng' });

/** Who executes and who is to know; the clauses move up where nobody is known to hand the decision to; `from` is an earlier decision that says who. */
export const sentAfterParty = (from?: DocumentName): readonly Block[] => [
  ...sentToExecute(bySeizedFrom({ person: '2', organization: '2', unknown: '1' }, '2'), from),
  ...sentToKnow(bySeizedFrom({ person: '3', organization: '3', unknown: '2' }, '3'), from),
];

/** Somebody is known from whom things or papers are held. */
export const someoneKnown = not(is('seizedFrom', 'unknown'));
