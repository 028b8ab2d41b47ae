/**
 * Writes docs/law/violations: a page a decree and an overview. With `--check` it only compares.
 *   node --conditions=source packages/law/bin/violations-docs.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { citationText, codes, formatDay, groupedDigits, type Confidence } from '@xlvphc/law';
import { decreeText, loadDecree, shippedDecrees, type Act, type Decree } from '@xlvphc/law/violations';
import { checkDecree } from '@xlvphc/law/violations/import';
import * as transition from '../src/violations/data/transition.ts';
import { SYNONYMS } from '../src/violations/data/synonyms.ts';
import { decreeId } from '../src/violations/packed.ts';
import { countedLines, neutralDecree } from './violations-decree.ts';
import { PARTICULARS } from './violations-particulars.ts';

const CONFIDENCE: Readonly<Record<Confidence, string>> = { verified: 'đã đối chiếu', secondary: 'bản sao thứ cấp', unverified: '**chưa đối chiếu**' };
const HEAD = '<!-- Sinh từ packages/law bằng bin/violations-docs.ts; đừng sửa tay. -->\n';
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly (string | number)[]): string => `| ${cells.map((one) => cell(String(one))).join(' | ')} |`;
const fieldName = (code: string): string => codes.fields.find((field) => field.code === code)?.vi ?? code;
const span = (act: Pick<Act, 'validFrom' | 'validTo'>): string => `${formatDay(act.validFrom)} – ${act.validTo === null ? '…' : formatDay(act.validTo)}`;
const ids = (acts: readonly Act[]): number => new Set(acts.map(({ id }) => id)).size;

/** Groups in the order of their first act. */
function grouped(acts: readonly Act[], by: (act: Act) => string): readonly (readonly [string, readonly Act[]])[] {
  const found = new Map<string, Act[]>();
  for (const act of acts) {
    const list = found.get(by(act));
    if (list === undefined) found.set(by(act), [act]);
    else list.push(act);
  }
  return [...found];
}

function amended(acts: readonly Act[]): readonly string[] {
  return grouped(acts, ({ id }) => id).flatMap(([id, list]) => (list.length > 1 || list[0]?.validTo !== null || list[0]?.amendedBy !== null ? [`- \`${id}\`: ${list.map((act) => `${span(act)}${act.amendedBy === null ? '' : ` (${act.amendedBy})`}`).join('; ')}`] : []));
}

/** Points and clauses of the kept text counted line by line, set against the acts; what is no act explains each difference. */
function countedAgain(decree: Decree): readonly string[] {
  const id = decreeId(decree.number);
  const particulars = PARTICULARS[id];
  if (particulars === undefined) return [];
  const text = readFileSync(fileURLToPath(new URL(`./neutral/${id}.txt`, import.meta.url)), 'utf8');
  const lines = countedLines(text, particulars.first, particulars.last);
  const apart = Object.entries(lines).flatMap(([article, many]) => {
    const acts = decree.acts.filter((act) => act.article === article).length;
    return acts === many ? [] : [`- Điều ${article}: ${acts} hành vi, ${many} khoản, điểm có chế tài.`];
  });
  const unread = neutralDecree(id, text).unread.map((one) => `- Không là hành vi riêng: ${one.length > 200 ? `${one.slice(0, 200)}…` : one}`);
  return ['Số hành vi của từng điều được đếm hai lần độc lập: theo khoản, điểm đọc trong văn bản, và theo dòng của bản chép. Các điều không nêu dưới đây khớp nhau.', '', ...apart, ...unread];
}

