import { again, alternative, at, blocks, data, date, flag, is, longText, number, suggested, text, time, when, yes, type Blank, type DocumentName, type Part } from '../../template/index.ts';
import type { Block } from '../../definition.ts';

const startedTime = time('startedTime', { label: 'Giờ bắt đầu lập biên bản', required: true });
const recordedOn = date('recordedOn', { label: 'Ngày lập biên bản', binding: 'on', required: true });
const place = longText('place', { label: 'Địa điểm lập biên bản', hint: 'Địa chỉ nơi lập biên bản.', binding: 'place', required: true, leader: 130 });
/** The place where the footnote wants the address of the agency. */
export const officePlace = longText('place', { label: 'Địa điểm lập biên bản', hint: 'Địa chỉ trụ sở cơ quan của người có thẩm quyền lập biên bản.', binding: 'unit.name', required: true, leader: 130 });
const sheets = number('sheets', { label: 'Số tờ', min: 1, max: 999, initial: 1, leader: 4 });
const copiesOf = (initial: number): Blank => number('copies', { label: 'Số bản', min: 1, max: 99, initial, leader: 4 });
const copies = copiesOf(2);

/** "Hôm nay, hồi … giờ … phút, ngày …, tại …": when and where the record is made; blanks `startedTime`, `recordedOn`, `place`. */
export const recordOpening: readonly Block[] = blocks`Hôm nay, hồi ${startedTime}, ngày ${recordedOn}, tại ${place}`;

/** The same as some forms word it: `vào hồi`, no comma before the place, a place of their own. */
export const recordOpeningAs = ({ beforeTime = 'hồi', beforePlace = ', tại', at: where = place }: { readonly beforeTime?: 'hồi' | 'vào hồi'; readonly beforePlace?: ', tại' | ' tại'; readonly at?: Blank }): readonly Block[] =>
  blocks`Hôm nay, ${beforeTime} ${startedTime}, ngày ${recordedOn}${beforePlace} ${where}`;

/** The same at the seat of the agency. */
export const recordOpeningAtOffice = recordOpeningAs({ at: officePlace });

/** The same without the hour, at the place of an earlier document: "Hôm nay, ngày …, tại …". */
export const recordOpeningByDayAt = (from: DocumentName, beforePlace: ', tại' | ' tại' = ', tại'): readonly Block[] => blocks`Hôm nay, ngày ${recordedOn}${beforePlace} ${longText('place', { label: 'Địa điểm lập biên bản', hint: 'Địa chỉ nơi lập biên bản.', binding: `${from}.values.place`, required: true, leader: 130 })}`;

/** When the record, or what it tells of, came to its end: blanks `finishedTime`, `finishedOn`. */
export const finishedTime = time('finishedTime', { label: 'Giờ kết thúc', required: true });
export const finishedOn = date('finishedOn', { label: 'Ngày kết thúc', computed: suggested('copy', { value: at('recordedOn') }) });

const readByAll = 'bản có nội dung và giá trị như nhau; đã đọc lại cho những người có tên nêu trên cùng nghe, công nhận là đúng và cùng ký tên dưới đây';
const readOver = `${readByAll}; `;

/**
 * "Biên bản lập xong hồi … , gồm … tờ, được lập thành … bản …; đã đọc lại …", and who gets a copy:
 * `recordClosing()`giao cho ông (bà) ${again('respondent')} 01 bản, 01 bản lưu hồ sơ.`` `beforeSheets` stands before "gồm"; `made` is how many
 * copies a new record proposes, or the number that the form prints: `03`.
 */
export const recordClosing =
  (beforeSheets: ', ' | ' ' = ', ', made: number | string = 2) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Block[] =>
    joined(
      blocks`Biên bản lập xong hồi ${time('finishedTime', { label: 'Giờ lập xong', required: true })}, ngày ${date('finishedOn', { label: 'Ngày lập xong', computed: suggested('copy', { value: at('recordedOn') }) })}${beforeSheets}gồm ${sheets} tờ, được lập thành ${typeof made === 'string' ? made : copiesOf(made)} ${readOver}`,
      blocks(strings, ...parts),
    );

/** "Biên bản này gồm … tờ, được lập thành … bản …", where the end was written before; a text prints a fixed number of copies (`02`), a number proposes one. */
export const recordClosingBySheets =
  (many: string | number = 2) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Block[] =>
    joined(blocks`Biên bản này gồm ${sheets} tờ, được lập thành ${typeof many === 'string' ? many : copiesOf(many)} ${readOver}`, blocks(strings, ...parts));

/** The first of these where nobody is named who gets a copy. */
export const recordClosingOfAll: readonly Block[] = blocks`Biên bản lập xong hồi ${time('finishedTime', { label: 'Giờ lập xong', required: true })}, ngày ${date('finishedOn', { label: 'Ngày lập xong', computed: suggested('copy', { value: at('recordedOn') }) })}, gồm ${sheets} tờ, được lập thành ${copies} ${readByAll}.`;

/**
 * Why somebody did not sign, under the case that the form prints: `notSigned('Trường hợp …')`${whoActs} vi phạm ``. `name` is printed after
 * "Lý do ông (bà)".
 */
export const notSigned =
  (caseText: string, { flag: label = 'Người vi phạm không ký biên bản', name = again('respondent') }: { readonly flag?: string; readonly name?: Blank } = {}) =>
  (strings: TemplateStringsArray, ...parts: readonly Part[]): readonly Block[] => blocks`
    ${data(flag('violatorRefused', { label }))}
    ${when(yes('violatorRefused'))`
      ! ${caseText}
      ${joined(blocks`Lý do ông (bà) ${name} `, blocks(strings, ...parts), blocks`không ký biên bản: ${longText('violatorRefusal', { label: 'Lý do không ký biên bản', required: true })}`)}
    `}
  `;

/** Whether the violator is a minor, and whose child or ward: asked once, then in the case. */
export const minorAsked: readonly Block[] = blocks`
  ${when(is('violator.kind', 'person'))`
    ${data(flag('minor', { label: 'Người vi phạm là người chưa thành niên', computed: suggested('filled', { value: at('guardian.fullName') }) }))}
    ${when(yes('minor'))`
      ${data(text('guardian.fullName', { label: 'Họ và tên cha, mẹ hoặc người giám hộ', binding: 'guardian.fullName', required: true }))}
    `}
  `}
`;
const forGuardian = ' hoặc cha mẹ/người giám hộ của người chưa thành niên vi phạm 01 bản';
/** The copy for parents or guardian, after the words about the copy for the violator. */
export const guardianCopy = alternative('minor', { true: forGuardian, false: '' }, forGuardian);

/** One paragraph of the pieces of a sentence. */
export const joined = (...pieces: readonly (readonly Block[])[]): readonly Block[] => [
  { k: 'p', style: 'body', inlines: pieces.flat().flatMap((block) => (block.k === 'p' ? block.inlines : [])) },
];
