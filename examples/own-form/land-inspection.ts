import { alternative, choice, columns, data, date, form, instruction, longText, options, repeat, section, signatures, styled, text, time } from '@xlvphc/forms';

/** A made-up form of a ministry: record of an inspection of land, kept in the case beside the official forms. */
export const landInspection = form({
  code: 'BBKT-DAT',
  symbol: 'BB-KTĐ',
  kind: 'record',
  title: 'Biên bản kiểm tra hiện trạng sử dụng đất',
  validFrom: '2026-01-01',
  source: 'Thông tư 00/2025/TT-BNNMT (mẫu giả định)',
})`
  ${columns(
    styled('agency')`${text('agency.name', { label: 'Cơ quan', binding: 'unit.name', print: 'upper', placeholder: 'CƠ QUAN', required: true })}`,
    [...styled('state-name')`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, ...styled('motto')`Độc lập - Tự do - Hạnh phúc`],
    true,
  )}
  ${columns(styled('number')`Số: ${text('number', { label: 'Số', assigned: true, required: true, leader: 4 })}/BB-KTĐ`, [], true)}
  ${section('about', 'Thời gian, địa điểm')`
    # BIÊN BẢN
    ## Kiểm tra hiện trạng sử dụng đất
    Hôm nay, hồi ${time('startedTime', { label: 'Giờ kiểm tra', required: true })} ngày ${date('recordedOn', { label: 'Ngày kiểm tra', binding: 'on', required: true })}, tại ${text('place', { label: 'Địa điểm', binding: 'place', required: true })}
    Người kiểm tra: ${text('official.fullName', { label: 'Người kiểm tra', binding: 'official.fullName', required: true })} Chức vụ: ${text('official.title', { label: 'Chức vụ', binding: 'official.titleText' })}
  `}
  ${section('user', 'Người sử dụng đất')`
    ${data(choice('user.kind', { label: 'Người sử dụng đất là', options: options({ person: 'Cá nhân', organization: 'Tổ chức' }), binding: 'violator.kind', required: true }))}
    ${alternative('user.kind', { person: 'Ông (bà)', organization: 'Tổ chức' })}: ${text('user.name', { label: 'Tên người sử dụng đất', binding: 'violator.fullName', required: true })}
  `}
  ${section('plots', 'Thửa đất')`
    ${repeat('plots', { label: 'Thửa đất đã kiểm tra', itemLabel: 'Thửa đất', min: 1, initialRows: 1, rowMark: '{n}) ' })`
      Thửa số ${text('number', { label: 'Số thửa', required: true, leader: 6 })}, tờ bản đồ số ${text('sheet', { label: 'Tờ bản đồ', leader: 6 })}. Hiện trạng: ${longText('state', { label: 'Hiện trạng', hint: 'Mô tả ranh giới, công trình, cây trồng.', required: true })}
    `}
    Ý kiến khác ${instruction('(nếu có)')}: ${longText('remarks', { label: 'Ý kiến khác' })}
  `}
  ${section('end', 'Kết thúc')`
    Biên bản lập xong hồi ${time('finishedTime', { label: 'Giờ lập xong', required: true })} cùng ngày, đã đọc cho người có tên nêu trên nghe và cùng ký.
    ${signatures([{ title: ['NGƯỜI SỬ DỤNG ĐẤT'], note: '(Ký, ghi rõ họ và tên)' }, { title: ['NGƯỜI KIỂM TRA'], note: '(Ký, ghi rõ họ và tên)', name: 'official.fullName' }])}
  `}
`;