function page(decree: Decree): string {
  const own = decree.acts.filter(({ derivedFrom }) => derivedFrom === undefined);
  const articles = grouped(decree.acts, ({ article }) => article).map(([article, list]) => {
    const acts = list.filter(({ derivedFrom }) => derivedFrom === undefined);
    return row([`Điều ${article}`, list.at(-1)?.articleTitle ?? '', ids(acts), acts.length, list.length - acts.length, Math.max(0, ...list.map(({ range }) => range?.max ?? 0)) === 0 ? '' : groupedDigits(Math.max(...list.map(({ range }) => range?.max ?? 0)))]);
  });
  const noRange = own.filter((act) => act.range === null && !act.warning);
  const doubts = decree.confidence === 'unverified' ? [] : decree.acts.filter(({ confidence }) => confidence === 'unverified');
  const notes = grouped(own.filter(({ note }) => note !== undefined), ({ note }) => note ?? '').map(([note, acts]) => `- ${note} (${acts.slice(0, 12).map(({ id }) => `\`${id}\``).join(', ')}${acts.length > 12 ? ` … ${acts.length}` : ''})`);
  const problems = checkDecree(decree).map(({ severity, path, message }) => `- ${severity === 'error' ? '**Lỗi**' : 'Cần xem'}: ${path}: ${message.vi}`);
  const list = (title: string, lines: readonly string[], none: string): string => `## ${title}\n\n${lines.length === 0 ? none : lines.join('\n')}\n`;
  return `${HEAD}
# Nghị định ${decree.number}

${decreeText(decree, '9999-12-31')}.

- Hiệu lực: ${formatDay(decree.effectiveFrom)} – ${decree.effectiveTo === null ? '…' : formatDay(decree.effectiveTo)}; độ tin cậy: ${CONFIDENCE[decree.confidence]}
- Lĩnh vực: ${decree.fields.map((field) => `${fieldName(field)} (\`${field}\`)`).join('; ')}
- Khung phạt quy định cho ${decree.frameFor === 'person' ? 'cá nhân' : 'tổ chức'}, hệ số của tổ chức ${decree.organizationMultiplier}; mức tối đa: ${decree.maxFine.map(({ field, person, organization }) => `${fieldName(field)}: cá nhân ${groupedDigits(person)}, tổ chức ${groupedDigits(organization)} đồng`).join('; ') || 'theo luật'}
- Sửa đổi: ${decree.amendedBy.map(({ number, effectiveFrom, confidence, note }) => `${number} (${effectiveFrom === null ? 'chưa biết ngày hiệu lực' : `từ ${formatDay(effectiveFrom)}`}, ${CONFIDENCE[confidence]}${note === undefined ? '' : `; ${note}`})`).join('; ') || 'không có trong nguồn'}
- Nguồn: ${decree.source}

${ids(own)} hành vi, ${own.length} phiên bản, ${decree.acts.length - own.length} hành vi suy ra từ khoản “bằng 02 lần”.

| Điều | Tên điều | Hành vi | Phiên bản | Suy ra | Mức cao nhất (đồng) |
|---|---|---|---|---|---|
${articles.join('\n')}

${list('Hành vi có nhiều phiên bản, đã sửa đổi hoặc bị bãi bỏ', amended(own), 'Không có.')}
${list('Chuyển tiếp', decree.transition.map(({ document, article, clause, vi, confidence }) => `- ${clause === undefined ? '' : `khoản ${clause} `}Điều ${article} ${document}: ${vi} (${CONFIDENCE[confidence]})`), 'Chưa trích.')}
${list('Không có khung tiền phạt bằng số', noRange.map((act) => `- \`${act.id}\` (${span(act)}): ${act.valueMultiple === undefined ? (act.note ?? '') : `${act.valueMultiple.min}–${act.valueMultiple.max} lần ${act.valueMultiple.of}`}`), 'Không có.')}
${list('Kết quả kiểm tra', problems, 'Không có lỗi.')}
${list('Đếm lại', countedAgain(decree), 'Đếm bằng tay theo từng điều (counts.json của bộ kiểm thử).')}
${list('Hành vi chưa đối chiếu', doubts.map((act) => `- \`${act.id}\` (${span(act)})`), decree.confidence === 'unverified' ? '**Toàn bộ nghị định.**' : 'Không có hành vi nào được đánh dấu riêng.')}
${list('Ghi chú, điểm chưa chắc chắn', notes, 'Không có.')}
## Ghi chú chung

${decree.notes ?? ''}
`;
}

/** Every page by its file name. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const out = new Map<string, string>();
  const rows: string[] = [];
  for (const { number } of shippedDecrees) {
    const decree = await loadDecree(number);
    const id = decreeId(number);
    const own = decree.acts.filter(({ derivedFrom }) => derivedFrom === undefined);
    out.set(`${id}.md`, page(decree));
    rows.push(row([`[${number}](${id}.md)`, decree.fields.map(fieldName).join('; '), ids(own), own.length, decree.acts.length - own.length, decree.acts.filter(({ note }) => note !== undefined).length, decree.acts.filter(({ confidence }) => confidence === 'unverified').length]));
  }
  const rules = Object.values(transition).flatMap((rule) => rule.rows.map((one) => row([rule.id, one.value.vi, span(one), citationText({ rule: rule.id, ...one.source, validFrom: one.validFrom, validTo: one.validTo, confidence: one.confidence }), CONFIDENCE[one.confidence]])));
  out.set('README.md', `${HEAD}
# Danh mục hành vi vi phạm

