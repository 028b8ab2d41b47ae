import { catalogueRows, choiceFor, choiceKey, daysOf, finding, statedAct, unasked, withoutReason, type CatalogueRow, type FormContext, type FormDefinition, type FormValues, type ValueSources } from '@xlvphc/forms';
import { formatDong, type Finding, type IsoDate } from '@xlvphc/law';
import { createCatalogue, departures, inForce, type Act, type ActPart, type VersionComparison } from '@xlvphc/law/violations';
import { versionsIn, type ActVersions } from './act-versions.ts';
import { decreeOn, decreeVersion, type DecreeShelf } from './known-decrees.ts';
import { shownDay } from './sheet/act-columns.ts';

interface Judged {
  readonly values: FormValues;
  readonly sources: ValueSources;
}

/**
 * What the catalogue of violations says about the rows of a document that name one of its acts: whether act and version are there, whether the version applies
 * to the days of the case, and whether the row says what the act says or gives a reason. A client can send anything; this asks the decrees that the server has.
 */
export async function actFindings(shelf: DecreeShelf, form: FormDefinition, context: FormContext, { values, sources }: Judged): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const row of catalogueRows(form, values)) found.push(...(await rowFindings(shelf, form, context, values, sources, row)));
  return context.mode === 'historical' ? found.map((one) => (one.severity === 'block' ? { ...one, severity: 'warn' } : one)) : found;
}

async function rowFindings(shelf: DecreeShelf, form: FormDefinition, context: FormContext, values: FormValues, sources: ValueSources, row: CatalogueRow): Promise<readonly Finding[]> {
  const { id, path, version, validFrom } = row;
  const key = id.split('.')[0] ?? '';
  const { actOn, on } = daysOf(values, row.row, context);
  const warn = (code: string, vi: string, en: string): Finding => finding('warn', `VPHC-ACT-${code}`, path, vi, en);
  const named = version === undefined ? undefined : await decreeVersion(shelf, key, version);
  const used = await decreeOn(shelf, key, context.on);
  const known = named ?? used;
  const lost = version !== undefined && !named && used ? [warn('VERSION', 'Không có bản danh mục mà văn bản ghi; nội dung được đối chiếu với bản đang dùng.', 'The state of the catalogue that the document names is not there; it is compared with the one in use.')] : [];
  const acts = known && (await versionsIn(shelf, known, id));
  const days = [actOn, text(row.row['occurredOn']), recordDay(values), on].filter((day) => day !== undefined);
  const act = acts?.versions.find((one) => (validFrom === undefined ? inForce(one, actOn ?? on) : one.validFrom === validFrom));
  if (!acts || !act) {
    const since = validFrom === undefined ? '' : ` (hiệu lực từ ${shownDay(validFrom) ?? validFrom})`;
    return [...lost, warn('UNKNOWN', `Danh mục không có hành vi ${id}${since}. Đề nghị chọn lại hành vi, hoặc bỏ chọn để nhập tay.`, `The catalogue has no act ${id}${validFrom === undefined ? '' : ` in force since ${validFrom}`}. Choose it again, or unlink it.`)];
  }
  const compared = actOn === undefined || actOn >= on ? undefined : (comparison(acts, id, actOn, on) ?? (named && used && used.version !== named.version ? comparison(await versionsIn(shelf, used, id), id, actOn, on) : undefined));
  return [...lost, ...versionFindings(act, compared, row, days, warn), ...departureFindings(form, act, row, sources)];
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Day of the record that a decision rests on: some transition rules go by it. */
function recordDay(values: FormValues): string | undefined {
  const { record } = values;
  return typeof record === 'object' && 'on' in record ? text(record.on) : undefined;
}

/** How the rule of an act changed between two days; undefined when it did not. */
function comparison({ head, versions }: ActVersions, id: string, actOn: IsoDate, on: IsoDate): VersionComparison | undefined {
  const compared = createCatalogue([{ ...head, acts: versions }]).compareVersions(id, actOn, on);
  return compared.changed.length > 0 ? compared : undefined;
}

function versionFindings(act: Act, compared: VersionComparison | undefined, { row }: CatalogueRow, days: readonly IsoDate[], warn: (code: string, vi: string, en: string) => Finding): readonly Finding[] {
  if (!days.some((day) => inForce(act, day))) {
    const period = `${shownDay(act.validFrom) ?? ''}${act.validTo === null ? '' : ` đến ${shownDay(act.validTo) ?? ''}`}`;
    return [warn('VALIDITY', `Quy định đã chọn có hiệu lực từ ${period}: không có hiệu lực vào ngày vi phạm, ngày lập biên bản hay ngày của văn bản.`, `The chosen rule is in force from ${act.validFrom}${act.validTo === null ? '' : ` to ${act.validTo}`}: neither when the act happened, nor on the day of the record or of the document.`)];
  }
  if (!compared || choiceFor(row, choiceKey(compared.actOn, compared.atAct, compared.atDecision))) return [];
  return [{
    ...warn('CHOICE', `Quy định về hành vi này đã thay đổi giữa ngày vi phạm (${shownDay(compared.actOn) ?? ''}) và ngày xử lý (${shownDay(compared.decidedOn) ?? ''}): chưa ghi nhận người chọn quy định áp dụng. ${compared.advice.vi}`,
      `The rule changed between the act (${compared.actOn}) and its handling (${compared.decidedOn}): nobody has decided which one applies. ${compared.advice.en}`),
    citations: compared.citations,
  }];
}

const partNames: Readonly<Record<ActPart, readonly [vi: string, en: string]>> = {
  basis: ['quy định tại', 'legal basis'], field: ['lĩnh vực', 'field'], range: ['khung tiền phạt', 'range'], rangeFor: ['đối tượng của khung', 'subject of the range'],
  warning: ['cảnh cáo', 'warning'], additionalPenalties: ['hình thức bổ sung', 'additional penalties'], remedialMeasures: ['biện pháp khắc phục', 'remedial measures'],
};

/** A departure without a reason; a decision with another range than that of the decree is stopped by it: no fine outside of the range. */
function departureFindings(form: FormDefinition, act: Act, row: CatalogueRow, sources: ValueSources): readonly Finding[] {
  const parts = departures(statedAct(row.row), act);
  const open = withoutReason(parts, row, sources);
  const blocks = form.kind === 'decision' && open.includes('range');
  // A blank that was typed over asks for its reason by itself.
  const said = blocks ? open : open.filter((part) => unasked(parts, row.scope, sources).includes(part));
  if (said.length === 0) return [];
  const range = said.includes('range') && act.range ? ` (${formatDong(act.range.min)} – ${formatDong(act.range.max)})` : '';
  const names = (language: 0 | 1): string => said.map((part) => partNames[part][language] + (part === 'range' ? range : '')).join(', ');
  return [finding(blocks ? 'block' : 'warn', 'VPHC-ACT-DIFFERS', row.path, `Khác danh mục mà chưa ghi lý do: ${names(0)}. Ghi lý do, hoặc điền lại theo danh mục.`, `Departs from the catalogue without a reason: ${names(1)}. Give the reason, or fill it in again from the catalogue.`)];
}
