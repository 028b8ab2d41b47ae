import { choice, columns, date, form, longText, options, section, signatures, styled, text, time } from '@xlvphc/forms';

/** A slip of this site's own: what the people's police hear of a matter before a record is made. */
export const slip = form({
  code: 'PHIEU-TIN', symbol: 'P-TN', kind: 'record', title: 'Phiếu tiếp nhận tin báo vi phạm', validFrom: '2026-01-01', source: 'Quy chế tiếp nhận của xã (mẫu giả định)',
})`
  ${columns(styled('agency')`CÔNG AN XÃ EA KLY`, [...styled('state-name')`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, ...styled('motto')`Độc lập - Tự do - Hạnh phúc`], true)}
  ${section('about', 'Nội dung tin báo')`
    # PHIẾU TIẾP NHẬN TIN BÁO
    Tiếp nhận hồi ${time('time', { label: 'Giờ tiếp nhận', required: true })} ngày ${date('day', { label: 'Ngày tiếp nhận', required: true })}
    Qua: ${choice('channel', { label: 'Hình thức', options: options({ phone: 'Điện thoại', desk: 'Trực tiếp', letter: 'Đơn thư' }), required: true })}
    Nơi xảy ra: ${text('place', { label: 'Nơi xảy ra', required: true })}
    Nội dung: ${longText('matter', { label: 'Nội dung', required: true })}
    ${signatures([null, { title: ['NGƯỜI TIẾP NHẬN'], note: '(Ký, ghi rõ họ và tên)' }])}
  `}
`;
