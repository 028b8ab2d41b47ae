import { at, blocks, data, flag, instruction, suggested, when, yes } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { cited } from './citation.ts';

/** The record of the violation as a basis; its blanks are `record.number`, `record.symbol`, `record.on`. */
const record = cited('record', 'record', 'BB-VPHC', 'biên bản vi phạm hành chính');
export const violationRecordBasis: readonly Block[] = blocks`
  Căn cứ Biên bản vi phạm hành chính số: ${record.number}/${record.symbol} lập ngày ${record.on};
`;

/** The record that looked into the facts of the case, if there is one (`hasVerification`). */
const verification = cited('verification', 'verificationRecord', 'BB-XM', 'biên bản xác minh', true);
export const verificationBasis: readonly Block[] = blocks`
  ${data(flag('hasVerification', { label: 'Có xác minh tình tiết', computed: suggested('filled', { value: at('verification.number') }) }))}
  ${when(yes('hasVerification'))`
    Căn cứ Biên bản số: ${verification.number}/${verification.symbol} lập ngày ${verification.on} xác minh tình tiết của vụ việc vi phạm hành chính${instruction(' (nếu có)')};
  `}
`;
