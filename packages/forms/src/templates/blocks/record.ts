import { at, blocks, date, longText, number, suggested, time, type Part } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

const startedTime = time('startedTime', { label: 'Giờ bắt đầu lập biên bản', required: true });
const recordedOn = date('recordedOn', { label: 'Ngày lập biên bản', binding: 'on', required: true });
const place = longText('place', { label: 'Địa điểm lập biên bản', hint: 'Địa chỉ nơi lập biên bản.', binding: 'place', required: true, leader: 130 });
const sheets = number('sheets', { label: 'Số tờ', min: 1, max: 999, initial: 1, leader: 4 });
const copies = number('copies', { label: 'Số bản', min: 1, max: 99, initial: 2, leader: 4 });

/** "Hôm nay, hồi … giờ … phút, ngày …, tại …": when and where the record is made; blanks `startedTime`, `recordedOn`, `place`. */
export const recordOpening: readonly Block[] = blocks`Hôm nay, hồi ${startedTime}, ngày ${recordedOn}, tại ${place}`;

/** The same without the hour: "Hôm nay, ngày …, tại …". */
export const recordOpeningByDay: readonly Block[] = blocks`Hôm nay, ngày ${recordedOn}, tại ${place}`;

const readOver = 'bản có nội dung và giá trị như nhau; đã đọc lại cho những người có tên nêu trên cùng nghe, công nhận là đúng và cùng ký tên dưới đây; ';

/**
 * "Biên bản lập xong hồi … , gồm … tờ, được lập thành … bản …; đã đọc lại …", and who gets a copy:
 * `recordClosing()`giao cho ông (bà) ${again('respondent')} 01 bản, 01 bản lưu hồ sơ.`` `beforeSheets` stands before "gồm".
 */
export const recordClosing =
  (beforeSheets: ', ' | ' ' = ', ') =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Block[] =>
    joined(
      blocks`Biên bản lập xong hồi ${time('finishedTime', { label: 'Giờ lập xong', required: true })}, ngày ${date('finishedOn', { label: 'Ngày lập xong', computed: suggested('copy', { value: at('recordedOn') }) })}${beforeSheets}gồm ${sheets} tờ, được lập thành ${copies} ${readOver}`,
      blocks(strings, ...parts),
    );

/** "Biên bản này gồm … tờ, được lập thành … bản …", where the end was written before; `fixedCopies` prints a fixed number: `02`. */
export const recordClosingBySheets =
  (fixedCopies?: string) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Block[] =>
    joined(blocks`Biên bản này gồm ${sheets} tờ, được lập thành ${fixedCopies ?? copies} ${readOver}`, blocks(strings, ...parts));

/** One paragraph of the pieces of a sentence. */
const joined = (...pieces: readonly (readonly Block[])[]): readonly Block[] => [
  { k: 'p', style: 'body', inlines: pieces.flat().flatMap((block) => (block.k === 'p' ? block.inlines : [])) },
];
