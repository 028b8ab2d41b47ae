import type { Case, IsoDate, Party, Violation } from '@xlvphc/law';
import { isId } from '../id.ts';
import { Problem, type FieldError } from '../problem.ts';
import { isField } from './law-rules.ts';
import { earliestDay } from './limits.ts';

const sentences = {
  'VPHC-DAY-FUTURE': { vi: 'Ngày không được sau hôm nay.', en: 'The day must not be after today.' },
  'VPHC-DAY-EARLY': { vi: 'Ngày không được trước năm 1990.', en: 'The day must not be before 1990.' },
  'VPHC-PARTY-UNKNOWN': { vi: 'Không có người, tổ chức này trong hồ sơ.', en: 'There is no such party in the case.' },
  'VPHC-RANGE': { vi: 'Mức phạt tối thiểu lớn hơn mức tối đa.', en: 'The minimum of the range is above its maximum.' },
  'VPHC-FIELD-UNKNOWN': { vi: 'Lĩnh vực quản lý nhà nước không có trong danh mục.', en: 'This field of state management is not in the list.' },
  'VPHC-BLANK': { vi: 'Chưa nhập nội dung.', en: 'This is empty.' },
  'VPHC-ID': { vi: 'Mã không hợp lệ.', en: 'This id is not valid.' },
  'VPHC-ID-TWICE': { vi: 'Mã bị trùng trong hồ sơ.', en: 'This id is used twice in the case.' },
} as const;

type Code = keyof typeof sentences;
const error = (path: string, code: Code): FieldError => ({ path, code, message: sentences[code] });

function day(path: string, value: IsoDate | undefined, today: IsoDate, earliest?: IsoDate): readonly FieldError[] {
  if (value === undefined) return [];
  if (value > today) return [error(path, 'VPHC-DAY-FUTURE')];
  return earliest !== undefined && value < earliest ? [error(path, 'VPHC-DAY-EARLY')] : [];
}

const field = (path: string, value: string | undefined): readonly FieldError[] =>
  value === undefined || isField(value) ? [] : [error(path, 'VPHC-FIELD-UNKNOWN')];

function party(path: string, { subject }: Party, today: IsoDate): readonly FieldError[] {
  const name = subject.kind === 'person' ? ['fullName', subject.fullName] : ['name', subject.name];
  const blank = name[1]?.trim() === '' ? [error(`${path}.subject.${name[0]}`, 'VPHC-BLANK')] : [];
  return subject.kind === 'person'
    ? [...blank, ...day(`${path}.subject.birthDate`, subject.birthDate, today), ...day(`${path}.subject.idIssuedOn`, subject.idIssuedOn, today)]
    : [...blank, ...day(`${path}.subject.licenceIssuedOn`, subject.licenceIssuedOn, today)];
}

function violation(path: string, one: Violation, file: Pick<Case, 'parties'>, today: IsoDate): readonly FieldError[] {
  return [
    ...(one.description.trim() === '' ? [error(`${path}.description`, 'VPHC-BLANK')] : []),
    ...(one.partyId !== undefined && !file.parties.some((member) => member.id === one.partyId) ? [error(`${path}.partyId`, 'VPHC-PARTY-UNKNOWN')] : []),
    ...(one.range && one.range.min > one.range.max ? [error(`${path}.range`, 'VPHC-RANGE')] : []),
    ...field(`${path}.field`, one.field),
    ...day(`${path}.endedOn`, one.endedOn, today, earliestDay),
    ...day(`${path}.occurredAt`, one.occurredAt?.slice(0, earliestDay.length), today, earliestDay),
  ];
}

function ids(name: string, list: readonly { readonly id: string }[]): readonly FieldError[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!isId(id)) return [error(`${name}.${index}.id`, 'VPHC-ID')];
    return seen.size === seen.add(id).size ? [error(`${name}.${index}.id`, 'VPHC-ID-TWICE')] : [];
  });
}

type CheckedCase = Pick<Case, 'parties' | 'violations' | 'exhibits' | 'field' | 'discoveredOn'>;

/** What is wrong with the values of a case beyond the contract's types: days, references between parts, code lists, empty names. */
export function caseErrors(file: CheckedCase, today: IsoDate): readonly FieldError[] {
  return [
    ...field('field', file.field),
    ...day('discoveredOn', file.discoveredOn, today, earliestDay),
    ...file.parties.flatMap((one, index) => party(`parties.${index}`, one, today)),
    ...file.violations.flatMap((one, index) => violation(`violations.${index}`, one, file, today)),
    ...file.exhibits.flatMap((one, index) => (one.name.trim() === '' ? [error(`exhibits.${index}.name`, 'VPHC-BLANK')] : [])),
    ...ids('parties', file.parties),
    ...ids('violations', file.violations),
    ...ids('exhibits', file.exhibits),
  ];
}

/** @throws Problem `VPHC-CASE-VALUE` with a path and a sentence for each value that is wrong */
export function requireSoundCase(file: CheckedCase, today: IsoDate): void {
  const errors = caseErrors(file, today);
  if (errors.length > 0) throw new Problem('VPHC-CASE-VALUE', { errors });
}
