import type { Confidence } from '../citation.ts';
import type { Rule } from '../rule.ts';
import { LABOUR_CODE } from './documents.ts';
import { at, row, rule } from './row.ts';

/** Days off and make-up days of one year, `MM-DD`; weekends are not listed. */
export interface CalendarYear {
  readonly year: number;
  readonly off: Readonly<Record<string, string>>;
  /** Saturdays worked in exchange for a day off. */
  readonly work: readonly string[];
}

/** A year: `off` lists the days of each holiday. */
function year(number: number, confidence: Confidence, source: string, off: Readonly<Record<string, string>>, ...work: readonly string[]): Rule<CalendarYear> {
  const days = Object.fromEntries(Object.entries(off).flatMap(([name, list]) => list.split(' ').map((day) => [day, name])));
  return rule(`calendar.${number}`, row(`${number}-01-01`, `${number}-12-31`, { year: number, off: days, work }, at(`${LABOUR_CODE}; ${source}`, '112'), confidence));
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

export const CALENDAR_YEARS: readonly Rule<CalendarYear>[] = [
  year(2022, 'unverified', 'thông báo lịch nghỉ năm 2022', {
    [IN_LIEU]: '01-03 04-11 05-02 05-03', [TET]: '01-31 02-01 02-02 02-03 02-04', [NATIONAL]: '09-01 09-02',
  }),
  year(2023, 'unverified', 'thông báo lịch nghỉ năm 2023', {
    [IN_LIEU]: '01-02 05-02 05-03 09-04', [TET]: '01-20 01-23 01-24 01-25 01-26', [LABOUR]: '05-01', [NATIONAL]: '09-01',
  }),
  year(2024, 'unverified', 'thông báo lịch nghỉ năm 2024', {
    [NEW_YEAR]: '01-01', [TET]: '02-08 02-09 02-12 02-13 02-14', [HUNG]: '04-18', [SWAP]: '04-29', [VICTORY]: '04-30', [LABOUR]: '05-01', [NATIONAL]: '09-02 09-03',
  }, '05-04'),
  year(2025, 'secondary', 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024', {
    [NEW_YEAR]: '01-01', [TET]: '01-27 01-28 01-29 01-30 01-31', [HUNG]: '04-07', [VICTORY]: '04-30', [LABOUR]: '05-01', [SWAP]: '05-02', [NATIONAL]: '09-01 09-02',
  }, '04-26'),
  year(2026, 'secondary', 'Thông báo 9441/TB-BNV ngày 16/10/2025; Nghị quyết 28/2026/QH16', {
    [NEW_YEAR]: '01-01', [SWAP]: '01-02 08-31', [TET]: '02-16 02-17 02-18 02-19 02-20', [IN_LIEU]: '04-27', [VICTORY]: '04-30', [LABOUR]: '05-01', [NATIONAL]: '09-01 09-02', [CULTURE]: '11-24',
  }, '01-10', '08-22'),
  year(2027, 'unverified', 'dự kiến, chưa có thông báo', {
    [NEW_YEAR]: '01-01', [TET]: '02-05 02-08 02-09', [IN_LIEU]: '02-10 02-11 05-03', [HUNG]: '04-16', [VICTORY]: '04-30', [NATIONAL]: '09-02 09-03', [CULTURE]: '11-24',
  }),
];
