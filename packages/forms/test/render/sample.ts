import type { PageDocument, PageParagraph, Run } from '../../src/render/page.ts';

/** A paragraph with the defaults of body text. */
export const paragraph = (runs: string | readonly Run[], more: Partial<PageParagraph> = {}): PageParagraph => ({
  k: 'p', runs: typeof runs === 'string' ? [{ text: runs }] : runs, align: 'justify', indent: 10, before: 0, after: 6, size: 13, ...more,
});

const centred = { align: 'center', indent: 0, after: 0 } as const;

/** A decision made by hand, without the layout: the renderers' own tests. */
export function sampleDecision(more: Partial<PageDocument> = {}): PageDocument {
  return {
    meta: { title: 'Quyết định xử phạt vi phạm hành chính', formCode: 'MQĐ02', date: '2026-03-09', author: 'Ủy ban nhân dân xã Ea Kly' },
    margins: { top: 20, right: 20, bottom: 20, left: 30 },
    blocks: [
      { k: 'columns', widths: [0.42, 0.58], keep: true, columns: [
        [paragraph('TỈNH ĐẮK LẮK', { ...centred, size: 12 }), paragraph([{ text: 'ỦY BAN NHÂN DÂN XÃ EA KLY', bold: true }], { ...centred, size: 12 }), { k: 'rule', share: 0.35 }, paragraph('Số: 05/QĐ-XPHC', { ...centred, before: 6 })],
        [paragraph([{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true }], { ...centred, size: 12 }), paragraph([{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }], centred), { k: 'rule', share: 0.6 }, paragraph([{ text: 'Ea Kly, ngày 09 tháng 3 năm 2026', italic: true }], { ...centred, before: 6 })],
      ] },
      paragraph([{ text: 'QUYẾT ĐỊNH', bold: true }], { ...centred, before: 12, size: 14, heading: 1, keepNext: true, outline: 'QUYẾT ĐỊNH' }),
      paragraph([{ text: 'Xử phạt vi phạm hành chính', bold: true }], { ...centred, size: 14 }),
      { k: 'rule', share: 0.3 },
      paragraph([{ text: 'Điều 1. ', bold: true }, { text: 'Xử phạt vi phạm hành chính đối với ông có tên sau đây: ' }, { text: 'Nguyễn Thị Ửng <script>&"\'', field: 'violator.fullName' }], { before: 6, outline: 'Điều 1.' }),
      ...Array.from({ length: 28 }, (_, index) => paragraph(`${index + 1}. Đã thực hiện hành vi vi phạm hành chính: đổ rác thải sinh hoạt không đúng nơi quy định tại đường liên thôn, gây mất vệ sinh môi trường, quy định tại điểm a khoản 1 của nghị định trong lĩnh vực bảo vệ môi trường.`)),
      { k: 'table', widths: [0.1, 0.5, 0.4], head: ['STT', 'Tên tang vật', 'Ghi chú'], aligns: ['center', 'left', 'left'], rows: Array.from({ length: 40 }, (_, index) => [[{ text: String(index + 1) }], [{ text: `Xe máy số ${index + 1}` }], [{ text: 'Đã qua sử dụng' }]]) },
      { k: 'group', blocks: [
        paragraph('3. Gửi cho Công an xã để biết và phối hợp thực hiện./.'),
        { k: 'columns', widths: [0.5, 0.5], keep: true, columns: [
          [paragraph([{ text: 'Nơi nhận:', bold: true, italic: true }], { align: 'left', indent: 0, after: 0, size: 12 }), paragraph('- Như Điều 3;', { align: 'left', indent: 0, after: 0, size: 11 })],
          [paragraph([{ text: 'CHỦ TỊCH', bold: true }], centred), { k: 'space', pt: 40 }, paragraph([{ text: 'Y Bhiăng Niê', bold: true }], centred)],
        ] },
      ] },
      { k: 'qr', payload: 'https://example.vn/#/t/AbCdEf', caption: 'Quét mã để tra cứu trạng thái thi hành', mm: 22 },
    ],
    back: [paragraph('Quyết định đã giao trực tiếp cho cá nhân bị xử phạt vào hồi 09 giờ 30 phút, ngày 10/03/2026')],
    values: { violator: { fullName: 'Nguyễn Thị Ửng <script>&"\'' }, fine: 1500000, list: [{ b: 1, a: 'đ' }] },
    ...more,
  };
}
