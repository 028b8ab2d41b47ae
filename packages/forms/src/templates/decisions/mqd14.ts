import {
  again, alternative, at, choice, computed, data, date, form, is, literal, longText, options, repeat, section, styled, suggested, text, when,
} from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { thoseWhoAct } from '../blocks/addressees.ts';
import { delegationBasis } from '../blocks/delegation.ts';
import { verificationBasis, violationRecordBasis } from '../blocks/earlier-records.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { personOrOrganization, whoActs } from '../blocks/party.ts';
import { holderIn, seizureDecisionBasis, someoneKnown, towards } from '../blocks/seizure.ts';

/** Nobody was sanctioned, or nobody came for what was held: the decree prints a text for each. */
const unsanctioned = is('ground', 'unsanctioned');
const unclaimed = is('ground', 'unclaimed');

/** What the empty form prints a second time, for the other case. */
const onEmptyFormOnly = (list: readonly Block[]): readonly Block[] =>
  list.flatMap((block): readonly Block[] => (block.k === 'p' ? [{ ...block, instruction: true }] : block.k === 'when' ? [{ ...block, blocks: onEmptyFormOnly(block.blocks) }] : []));
const byRecord = 'theo biên bản được lập kèm theo Quyết định này';
const neverClaimed = 'Người vi phạm không đến nhận';
const party = personOrOrganization({ idInOneLine: '; ' });

/** Quyết định tịch thu tang vật, phương tiện vi phạm hành chính. */
export const mqd14 = form({
  code: 'MQĐ14', symbol: 'QĐ-TT', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định tịch thu tang vật, phương tiện vi phạm hành chính (sử dụng cho trường hợp không ra quyết định xử phạt vi phạm hành chính hoặc hết thời hạn tạm giữ mà người vi phạm, chủ sở hữu, người quản lý hoặc người sử dụng hợp pháp không đến nhận)',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 14',
})`
  ${decisionHeader('QĐ-TT')}
  ${decisionTitle('Tịch thu tang vật, phương tiện vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    ${data(
      choice('ground', { label: 'Trường hợp tịch thu', initial: 'unsanctioned', required: true, options: options({ unsanctioned: 'Không ra quyết định xử phạt (khoản 2 Điều 65)', unclaimed: 'Hết thời hạn tạm giữ mà không có người đến nhận (khoản 4 Điều 126)' }) }),
      holderIn('seizureDecision', 'Tịch thu của'),
    )}
    ${when(unsanctioned)`
      Căn cứ khoản 2 Điều 65 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
      ${violationRecordBasis}
      ${verificationBasis}
    `}
    ${when(unclaimed)`
      Căn cứ Điều 26, khoản 4 Điều 126 Luật Xử lý vi phạm hành chính (sửa đổi, bổ sung năm 2020);
      ${seizureDecisionBasis}
      Căn cứ kết quả thông báo lần thứ hai ${alternative('seizedFrom', { person: 'của', organization: 'của', unknown: 'trên' })} ${text('notice.by', { label: 'Thông báo lần thứ hai của (trên)', hint: 'Xác định được người vi phạm, chủ sở hữu: chức danh, tên cơ quan của người đã ra quyết định tạm giữ. Không xác định được: phương tiện thông tin đại chúng đã đăng tin.', binding: 'seizureDecision.decidedBy', required: true })} từ ngày ${date('notice.on', { label: 'Ngày thông báo lần thứ hai', required: true })};
    `}
    ${delegationBasis}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('violator', 'Điều 1. Người bị tịch thu')`
    1. Tịch thu tang vật, phương tiện vi phạm hành chính ${alternative('ground', { unsanctioned: byRecord, unclaimed: 'đã bị tạm giữ theo Quyết định số ' }, byRecord)}${when(unclaimed)`${text('seizedUnder', { label: 'Số, ký hiệu quyết định tạm giữ', placeholder: '', computed: computed('sentence', { text: literal('{number}/{symbol}'), number: at('seizureDecision.number'), symbol: at('seizureDecision.symbol') }) })}`} ${towards}
    ${when(someoneKnown)`
      ${party}
    `}
  `}
  ${section('confiscation', 'Điều 1. Lý do, tang vật, tài liệu')`
    ${when(unsanctioned)`
      2. Lý do không ra quyết định xử phạt: ${longText('reasonUnsanctioned', { label: 'Lý do không ra quyết định xử phạt', hint: 'Theo các trường hợp quy định tại các điểm a, b, c và d khoản 1 Điều 65 Luật Xử lý vi phạm hành chính.', required: true })}
      3. Số tang vật, phương tiện vi phạm hành chính bị tịch thu tại khoản 1 Điều này được chuyển đến: ${longText('transferredTo', { label: 'Tang vật, phương tiện chuyển đến', hint: 'Tên, địa chỉ của cơ quan, đơn vị nơi tang vật, phương tiện bị tịch thu được chuyển đến.', required: true, leader: 60 })} để xử lý theo quy định của pháp luật.
      ! 4. Tài liệu kèm theo: ………………………………………………………………
    `}
    ! 1. Tịch thu tang vật, phương tiện vi phạm hành chính đã bị tạm giữ theo Quyết định số ${again('seizureDecision.number')}/${again('seizureDecision.symbol')} ${towards}
    ${onEmptyFormOnly(party)}
    ${when(unclaimed)`
      2. Việc tịch thu tang vật, phương tiện vi phạm hành chính được lập thành biên bản kèm theo Quyết định này.
      3. Lý do tịch thu: ${longText('reasonUnclaimed', {
        label: 'Lý do tịch thu', required: true,
        hint: 'Người vi phạm/chủ sở hữu, người quản lý hoặc người sử dụng hợp pháp không đến nhận; hoặc không xác định được những người đó.',
        computed: suggested('chosen', { by: at('seizedFrom'), person: literal(neverClaimed), organization: literal(neverClaimed), unknown: literal('Không xác định được người vi phạm, chủ sở hữu, người quản lý hoặc người sử dụng hợp pháp') }),
      })}
    `}
    4. Tài liệu kèm theo:
    ${repeat('attachments', { label: 'Tài liệu kèm theo', itemLabel: 'Tài liệu', binding: 'documents', rowMark: '- ' })`
      ${longText('text', { label: 'Tên tài liệu', hint: 'Quyết định tạm giữ, biên bản tạm giữ và các tài liệu có liên quan khác.', binding: '.text', required: true })}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    Điều 3. Quyết định này được:
    ${thoseWhoAct(1, 'seizureDecision')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định', { someone: someoneKnown })`${whoActs} bị tịch thu tang vật, phương tiện vi phạm hành chính`}
`;
