import { again, alternative, at, choice, data, form, instruction, is, literal, longText, options, section, signatures, styled, suggested, text, when } from '../../template/index.ts';
import { cited } from '../blocks/citation.ts';
import { capacityOfOwner, capacityWords, changedCondition, exhibitsTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, whoActs, whoHere } from '../blocks/party.ts';
import { recorders } from '../blocks/people.ts';
import { recordClosing, recordOpeningAs } from '../blocks/record.ts';

const decision = cited('decision', 'confiscatingDecision', 'QĐ-XPHC', 'quyết định');
const symbol = text('decision.symbol', {
  label: 'Ký hiệu quyết định', binding: 'confiscatingDecision.symbol', placeholder: 'QĐ-XPHC/TT',
  computed: suggested('chosen', { by: at('decision.form'), MQĐ01: literal('QĐ-XPHC'), MQĐ02: literal('QĐ-XPHC'), MQĐ14: literal('QĐ-TT') }),
});
const sanction = 'xử phạt vi phạm hành chính';
const taken = alternative('takenKind', { exhibits: 'tang vật vi phạm hành chính', means: 'phương tiện vi phạm hành chính', both: 'tang vật, phương tiện vi phạm hành chính' }, 'tang vật/phương tiện vi phạm hành chính');
const takenHead = alternative('takenKind', { exhibits: 'Tang vật vi phạm hành chính', means: 'Phương tiện vi phạm hành chính', both: 'Tang vật, phương tiện vi phạm hành chính' }, 'Tang vật/phương tiện vi phạm hành chính');

/** Biên bản tịch thu tang vật, phương tiện vi phạm hành chính: carries out a decision to sanction or to confiscate. */
export const mbb20 = form({
  code: 'MBB20', symbol: 'BB-TT', kind: 'record', validFrom: '2022-01-01', title: 'Biên bản tịch thu tang vật, phương tiện vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 20',
})`
  ${recordHeader('BB-TT')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    ${data(
      choice('decision.form', { label: 'Thi hành', binding: 'confiscatingDecision.formCode', initial: 'MQĐ02', required: true, options: options({ MQĐ02: 'Quyết định xử phạt vi phạm hành chính', MQĐ01: 'Quyết định xử phạt vi phạm hành chính không lập biên bản', MQĐ14: 'Quyết định tịch thu tang vật, phương tiện' }) }),
      choice('takenKind', { label: 'Tịch thu', initial: 'exhibits', required: true, options: options({ exhibits: 'Tang vật', means: 'Phương tiện', both: 'Tang vật, phương tiện' }) }),
    )}
    # BIÊN BẢN
    ## Tịch thu tang vật, phương tiện vi phạm hành chính
    Thi hành Quyết định số: ${decision.number}/${symbol} ngày ${decision.on} của ${decision.by} ${alternative('decision.form', { MQĐ02: sanction, MQĐ01: sanction, MQĐ14: 'tịch thu tang vật, phương tiện vi phạm hành chính' })}.
    ${recordOpeningAs({ beforePlace: ' tại' })}
  `}
  ${section('present', '1. Người lập biên bản')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
  `}
  ${section('violator', '2. Người bị tịch thu')`
    ${data(choice('owner', { label: 'Người bị tịch thu', hint: 'Không xác định được, hoặc không đến nhận thì không ghi thông tin tại mục 2.', initial: 'known', required: true, options: options({ known: 'Xác định được', unknown: 'Không xác định được, hoặc không đến nhận' }) }))}
    ${when(is('owner', 'known'))`
      ${data(capacityOfOwner)}
      2. ${whoHere} ${capacityWords}của ${taken}:
      ${personOrOrganization({ afterIdNumber: ';' })}
    `}
  `}
  ${section('things', '1–3. Tang vật, phương tiện, ý kiến')`
    Tiến hành lập biên bản tịch thu ${taken} theo Quyết định số: ${again('decision.number')}/${again('decision.symbol')}
    1. ${takenHead} bị tịch thu, gồm:
    ${exhibitsTable({ label: 'Tang vật, phương tiện bị tịch thu', registered: true, conditionHint: changedCondition })}
    ${when(is('owner', 'known'))`
      2. Ý kiến trình bày của ${whoActs} bị tịch thu ${taken}: ${longText('violatorStatement', { label: 'Ý kiến của người bị tịch thu' })}
    `}
    ${styled('clause')`${alternative('owner', { known: '3', unknown: '2' }, '3')}. Ý kiến bổ sung khác${instruction(' (nếu có)')}: ${longText('furtherStatement', { label: 'Ý kiến bổ sung khác' })}`}
    Ngoài những ${taken} nêu trên, chúng tôi không tịch thu thêm thứ gì khác.
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing()`${when(is('owner', 'known'))`giao cho ông (bà) ${again('respondent')} là ${whoActs} bị tịch thu ${taken} 01 bản, `}01 bản lưu hồ sơ.`}
    ${signatures(
      [{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC BỊ TỊCH THU'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }],
      [{ title: ['NGƯỜI CHỨNG KIẾN'], note: '(Ký, ghi rõ họ và tên)' }, null],
    )}
  `}
  ${when(is('owner', 'known'))`
    ${handedOver('Biên bản')`${whoActs} bị tịch thu ${taken}`}
  `}
`;
