/**
 * Writes docs/law from the rows: a page a group of rules, an overview, and the table of what remains unverified. With `--check` it only compares.
 *   node --conditions=source packages/law/bin/docs.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASE_EVENTS, CASE_STATES, citationText, codes, formatDay, groupedDigits, lawRows, termText, type CaseEventType, type RegisteredRow, type FormRule, type TermUnit } from '@xlvphc/law';
import { loadNotes } from '@xlvphc/law/notes';
import { BEFORE_DECISION, EXECUTION, HANDLING, OPEN, OPEN_DECISION } from '../src/data/state-groups.ts';
import { GROUPS, NEEDS, TITLES } from './rule-titles.ts';

const CONFIDENCE = { verified: 'đã đối chiếu', secondary: 'bản sao thứ cấp', unverified: '**chưa đối chiếu**' } as const;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function group(row: RegisteredRow): { readonly file: string; readonly title: string } {
  const found = GROUPS[row.rule.split('.')[0] ?? ''];
  if (found === undefined) throw new Error(`rule ${row.rule} belongs to no page: add its group to rule-titles.ts`);
  return found;
}

export function titleOf(row: RegisteredRow): string {
  const named = TITLES[row.rule];
  if (named !== undefined) return named;
  if (row.rule.startsWith('calendar.')) return `Năm ${row.rule.slice(9)}`;
  if (row.rule.startsWith('field.maximum.')) return codes.fields.find((field) => field.code === row.rule.slice(14))?.vi ?? row.rule;
  if (row.rule.startsWith('form.')) return codes.documentTypes.find((form) => form.code === row.rule.slice(5))?.vi ?? row.rule;
  if (row.rule.startsWith('process.')) return CASE_EVENTS[row.rule.slice(8) as CaseEventType].vi;
  const { value } = row;
  if (typeof value === 'object' && value !== null && 'vi' in value && typeof value.vi === 'string') return value.vi;
  throw new Error(`rule ${row.rule} has no title: add it to rule-titles.ts`);
}

function isTerm(value: object): value is { readonly amount: number; readonly unit: TermUnit; readonly endedBy?: readonly string[] } {
  return 'amount' in value && 'unit' in value;
}

function valueText(value: unknown): string {
  if (typeof value === 'number') return groupedDigits(value);
  if (value === null) return 'theo luật riêng';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  if (isTerm(value)) return `${termText(value)}${value.endedBy === undefined ? '' : ` (${value.endedBy.join(', ')})`}`;
  return Object.entries(value).filter(([key]) => key !== 'vi' && key !== 'en').map(([key, part]) => `${key}: ${typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([a, b]) => `${a} ${String(b)}`).join('; ') : valueText(part)}`).join('; ');
}

function table(rows: readonly RegisteredRow[]): string {
  const lines = rows.map((row) => `| ${[
    titleOf(row), TITLES[row.rule] === undefined ? `\`${row.rule}\`` : `[\`${row.rule}\`](rules/${row.rule}.md)`, row.rule.startsWith('form.') ? formText(row.value as FormRule) : valueText(row.value), `${formatDay(row.validFrom)} – ${row.validTo === null ? '…' : formatDay(row.validTo)}`,
    citationText({ rule: row.rule, ...row.source, validFrom: row.validFrom, validTo: row.validTo, confidence: row.confidence }), CONFIDENCE[row.confidence], row.note ?? '',
  ].map(cell).join(' | ')} |`);
  return ['| Quy định | Mã | Giá trị | Hiệu lực | Căn cứ | Độ tin cậy | Ghi chú |', '|---|---|---|---|---|---|---|', ...lines].join('\n');
}

/** A rule about a form in words: where, what it needs, what it causes. */
function formText(value: FormRule): string {
  const states = (list: FormRule['states']): string => {
    const group = STATE_GROUPS.find(([, whole]) => whole.every((state) => list.includes(state)));
    const rest = list.filter((state) => group?.[1].includes(state) !== true).map((state) => CASE_STATES[state].vi);
    return [...(group === undefined ? [] : [group[0]]), ...rest].join(', ');
  };
  const parts = value.states.length === 0 ? ['không thuộc hồ sơ vụ việc'] : [`lập khi: ${states(value.states)}`];
  if (value.next.length > 0) parts.push(`là việc tiếp theo khi: ${states(value.next)}`);
  const add = (name: string, list: readonly string[]): void => {
    if (list.length > 0) parts.push(`${name}: ${list.join(', ')}`);
  };
  add('cần', value.needs.map((need) => NEEDS[need]));
  add('thường cần', value.expects.map((need) => NEEDS[need]));
  add('sau', value.after);
  add('khi chưa có', value.without);
  for (const { type, optional, when } of value.events) parts.push(`ghi nhận: ${CASE_EVENTS[type].vi}${when === undefined ? '' : ` (${when.join(' = ')})`}${optional === true ? ' (nếu phù hợp bước của hồ sơ)' : ''}`);
  if (value.exhibits !== null) parts.push(`tang vật: ${value.exhibits ?? ''}`);
  return parts.join('; ');
}

