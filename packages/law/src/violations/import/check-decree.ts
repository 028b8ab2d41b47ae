import type { IsoDate } from '../../citation.ts';
import * as lists from '../../data/codes.ts';
import { FIELD_MAXIMA } from '../../data/field-maxima.ts';
import { plusDays } from '../../day.ts';
import { formatDong } from '../../money.ts';
import { rowOn } from '../../rule.ts';
import { frameFactor } from '../../subject.ts';
import type { Act } from '../act.ts';
import { actKey } from '../act.ts';
import type { Decree, DecreeHead } from '../decree.ts';
import type { DecreeProblem } from './problem.ts';
import { problem } from './problem.ts';

const codesOf = (rules: readonly { readonly id: string }[], prefix: string): ReadonlySet<string> => new Set(rules.map(({ id }) => id.slice(prefix.length + 1)));
const PENALTIES = codesOf(lists.ADDITIONAL_PENALTIES, 'code.additional-penalty');
const MEASURES = codesOf(lists.REMEDIAL_MEASURES, 'code.remedial-measure');

/**
 * What is wrong with a decree before it is published: keys unique, versions of one act apart in time, references resolved, ranges within the maximum of their
 * field (of the decree, and of Điều 24 on the first day of the version), codes known.
 */
export function checkDecree(decree: Decree): readonly DecreeProblem[] {
  const problems = checkHead(decree);
  const keys = new Set<string>();
  const versions = new Map<string, Act[]>();
  for (const act of decree.acts) {
    const key = actKey(act);
    if (keys.has(key)) problems.push(problem('KEY', 'error', key, 'Trùng mã và ngày hiệu lực.', 'Two versions have the same id and first day.'));
    keys.add(key);
    const known = versions.get(act.id);
    if (known === undefined) versions.set(act.id, [act]);
    else known.push(act);
  }
  const amendments = new Set(decree.amendedBy.map(({ number }) => number));
  for (const act of decree.acts) problems.push(...checkPlace(act, decree, amendments, versions), ...checkRange(act, decree), ...checkMeasures(act));
  for (const list of versions.values()) problems.push(...checkVersions(list));
  return problems;
}

function checkHead(decree: DecreeHead): DecreeProblem[] {
  const found: DecreeProblem[] = [];
  const bad = (path: string, vi: string, en: string): unknown => found.push(problem('HEAD', 'error', `decree.${path}`, vi, en));
  if (!/^\d{1,4}\/\d{4}\/[A-ZĐ-]+$/u.test(decree.number)) bad('number', 'Số nghị định phải có dạng 282/2025/NĐ-CP.', 'A number looks like 282/2025/NĐ-CP.');
  if (decree.effectiveFrom < decree.date) bad('effectiveFrom', 'Ngày hiệu lực trước ngày ban hành.', 'In force before its issue.');
  if (decree.effectiveTo !== null && decree.effectiveTo < decree.effectiveFrom) bad('effectiveTo', 'Ngày hết hiệu lực trước ngày hiệu lực.', 'Ends before it begins.');
  if (decree.fields.length === 0) bad('fields', 'Thiếu lĩnh vực.', 'No field.');
  if (decree.organizationMultiplier < 1) bad('organizationMultiplier', 'Hệ số của tổ chức phải từ 1 trở lên.', 'The factor of organisations is at least 1.');
  decree.amendedBy.forEach((amendment, at) => {
    if (amendment.effectiveFrom === null || amendment.date === null) {
      found.push(problem('AMENDMENT', 'doubt', `decree.amendedBy.${at}`, `Chưa biết ngày của Nghị định ${amendment.number}: nội dung sửa đổi chưa có trong danh mục.`, `The days of ${amendment.number} are not known: its changes are not in the catalogue.`));
    }
  });
  return found;
}

