import { number, table, text, type BindingPath } from '../../template/index.ts';
import type { TableBlock } from '../../definition.ts';

/** Property (tài sản) that is taken, distrained, kept or handed over; the list `property`, from an earlier document where there is one. */
export const propertyTable = (label: string, binding?: BindingPath): TableBlock =>
  table('property', {
    label, ...(binding === undefined ? {} : { binding }), numbered: 'STT',
    columns: [
      { head: 'Tên gọi/mô tả tài sản', width: 32, blank: text('name', { label: 'Tên gọi, mô tả tài sản', binding: '.name', required: true }) },
      { head: 'Đơn vị tính', width: 11, blank: text('unit', { label: 'Đơn vị tính', binding: '.unit' }) },
      { head: 'Số lượng', width: 10, blank: number('quantity', { label: 'Số lượng', binding: '.quantity', min: 0, initial: 1, required: true }) },
      { head: 'Tình trạng, đặc điểm', width: 25, blank: text('condition', { label: 'Tình trạng, đặc điểm', binding: '.condition' }) },
      { head: 'Ghi chú', width: 15, blank: text('note', { label: 'Ghi chú', binding: '.note' }) },
    ],
  });