Mỗi nghị định là một tệp dữ liệu, nạp khi cần; mỗi hành vi có mã (\`282-2025.8.1.a\`), và khóa của một phiên bản là mã cùng ngày bắt đầu hiệu lực. Ngày của hành vi chọn phiên bản.
Toàn bộ trích từ bản sao, chưa đối chiếu với Công báo: người dùng thấy ghi chú của từng hành vi.

| Nghị định | Lĩnh vực | Hành vi | Phiên bản | Suy ra | Có ghi chú | Chưa đối chiếu |
|---|---|---|---|---|---|---|
${rows.join('\n')}

[Hành vi chưa lập được biên bản và quyết định](refusals.md)

## Hành vi trước khi quy định thay đổi

Phần mềm nêu cả hai phiên bản và quy tắc, người có thẩm quyền quyết định.

| Quy tắc | Nội dung | Hiệu lực | Căn cứ | Độ tin cậy |
|---|---|---|---|---|
${rules.join('\n')}

## Tệp JSON để nạp một nghị định

Một tệp gồm \`decree\` và \`acts\` (nếu có: \`derivedActs\`, các mức suy ra từ khoản “bằng 02 lần”).

| Thuộc tính của \`decree\` | Ý nghĩa |
|---|---|
| \`number\`, \`date\`, \`title\`, \`issuer\` | số, ngày ban hành, tên gọi (“Quy định …”), cơ quan ban hành (mặc định Chính phủ) |
| \`effectiveFrom\`, \`effectiveTo\` | ngày có hiệu lực; ngày cuối cùng còn hiệu lực hoặc \`null\` |
| \`amendedBy[]\` | \`number\`, \`date\`, \`effectiveFrom\` (có thể \`null\`), \`confidence\`, \`note\` |
| \`frameFor\`, \`organizationMultiplier\` | khung quy định cho \`individual\` hay \`organization\`; hệ số của tổ chức |
| \`maxFine[]\` | \`field\`, \`individual\`, \`organization\` |
| \`fields[]\`, \`fieldsByArticle[]\` | tên hoặc mã lĩnh vực; khi có nhiều lĩnh vực: \`{ from, to, field }\` theo số điều |
| \`transition[]\` | \`since\`, \`document\`, \`article\`, \`clause\`, \`vi\`, \`en\`, \`confidence\` |
| \`source\`, \`notes\`, \`confidence\` | nguồn, ghi chú, độ tin cậy (mặc định \`secondary\`) |

| Thuộc tính của \`acts[]\` | Ý nghĩa |
|---|---|
| \`id\`, \`article\`, \`articleTitle\`, \`clause\`, \`point\`, \`reference\` | vị trí; \`id\` = số-năm.điều.khoản.điểm |
| \`text\` | nguyên văn, bỏ “Phạt tiền từ … đối với” |
| \`range\`, \`valueMultiple\`, \`warning\`, \`subject\`, \`frameFor\` | khung (đồng), bội số của giá trị, cảnh cáo, chủ thể, khung của riêng hành vi |
| \`additional[]\` | \`kind\` (\`licence-suspension\`, \`operation-suspension\`, \`confiscation\`, \`expulsion\`), \`text\`, \`months { min, max }\` |
| \`remedies[]\` | \`text\`, nếu biết \`code\` (\`kp.a\` … \`kp.k\`) |
| \`licencePoints\` | điểm trừ giấy phép lái xe |
| \`validFrom\`, \`validTo\`, \`amendedBy\`, \`field\`, \`note\`, \`confidence\` | hiệu lực, văn bản sửa đổi, lĩnh vực riêng, ghi chú, độ tin cậy |

\`node --conditions=source packages/law/bin/violations-import.ts <tệp.json>\` kiểm tra và ghi dữ liệu; \`readDecree\` và \`checkDecree\` của \`@xlvphc/law/violations/import\` làm việc đó trong chương trình khác.

## Từ thường dùng

${SYNONYMS.length} cách nói thường ngày được hiểu theo lời văn của nghị định (\`packages/law/src/violations/data/synonyms.ts\`).
`);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../docs/law/violations/', import.meta.url));
  const stale = [...(await pages())].filter(([file, text]) => !existsSync(folder + file) || readFileSync(folder + file, 'utf8') !== text);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      process.stderr.write(`docs/law/violations is older than the data: ${stale.map(([file]) => file).join(', ')}\n`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of stale) writeFileSync(folder + file, text);
    process.stdout.write(`${stale.length} pages written\n`);
  }
}
