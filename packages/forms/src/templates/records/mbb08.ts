import { again, at, data, flag, form, instruction, longText, section, signatures, suggested, when, yes } from '../../template/index.ts';
import { enforced } from '../blocks/enforcement-records.ts';
import { licencesTable } from '../blocks/exhibits.ts';
import { handedOver } from '../blocks/footer.ts';
import { recordHeader } from '../blocks/header.ts';
import { personOrOrganization, who, whoActs } from '../blocks/party.ts';
import { nobodyUnless, recorders, witnesses } from '../blocks/people.ts';
import { notSigned, recordClosing, recordOpening } from '../blocks/record.ts';

const decision = enforced('penaltyDecision', 'QĐ-XPHC', 'quyết định xử phạt');

/** Biên bản giữ giấy phép, chứng chỉ hành nghề: carries out the withdrawal of a licence. */
export const mbb08 = form({
  code: 'MBB08', symbol: 'BB-GGPCC', kind: 'record', title: 'Biên bản giữ giấy phép, chứng chỉ hành nghề', validFrom: '2022-01-01',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu biên bản số 08',
})`
  ${recordHeader('BB-GGPCC')}
  ${section('about', 'Quyết định, thời gian, địa điểm')`
    # BIÊN BẢN
    ## Giữ giấy phép, chứng chỉ hành nghề
    Thi hành Quyết định số: ${decision.number}/${decision.symbol} ngày ${decision.on} của ${decision.by} xử phạt vi phạm hành chính.
    ${recordOpening}
  `}
  ${section('present', 'Thành phần')`
    Chúng tôi gồm:
    1. Người có thẩm quyền lập biên bản:
    ${recorders()}
    ${data(flag('hasWitness', { label: 'Có người chứng kiến', hint: 'Bắt buộc khi người bị xử phạt không ký biên bản.', computed: suggested('filled', { value: at('witnesses') }) }))}
    2. Với sự chứng kiến của: ${nobodyUnless('hasWitness', 'Người chứng kiến')}
    ${when(yes('hasWitness'))`
      ${witnesses({ min: 1 })}
    `}
  `}
  ${section('violator', '1. Người bị xử phạt')`
    Tiến hành lập biên bản giữ giấy phép, chứng chỉ hành nghề của ${who} có tên sau đây:
    ${personOrOrganization({ item: '1. ', idInOneLine: '; ' })}
  `}
  ${section('things', '2, 3. Giấy phép, chứng chỉ; ý kiến')`
    2. Giấy phép, chứng chỉ hành nghề được giữ để thi hành Quyết định số: ${again('decision.number')}/${again('decision.symbol')} ngày ${again('decision.on')} xử phạt vi phạm hành chính, gồm:
    ${licencesTable({ label: 'Giấy phép, chứng chỉ hành nghề được giữ' })}
    Ngoài các giấy tờ nêu trên, chúng tôi không giữ thêm giấy tờ nào khác.
    3. Ý kiến trình bày của ${whoActs} bị xử phạt${instruction(' (nếu có)')}: ${longText('violatorStatement', { label: 'Ý kiến của người bị xử phạt', leader: 130 })}
  `}
  ${section('end', 'Kết thúc')`
    ${recordClosing(' ')`giao cho ông (bà) ${again('respondent')} là ${whoActs} bị xử phạt 01 bản, 01 bản lưu hồ sơ.`}
    ${notSigned('Trường hợp cá nhân/người đại diện của tổ chức bị xử phạt không ký biên bản giữ giấy phép, chứng chỉ hành nghề', { flag: 'Người bị xử phạt không ký biên bản' })`${whoActs} bị xử phạt `}
    ${signatures([{ title: ['CÁ NHÂN/NGƯỜI ĐẠI DIỆN', 'CỦA TỔ CHỨC BỊ XỬ PHẠT'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI LẬP BIÊN BẢN'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }])}
  `}
  ${handedOver('Biên bản')`${whoActs} bị xử phạt`}
`;
