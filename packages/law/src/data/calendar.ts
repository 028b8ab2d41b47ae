import type { Confidence, IsoDate } from '../citation.ts';
import type { Rule } from '../rule.ts';
import { LABOUR_CODE } from './documents.ts';

/** Days off and make-up days of one year, `MM-DD`; weekends are not listed. */
export interface CalendarYear {
  readonly year: number;
  readonly off: Readonly<Record<string, string>>;
  /** Saturdays worked in exchange for a day off. */
  readonly work: readonly string[];
}

function year(number: number, confidence: Confidence, source: string, off: Readonly<Record<string, string>>, work: readonly string[], note?: string): Rule<CalendarYear> {
  const from: IsoDate = `${number}-01-01`;
  const to: IsoDate = `${number}-12-31`;
  return {
    id: `calendar.${number}`,
    rows: [{
      validFrom: from, validTo: to, value: { year: number, off, work }, confidence,
      source: { document: `${LABOUR_CODE}; ${source}`, article: '112' }, ...(note === undefined ? {} : { note }),
    }],
  };
}

const TET = 'Tết Nguyên đán';
const NEW_YEAR = 'Tết Dương lịch';
const HUNG = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';
const IN_LIEU = 'Nghỉ bù';
const SWAP = 'Hoán đổi ngày làm việc';
const CULTURE = 'Ngày Văn hóa Việt Nam';
const MEMORY = 'Chưa đối chiếu với thông báo chính thức.';

export const CALENDAR_YEARS: readonly Rule<CalendarYear>[] = [
  year(2022, 'unverified', 'thông báo lịch nghỉ năm 2022', {
    '01-03': IN_LIEU, '01-31': TET, '02-01': TET, '02-02': TET, '02-03': TET, '02-04': TET, '04-11': IN_LIEU, '05-02': IN_LIEU, '05-03': IN_LIEU,
    '09-01': NATIONAL, '09-02': NATIONAL,
  }, [], MEMORY),
  year(2023, 'unverified', 'thông báo lịch nghỉ năm 2023', {
    '01-02': IN_LIEU, '01-20': TET, '01-23': TET, '01-24': TET, '01-25': TET, '01-26': TET, '05-01': LABOUR, '05-02': IN_LIEU, '05-03': IN_LIEU,
    '09-01': NATIONAL, '09-04': IN_LIEU,
  }, [], MEMORY),
  year(2024, 'unverified', 'thông báo lịch nghỉ năm 2024', {
    '01-01': NEW_YEAR, '02-08': TET, '02-09': TET, '02-12': TET, '02-13': TET, '02-14': TET, '04-18': HUNG, '04-29': SWAP, '04-30': VICTORY, '05-01': LABOUR,
    '09-02': NATIONAL, '09-03': NATIONAL,
  }, ['05-04'], MEMORY),
  year(2025, 'secondary', 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024', {
    '01-01': NEW_YEAR, '01-27': TET, '01-28': TET, '01-29': TET, '01-30': TET, '01-31': TET, '04-07': HUNG, '04-30': VICTORY, '05-01': LABOUR, '05-02': SWAP,
    '09-01': NATIONAL, '09-02': NATIONAL,
  }, ['04-26']),
  year(2026, 'secondary', 'Thông báo 9441/TB-BNV ngày 16/10/2025; Nghị quyết 28/2026/QH16', {
    '01-01': NEW_YEAR, '01-02': SWAP, '02-16': TET, '02-17': TET, '02-18': TET, '02-19': TET, '02-20': TET, '04-27': IN_LIEU, '04-30': VICTORY, '05-01': LABOUR,
    '08-31': SWAP, '09-01': NATIONAL, '09-02': NATIONAL, '11-24': CULTURE,
  }, ['01-10', '08-22'], 'Các ngày hoán đổi 02/01, 10/01, 22/8 và 31/8/2026 chưa đối chiếu với thông báo chính thức.'),
  year(2027, 'unverified', 'dự kiến, chưa có thông báo', {
    '01-01': NEW_YEAR, '02-05': TET, '02-08': TET, '02-09': TET, '02-10': IN_LIEU, '02-11': IN_LIEU, '04-16': HUNG, '04-30': VICTORY, '05-03': IN_LIEU,
    '09-02': NATIONAL, '09-03': NATIONAL, '11-24': CULTURE,
  }, [], 'Lịch nghỉ năm 2027 là dự kiến, chưa có thông báo chính thức.'),
];
