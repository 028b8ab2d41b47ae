import { calendar, check, plusDays } from '@xlvphc/law';
import { search } from '@xlvphc/law/units';
import { legacyNames } from '@xlvphc/law/units/legacy';
import { decidedCase } from '../fixture/decided-case.ts';
import { repeat, report, timed, type Row } from './measure.ts';

const rows: Row[] = [];

const days = Array.from({ length: 365 }, (_, index) => plusDays('2026-01-01', index));
let sum = 0;
const rate = (milliseconds: number): number => {
  let count = 0;
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    for (const [index, day] of days.entries()) sum += calendar.addWorkingDays(day, 1 + (index % 30)).length;
    count += days.length;
  }
  return (count / milliseconds) * 1e3;
};
rate(300);
rows.push({ name: 'addWorkingDays', includes: 'one call, 1–30 working days from any day of 2026, holidays and shifted days included; Node, warm', value: rate(1500), unit: 'calls/s', budget: { limit: 2e6, is: 'at least' } });

const file = decidedCase(5);
const decision = file.documents.at(-1);
if (!decision) throw new Error('the case has a decision');
const found = check(file, decision, '2026-03-02').length;
await repeat(200, () => check(file, decision, '2026-03-02'));
rows.push(timed('check() of a decision', `all checks of a case with 5 acts, a record and a decision (${found} findings); Node, warm`, await repeat(500, () => check(file, decision, '2026-03-02')), { limit: 1, is: 'at most' }));

const first = performance.now();
search('ea kly', { legacy: legacyNames });
rows.push({ name: 'unit search, first', includes: 'making the index of current and former names, and one search; Node', value: performance.now() - first, unit: 'ms' });
const typed = ['e', 'ea', 'ea k', 'ea kly', 'x. ea kly', 'phuong hoa binh', 'xa tan lap dak lak', 'thi tran phuoc an', 'krong pak', 'qu'];
await repeat(100, (turn) => search(typed[turn % typed.length] ?? '', { legacy: legacyNames }));
rows.push(timed('unit search, a keystroke', '10 hits among 3,321 communes and their former names; Node, warm', await repeat(500, (turn) => search(typed[turn % typed.length] ?? '', { legacy: legacyNames }))));

if (sum === 0) throw new Error('nothing was counted');
report(rows);
