import { blocks, data, repeat, signatures, text } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { officials, recorders } from './people.ts';

/** Who hands over and who takes over; `giver` and `receiver` are the heads of the form without their numbers, `from` the decision that says to which agency. */
export const handoverParties = (giver: string, receiver: string, from?: 'criminalTransferDecision' | 'licenceTransferDecision'): readonly Block[] => blocks`
  ${from === undefined ? [] : [data(text('transferredTo', { label: 'Cơ quan nhận bàn giao', binding: `${from}.values.transferredTo` }))]}
  Chúng tôi gồm:
  1. ${giver}:
  ${recorders({ label: 'Bên bàn giao', itemLabel: 'Người bàn giao' })}
  2. ${receiver}:
  ${officials('receivers', { label: 'Bên nhận bàn giao', itemLabel: 'Người nhận bàn giao', min: 1, ...(from === undefined ? {} : { agencyFrom: 'transferredTo' }) })}
`;

const listed = { rowMark: '- ', rowMarks: [''] };
const copyCount = text('copyCount', { label: 'Số lượng', initial: '01', leader: 4 });

/** The papers of the file: how many copies of which; from the case. */
export const filePapers: readonly Block[] = [
  repeat('documents', { label: 'Tài liệu trong hồ sơ', itemLabel: 'Tài liệu', binding: 'documents', min: 1, ...listed })`
    ${copyCount} ${text('paperName', { label: 'Tên tài liệu', hint: 'Tên loại biên bản, quyết định, tài liệu; số, ký hiệu; ngày.', binding: '.text', required: true, leader: 320 })}
  `,
];

/** The licences and certificates that are handed over; from the record of their seizure. */
export const fileLicences: Block = repeat('licences', { label: 'Giấy phép, chứng chỉ hành nghề', itemLabel: 'Giấy phép, chứng chỉ', binding: 'seizureRecord.values.licences', min: 1, ...listed })`
  ${copyCount} ${text('licenceName', { label: 'Tên giấy phép, chứng chỉ hành nghề', binding: '.name', required: true, leader: 120 })}
`;

/** Each side keeps a copy, and the file: the end of the closing sentence. */
export const eachSideKeeps = 'bên bàn giao hồ sơ, bên nhận bàn giao hồ sơ mỗi bên giữ 01 bản, 01 bản lưu hồ sơ.';

export const handoverSignatures = signatures([{ title: ['BÊN NHẬN BÀN GIAO'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }, { title: ['BÊN BÀN GIAO'], note: '(Ký, ghi rõ chức vụ, họ và tên)' }]);