function checkPlace(act: Act, decree: DecreeHead, amendments: ReadonlySet<string>, versions: ReadonlyMap<string, unknown>): DecreeProblem[] {
  const found: DecreeProblem[] = [];
  const key = actKey(act);
  const bad = (vi: string, en: string): unknown => found.push(problem('REFERENCE', 'error', key, vi, en));
  const prefix = `${decree.number.split('/').slice(0, 2).join('-')}.`;
  const place = [act.article, act.clause, act.point].filter((part) => part !== null).join('.');
  if (!act.id.startsWith(prefix) || (act.derivedFrom === undefined && act.id !== prefix + place)) bad(`Mã phải là ${prefix}${place}.`, `The id has to be ${prefix}${place}.`);
  if (act.derivedFrom !== undefined && !versions.has(act.derivedFrom)) bad('Không có khoản gốc của mức phạt suy ra.', 'The clause that it is derived from is missing.');
  if (act.amendedBy !== null && !amendments.has(act.amendedBy)) bad(`Nghị định ${act.amendedBy} không có trong danh sách sửa đổi.`, `${act.amendedBy} is not among the amendments.`);
  if (!decree.fields.includes(act.field)) bad(`Lĩnh vực ${act.field} không thuộc nghị định.`, `The field ${act.field} is not one of the decree.`);
  const cited = [act.point === null ? '' : `điểm ${act.point} `, act.clause === null ? '' : `khoản ${act.clause} `, `Điều ${act.article}`].join('');
  if (act.derivedFrom === undefined ? act.reference !== cited : !act.reference.startsWith(cited)) bad(`Trích dẫn phải là “${cited}”.`, `The reference has to be “${cited}”.`);
  return found;
}

function checkRange(act: Act, decree: DecreeHead): DecreeProblem[] {
  const found: DecreeProblem[] = [];
  const key = actKey(act);
  const bad = (vi: string, en: string): unknown => found.push(problem('RANGE', 'error', key, vi, en));
  const multiple = act.valueMultiple;
  if (multiple !== undefined && multiple.min > multiple.max) bad('Bội số tối thiểu lớn hơn tối đa.', 'The lowest multiple is above the highest.');
  if (act.range === null) {
    if (!act.warning && multiple === undefined && act.note === undefined) bad('Không có khung tiền phạt, cảnh cáo hay bội số, cũng không có ghi chú.', 'No range, warning or multiple, and no note says why.');
    return found;
  }
  if (act.range.min > act.range.max || act.range.max === 0) bad('Khung tiền phạt không hợp lệ.', 'The range is not valid.');
  const own = decree.maxFine.find(({ field }) => field === act.field)?.[act.frameFor];
  if (own !== undefined && act.range.max > own) bad(`Mức tối đa của khung vượt ${formatDong(own)} của nghị định.`, `The range exceeds the ${formatDong(own)} of the decree.`);
  const rule = FIELD_MAXIMA.get(act.field);
  const maximum = rule === undefined ? undefined : (rowOn(rule, act.validFrom) ?? rule.rows[0])?.value;
  if (maximum !== undefined && maximum !== null) {
    const most = maximum * (act.frameFor === 'person' ? 1 : frameFactor('person', 'organization', later(act.validFrom, '2022-01-01')));
    if (act.range.max > most) bad(`Mức tối đa của khung vượt mức tối đa của lĩnh vực (${formatDong(most)}).`, `The range exceeds the maximum of the field (${formatDong(most)}).`);
  }
  return found;
}

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

function checkMeasures(act: Act): DecreeProblem[] {
  const found: DecreeProblem[] = [];
  const bad = (vi: string, en: string): unknown => found.push(problem('MEASURE', 'error', actKey(act), vi, en));
  for (const { code, months } of act.additionalPenalties) {
    if (!PENALTIES.has(code)) bad(`Không có hình thức xử phạt bổ sung “${code}”.`, `There is no additional penalty “${code}”.`);
    if (months !== undefined && (months.from <= 0 || months.from > months.to)) bad('Thời hạn tước, đình chỉ không hợp lệ.', 'The months are not valid.');
  }
  for (const { code } of act.remedialMeasures) if (!MEASURES.has(code)) bad(`Không có biện pháp khắc phục hậu quả “${code}”.`, `There is no remedial measure “${code}”.`);
  return found;
}

/** Versions of one act succeed each other without overlap; a gap is possible (an act repealed and brought back) but has to be seen. */
function checkVersions(list: readonly Act[]): DecreeProblem[] {
  const found: DecreeProblem[] = [];
  const sorted = list.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  sorted.forEach((act, at) => {
    const next = sorted[at + 1];
    if (act.validTo !== null && act.validTo < act.validFrom) found.push(problem('VALIDITY', 'error', actKey(act), 'Hết hiệu lực trước khi có hiệu lực.', 'Ends before it begins.'));
    if (next === undefined) return;
    if (act.validTo === null || act.validTo >= next.validFrom) found.push(problem('VALIDITY', 'error', actKey(act), `Trùng thời gian với phiên bản từ ${next.validFrom}.`, `Overlaps the version from ${next.validFrom}.`));
    else if (plusDays(act.validTo, 1) !== next.validFrom) found.push(problem('VALIDITY', 'doubt', actKey(act), `Có khoảng trống trước phiên bản từ ${next.validFrom}.`, `There is a gap before the version from ${next.validFrom}.`));
  });
  return found;
}
