import { again, choice, data, date, form, instruction, is, section, styled, text, when } from '../../template/index.ts';
import { byPower, carriedOut, delegatedPowers, delegationBases, powerOptions, type DelegatedPower } from '../blocks/delegation.ts';
import { decisionFooter } from '../blocks/footer.ts';
import { decisionHeader, issuingAuthority } from '../blocks/header.ts';
import type { Block } from '../../definition.ts';

const powerWords = byPower('power', (power) => delegatedPowers[power].words);

/** The decision of the delegation, if it was this power that was delegated. */
const delegatedBy = (power: DelegatedPower): Block =>
  when(is('power', power))`Quyết định số: ${again('delegation.number')}/QĐ-GQ${power} ngày ${again('delegation.on')} về việc giao quyền ${delegatedPowers[power].words}`;

/** Quyết định chấm dứt việc giao quyền. */
export const mqd37 = form({
  code: 'MQĐ37', symbol: 'QĐ-CDGQ', kind: 'decision', validFrom: '2022-01-01',
  title: `Quyết định chấm dứt việc giao quyền ${delegatedPowers.XP.words}/${delegatedPowers.CC.words}/${delegatedPowers.TG.words}`,
  source: 'Nghị định 118/2021/NĐ-CP, Phụ lục, mẫu quyết định số 37',
})`
  ${decisionHeader('QĐ-CDGQ')}
  # QUYẾT ĐỊNH
  ## Chấm dứt việc giao quyền ${powerWords}
  ${issuingAuthority}
  ${section('basis', 'Căn cứ')`
    ${data(
      choice('power', { label: 'Chấm dứt việc giao quyền', options: powerOptions, initial: 'XP', required: true }),
      text('delegation.number', { label: 'Số quyết định giao quyền', required: true, leader: 4 }),
      date('delegation.on', { label: 'Ngày quyết định giao quyền', required: true }),
    )}
    ${delegationBases(byPower('power', (power) => delegatedPowers[power].article), ';')}
    Căn cứ ${delegatedBy('XP')}${instruction('/')}${delegatedBy('CC')}${instruction('/')}${delegatedBy('TG')}.
  `}
  ${styled('authority')`QUYẾT ĐỊNH:`}
  ${section('delegate', 'Điều 1. Người được giao quyền')`
    Điều 1. Chấm dứt việc giao quyền ${powerWords} theo Quyết định số: ${again('delegation.number')}/QĐ-GQ${byPower('power', (power) => power, 'XP/…/QĐ-GQCC/…/QĐ-GQTG')} ngày ${again('delegation.on')} đối với ông (bà): ${text('delegate.fullName', { label: 'Họ và tên người được giao quyền', required: true, maxLength: 200 })} chức vụ: ${text('delegate.title', { label: 'Chức vụ', hint: 'Chức danh và tên cơ quan của người được giao quyền.', required: true, leader: 130 })}.
  `}
  ${section('effect', 'Điều 2, Điều 3. Hiệu lực, thi hành')`
    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.
    ${carriedOut('Điều 3.')}
  `}
  ${decisionFooter('- Như Điều 3;', '- Lưu: Hồ sơ.')}
`;
