import { alternative, blocks, choice, instruction, is, longText, number, options, styled, table, text, when, type BindingPath, type Blank } from '../../template/index.ts';
import type { Block, Inline, TableBlock } from '../../definition.ts';

/** How a table of exhibits or licences reads: its name, where its rows come from, the columns in which the forms differ. */
export interface TableWording {
  readonly label: string;
  readonly binding?: BindingPath;
  /** Head of the column of names. */
  readonly nameHead?: string;
  /** Hint at the state of a thing. */
  readonly conditionHint?: string;
  /** With the column "Số đăng ký". */
  readonly registered?: boolean;
  /** Without the column "Chủng loại". */
  readonly withoutKind?: boolean;
}

const hinted = (hint: string | undefined): { readonly hint?: string } => (hint === undefined ? {} : { hint });
const bound = (binding: BindingPath | undefined): { readonly binding?: BindingPath } => (binding === undefined ? {} : { binding });
/** What is given back may have changed since it was held. */
export const changedCondition = 'Nếu có sự thay đổi so với lúc bị tạm giữ thì ghi rõ những thay đổi đó.';

/** Tang vật, phương tiện vi phạm hành chính; the list `exhibits`, from the exhibits of the case unless bound to an earlier document. */
export const exhibitsTable = ({ label, binding = 'exhibits', nameHead = 'Tên tang vật, phương tiện vi phạm hành chính', conditionHint, registered, withoutKind }: TableWording): TableBlock =>
  table('exhibits', {
    label, binding, numbered: 'STT',
    columns: [
      { head: nameHead, width: 25, blank: text('name', { label: 'Tên tang vật, phương tiện', binding: '.name', required: true }) },
      { head: 'Đơn vị tính', width: 10, blank: text('unit', { label: 'Đơn vị tính', binding: '.unit' }) },
      { head: 'Số lượng', width: 10, blank: number('quantity', { label: 'Số lượng', binding: '.quantity', min: 0, initial: 1, required: true }) },
      ...(withoutKind ? [] : [{ head: 'Chủng loại', width: 15, blank: text('kind', { label: 'Chủng loại', binding: '.kind' }) }]),
      ...(registered ? [{ head: 'Số đăng ký', width: 13, blank: text('registration', { label: 'Số đăng ký' }) }] : []),
      { head: 'Tình trạng, đặc điểm', width: 20, blank: text('condition', { label: 'Tình trạng, đặc điểm', ...hinted(conditionHint), binding: '.condition' }) },
      { head: 'Ghi chú', width: 13, blank: text('note', { label: 'Ghi chú', binding: '.note' }) },
    ],
  });

/** Giấy phép, chứng chỉ hành nghề; the list `licences`, typed, or from an earlier document. */
export const licencesTable = ({ label, binding, conditionHint }: TableWording): TableBlock =>
  table('licences', {
    label, ...bound(binding), numbered: 'STT',
    columns: [
      { head: 'Tên giấy phép, chứng chỉ hành nghề', width: 38, blank: text('name', { label: 'Tên giấy phép, chứng chỉ hành nghề', binding: '.name', required: true }) },
      { head: 'Số lượng', width: 12, blank: number('quantity', { label: 'Số lượng', binding: '.quantity', min: 0, initial: 1, required: true }) },
      { head: 'Tình trạng, đặc điểm', width: 25, blank: text('condition', { label: 'Tình trạng, đặc điểm', ...hinted(conditionHint), binding: '.condition' }) },
      { head: 'Ghi chú', width: 18, blank: text('note', { label: 'Ghi chú', binding: '.note' }) },
    ],
  });

const exhibits = 'tang vật, phương tiện vi phạm hành chính';
const licences = 'giấy phép, chứng chỉ hành nghề';

/** What is given back: things, papers, or both; as the decision says, or the record where there was no decision. */
export const returnedKind = (from: 'seizureRecord' | 'returnDecision'): Blank => choice('returnedKind', {
  label: 'Trả lại', binding: `${from}.values.seizedKind`, initial: 'exhibits', required: true,
  hint: 'Ghi cụ thể theo từng trường hợp: tang vật, phương tiện vi phạm hành chính; giấy phép, chứng chỉ hành nghề; hoặc cả hai.',
  options: options({ exhibits: 'Tang vật, phương tiện vi phạm hành chính', licences: 'Giấy phép, chứng chỉ hành nghề', both: 'Cả tang vật, phương tiện và giấy phép, chứng chỉ' }),
});

const ofReturned = (empty: string): Inline => alternative('returnedKind', { exhibits, licences, both: `${exhibits} và ${licences}` }, empty);
/** The same in the text, with the commas and with the slashes of the empty form. */
export const returnedThings = ofReturned(`${exhibits}, ${licences}`);
export const returnedThingsBySlash = ofReturned('tang vật/phương tiện vi phạm hành chính/giấy phép/chứng chỉ hành nghề');

const ownerOptions = options({ owner: 'Chủ sở hữu', manager: 'Người quản lý', user: 'Người sử dụng hợp pháp' });
/** In what capacity somebody gets the things, or had them: owner, keeper, lawful user; `violator` leaves it out. */
export const capacity = choice('capacity', {
  label: 'Tư cách của người nhận lại', initial: 'violator',
  hint: 'Trả lại cho người không vi phạm (tang vật, phương tiện bị chiếm đoạt, sử dụng trái phép) thì ghi tư cách của người đó; trả lại giấy phép, chứng chỉ thì ghi chủ sở hữu.',
  options: [...options({ violator: 'Người vi phạm (không ghi tư cách)' }), ...ownerOptions],
});
export const capacityOfOwner = choice('capacity', { label: 'Tư cách của người bị tịch thu', initial: 'owner', required: true, options: ownerOptions });
export const capacityWords = alternative('capacity', { violator: '', owner: 'là chủ sở hữu ', manager: 'là người quản lý ', user: 'là người sử dụng hợp pháp ' }, 'là chủ sở hữu/người quản lý/người sử dụng hợp pháp ');

/** What is given back, with what changed, and further statements; numbered as they stand. */
export const returnedLists: readonly Block[] = blocks`
  ${when(is('returnedKind', 'exhibits', 'both'))`
    1. Tang vật, phương tiện vi phạm hành chính bị tạm giữ theo thủ tục hành chính được trả lại, gồm:
    ${exhibitsTable({ label: 'Tang vật, phương tiện được trả lại', binding: 'seizureRecord.values.exhibits', conditionHint: changedCondition })}
  `}
  ${when(is('returnedKind', 'licences', 'both'))`
    ${styled('clause')`${alternative('returnedKind', { licences: '1', both: '2' }, '2')}. Giấy phép, chứng chỉ hành nghề bị tạm giữ theo thủ tục hành chính được trả lại, gồm:`}
    ${licencesTable({ label: 'Giấy phép, chứng chỉ hành nghề được trả lại', binding: 'seizureRecord.values.licences', conditionHint: changedCondition })}
  `}
  ${styled('clause')`${alternative('returnedKind', { exhibits: '2', licences: '2', both: '3' }, '3')}. Ý kiến bổ sung${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung' })}`}
`;