const STATE_GROUPS: readonly (readonly [string, FormRule['states']])[] = [
  ['mọi bước trước khi kết thúc', OPEN], ['từ khi có quyết định đến khi chấp hành xong', OPEN_DECISION], ['từ khi giao quyết định đến khi chấp hành xong', EXECUTION],
  ['trước khi ra quyết định', BEFORE_DECISION], ['từ biên bản đến trước quyết định', HANDLING],
];
/** The page of one rule: its rows in the order of time. */
function rulePage(rows: readonly RegisteredRow[]): string {
  const [first] = rows;
  if (first === undefined) throw new Error('a rule has rows');
  const lines = rows.map((row) => `| ${[
    `${formatDay(row.validFrom)} – ${row.validTo === null ? '…' : formatDay(row.validTo)}`, valueText(row.value), citationText({ rule: row.rule, ...row.source, validFrom: row.validFrom, validTo: row.validTo, confidence: row.confidence }),
    CONFIDENCE[row.confidence], row.note ?? '',
  ].map(cell).join(' | ')} |`);
  return `${HEAD}
# ${titleOf(first)}

Mã \`${first.rule}\`, trang [${group(first).file}](../${group(first).file}.md).

| Hiệu lực | Giá trị | Căn cứ | Độ tin cậy | Ghi chú |
|---|---|---|---|---|
${lines.join('\n')}
`;
}

const HEAD = '<!-- Sinh từ packages/law bằng bin/docs.ts; đừng sửa tay. -->\n';

/** Every page by its file name. */
export function pages(): ReadonlyMap<string, string> {
  loadNotes();
  const rows = lawRows();
  for (const row of rows) if (row.source.document.trim() === '') throw new Error(`rule ${row.rule} has no source`);
  const files = new Map<string, { title: string; rows: RegisteredRow[] }>();
  for (const row of rows) {
    const { file, title } = group(row);
    const page = files.get(file) ?? { title: '', rows: [] };
    if (page.title === '') page.title = title;
    page.rows.push(row);
    files.set(file, page);
  }
  const out = new Map<string, string>();
  for (const [file, page] of files) out.set(`${file}.md`, `${HEAD}\n# ${page.title}\n\n${table(page.rows)}\n`);
  // Lists (titles, fields, forms, codes, years, events) are tables of their own; every other rule has its page.
  for (const rule of new Set(rows.map((row) => row.rule))) if (TITLES[rule] !== undefined) out.set(`rules/${rule}.md`, rulePage(rows.filter((row) => row.rule === rule)));
  const unverified = rows.filter((row) => row.confidence === 'unverified');
  out.set('unverified.md', `${HEAD}\n# Quy định chưa đối chiếu với văn bản\n\n${unverified.length} dòng. Phần mềm vẫn áp dụng nhưng phải coi là tạm thời; đơn vị có thể thay bằng cấu hình (\`withLaw\`).\n\n${table(unverified)}\n`);
  const counts = (list: readonly RegisteredRow[]): string => (['verified', 'secondary', 'unverified'] as const).map((confidence) => list.filter((row) => row.confidence === confidence).length).join(' | ');
  const overview = [...files].map(([file, page]) => `| [${page.title}](${file}.md) | ${page.rows.length} | ${counts(page.rows)} |`);
  out.set('README.md', `${HEAD}
# Quy định pháp luật trong phần mềm

Mỗi thời hạn, mức tiền, thẩm quyền là một dòng dữ liệu có ngày hiệu lực, căn cứ và độ tin cậy. Kết quả của mỗi phép tính kèm các dòng đã dùng.
“Bản sao thứ cấp” là đã đọc trong một bản sao không phải Công báo; “chưa đối chiếu” là chưa đọc được văn bản. Không dòng nào được coi là đã chính thức xác nhận nếu không ghi “đã đối chiếu”.
Mỗi quy định có một trang trong \`rules/\`; danh mục (chức danh, lĩnh vực, mẫu, mã) là bảng.

| Trang | Số dòng | Đã đối chiếu | Bản sao thứ cấp | Chưa đối chiếu |
|---|---|---|---|---|
${overview.join('\n')}
| [Quy định chưa đối chiếu](unverified.md) | ${unverified.length} | | | ${unverified.length} |

## Khi có nghị định mới

Không sửa mã nguồn: thêm dòng mới với ngày hiệu lực, dòng cũ giữ nguyên cho vụ việc cũ. Người phát triển thêm vào \`packages/law/src/data\` (kèm ngày hết hiệu lực của dòng cũ),
hoặc đơn vị nạp bằng cấu hình:

\`\`\`ts
import { serviceDeadline, withLaw } from '@xlvphc/law';

const law = withLaw([{
  rule: 'service.deadline', value: { amount: 5, unit: 'working-day' }, validFrom: '2027-01-04', validTo: null,
  source: { document: 'Nghị định …', article: '1' }, confidence: 'unverified',
}]);
serviceDeadline({ issuedOn: '2027-01-04', law }); // 05 ngày làm việc; trước ngày đó vẫn theo dòng cũ
\`\`\`

Dòng không có nguồn, sai cấu trúc hoặc mã lạ bị từ chối (\`VPHC-LAW-OVERRIDE\`). Lịch nghỉ của năm mới là dòng \`calendar.<năm>\`; chức danh mới là dòng \`competence.<mã>\`.
Danh sách việc cần đối chiếu: \`npm run law:unverified\`.
`);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../docs/law/', import.meta.url));
  const stale = [...pages()].filter(([file, text]) => !existsSync(folder + file) || readFileSync(folder + file, 'utf8') !== text);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      process.stderr.write(`docs/law is older than the rows: ${stale.map(([file]) => file).join(', ')}\n`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(`${folder}rules`, { recursive: true });
    for (const [file, text] of stale) writeFileSync(folder + file, text);
    process.stdout.write(`${stale.length} pages written\n`);
  }
}
