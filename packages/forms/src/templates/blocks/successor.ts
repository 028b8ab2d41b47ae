import { address, alternative, at, blocks, choice, data, date, is, options, suggested, text, when } from '../../template/index.ts';
import type { Block } from '../../definition.ts';
import { genders } from './header.ts';

/** Who goes on in the place of the violator, person or organisation: typed, nothing of it is in the case. */
export const successor = alternative('successor.kind', { person: 'ông (bà)', organization: 'tổ chức' });
export const Successor = alternative('successor.kind', { person: 'Ông (bà)', organization: 'Tổ chức' });
/** At the head of a sentence, small on the empty form as the decree prints it. */
export const successorHere = alternative('successor.kind', { person: 'Ông (bà)', organization: 'Tổ chức' }, 'Ông (bà)/tổ chức');
export const successorActs = alternative('successor.kind', { person: 'cá nhân', organization: 'người đại diện của tổ chức' });

/** Name, home or seat, papers; sentences may use `successorName` and `successorRespondent`. */
export const successorLines: readonly Block[] = blocks`
  ${data(choice('successor.kind', { label: 'Người tiếp tục thi hành', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), initial: 'person', required: true }))}
  ${when(is('successor.kind', 'person'))`
    Họ và tên: ${text('successor.fullName', { label: 'Họ và tên người tiếp tục thi hành', hint: 'Theo thứ tự: vợ, chồng, cha đẻ, mẹ đẻ, cha nuôi, mẹ nuôi, con đẻ, con nuôi, hoặc người đang quản lý tài sản.', required: true, maxLength: 200 })} Giới tính: ${choice('successor.gender', { label: 'Giới tính', options: genders, leader: 10 })}
    Ngày, tháng, năm sinh: ${date('successor.birthDate', { label: 'Ngày, tháng, năm sinh' })} Quốc tịch: ${text('successor.nationality', { label: 'Quốc tịch', initial: 'Việt Nam', leader: 10 })}
    Nghề nghiệp: ${text('successor.occupation', { label: 'Nghề nghiệp' })}
    Nơi ở hiện tại: ${address('successor.address', { label: 'Nơi ở hiện tại', leader: 160 })}
    Số định danh cá nhân/CMND/Hộ chiếu: ${text('successor.idNumber', { label: 'Số định danh cá nhân/CMND/Hộ chiếu', maxLength: 40, leader: 30 })}; ngày cấp: ${date('successor.idIssuedOn', { label: 'Ngày cấp' })}; nơi cấp: ${text('successor.idIssuedBy', { label: 'Nơi cấp' })}
  `}
  ${when(is('successor.kind', 'organization'))`
    Tên của tổ chức: ${text('successor.name', { label: 'Tên của tổ chức tiếp tục thi hành', required: true, maxLength: 300 })}
    Địa chỉ trụ sở chính: ${address('successor.headOffice', { label: 'Địa chỉ trụ sở chính', leader: 160 })}
    Mã số doanh nghiệp: ${text('successor.enterpriseCode', { label: 'Mã số doanh nghiệp', maxLength: 20 })}
    Số GCN đăng ký đầu tư/doanh nghiệp hoặc GP thành lập/đăng ký hoạt động: ${text('successor.licenceNumber', { label: 'Số GCN đăng ký hoặc GP thành lập' })}; ngày cấp: ${date('successor.licenceIssuedOn', { label: 'Ngày cấp' })}; nơi cấp: ${text('successor.licenceIssuedBy', { label: 'Nơi cấp' })}
    Người đại diện theo pháp luật: ${text('successor.representative.fullName', { label: 'Người đại diện theo pháp luật' })} Giới tính: ${choice('successor.representative.gender', { label: 'Giới tính của người đại diện', options: genders, leader: 10 })}
    Chức danh: ${text('successor.representative.title', { label: 'Chức danh' })}
  `}
  ${data(
    text('successorName', { label: 'Tên người tiếp tục thi hành', hint: 'In ở những chỗ nhắc lại tên.', computed: suggested('partyName', { party: at('successor') }) }),
    text('successorRespondent', { label: 'Người nhận quyết định', hint: 'Họ và tên của cá nhân, hoặc của người đại diện của tổ chức.', computed: suggested('respondentName', { party: at('successor') }) }),
  )}
`;
