import { again, byRule, choice, data, every, form, is, longText, options, repeat, section, styled, text, when } from '../../template/index.ts';
import { correctionBases, effectiveFrom, givenToConcerned, sentOn, subjectDecision } from '../blocks/correction.ts';
import { decisionFooter, handedOver } from '../blocks/footer.ts';
import { decisionHeader, decisionTitle } from '../blocks/header.ts';
import { partyNames, whoActs } from '../blocks/party.ts';
import { proposal } from '../blocks/proposal.ts';
import type { Block } from '../../definition.ts';

const place = { hint: 'Như «điểm a khoản 6 Điều 1».', placeholder: 'điểm… khoản… Điều…', print: 'mid-sentence', required: true } as const;

/** The letter of a point before the first of its rows, where there are both points. */
const lettered = (letter: string): Block => when(every(is('change', 'both'), byRule('firstRow')))`${`${letter}) `}`;

/** Quyết định sửa đổi, bổ sung, hủy bỏ một phần quyết định trong xử phạt vi phạm hành chính. */
export const mqd38 = form({
  code: 'MQĐ38', symbol: 'QĐ-SĐBSHB', kind: 'decision', validFrom: '2022-01-01',
  title: 'Quyết định sửa đổi, bổ sung, hủy bỏ một phần quyết định trong xử phạt vi phạm hành chính',
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 38',
})`
  ${decisionHeader('QĐ-SĐBSHB')}
  ${decisionTitle('Sửa đổi, bổ sung, hủy bỏ một phần quyết định trong xử phạt vi phạm hành chính')}
  ${section('basis', 'Căn cứ')`
    ${correctionBases(14)}
    ${proposal()}
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  Điều 1.
  ${section('subject', 'Điều 1. Quyết định được sửa đổi, bổ sung, hủy bỏ một phần')`
    ${subjectDecision('1. Sửa đổi, bổ sung, hủy bỏ một phần')}
    2. Lý do sửa đổi, bổ sung, hủy bỏ một phần Quyết định số: ${again('subject.number')}/${again('subject.symbol')}: ${longText('reason', { label: 'Lý do', hint: 'Theo từng trường hợp quy định tại khoản 2 Điều 14 Nghị định số 118/2021/NĐ-CP.', required: true })}
  `}
  ${section('content', 'Điều 1. Nội dung sửa đổi, bổ sung, hủy bỏ')`
    ${data(choice('change', { label: 'Nội dung', options: options({ amended: 'Sửa đổi, bổ sung', cancelled: 'Hủy bỏ một phần', both: 'Sửa đổi, bổ sung và hủy bỏ một phần' }), initial: 'amended', required: true }))}
    3. Nội dung sửa đổi, bổ sung, hủy bỏ một phần Quyết định số: ${again('subject.number')}/${again('subject.symbol')}:
    ${when(is('change', 'amended', 'both'))`
      ${repeat('amended', { label: 'Sửa đổi, bổ sung', itemLabel: 'Nội dung', min: 1, initialRows: 1 })`
        ${styled('point')`${lettered('a')}Sửa đổi, bổ sung ${text('place', { label: 'Sửa đổi, bổ sung điểm, khoản, điều', ...place })} như sau: ${longText('text', { label: 'Nội dung sửa đổi, bổ sung', required: true })}`}
      `}
    `}
    ${when(is('change', 'cancelled', 'both'))`
      ${repeat('cancelled', { label: 'Hủy bỏ một phần', itemLabel: 'Nội dung', min: 1, initialRows: 1 })`
        ${styled('point')`${lettered('b')}Hủy bỏ ${text('place', { label: 'Hủy bỏ điểm, khoản, điều', ...place })} như sau: ${longText('text', { label: 'Nội dung hủy bỏ', required: true })}`}
      `}
    `}
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    ${partyNames()}
    ${effectiveFrom('Điều 2. Quyết định này có hiệu lực thi hành kể từ', 'ngày ký')}
    Điều 3. Quyết định này được:
    ${givenToConcerned('quyết định được sửa đổi, bổ sung, hủy bỏ một phần')}
    ${sentOn('treasury', 'others')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
  ${handedOver('Quyết định')`${whoActs} có liên quan đến Quyết định được sửa đổi, bổ sung, hủy bỏ một phần`}
`;
