/**
 * Makes the neutral JSON of Nghị định 168/2024/NĐ-CP (road traffic) from the text of its chapters I and II, one paragraph a line:
 *   node --conditions=source packages/law/bin/violations-traffic.ts <168-2024-chapters-1-2.txt> > 168-2024.json
 * Penal clauses become acts; the closing clauses of each article (additional penalties, remedial measures, points of the licence, papers withdrawn) are put to the acts that
 * they name. What names something that is not there stops it.
 */
import { readFileSync } from 'node:fs';
import { AMENDMENT, amended } from './violations-traffic-238.ts';

interface Clause {
  readonly number: string;
  readonly text: string;
  readonly points: { readonly letter: string; readonly text: string }[];
}

interface Article {
  readonly number: string;
  readonly title: string;
  readonly clauses: Clause[];
}

export interface NeutralAct {
  id: string; article: string; articleTitle: string; clause: string; point: string | null; text: string; range: { min: number; max: number } | null; warning: boolean;
  subject: 'both' | 'individual' | 'organization'; frameFor?: 'organization'; additional: { kind: string; text: string; months: { min: number; max: number } | null }[]; remedies: { text: string }[];
  reference: string; licencePoints?: number; validFrom: string; validTo: string | null; amendedBy: string | null; note: string | null;
}

const FROM = '2025-01-01';
/** Khoản 2 Điều 53. */
const LATER = ['168-2024.6.3.m', '168-2024.26.4.e', '168-2024.27.1.b'];
const FIRST_ARTICLE = 6;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const plain = (text: string): string => text.replace(/[.;:]+$/u, '').trim();
const dong = (text: string): number => Number(text.replaceAll('.', ''));

/** Articles with penalties, in the order of the text. */
function articlesOf(text: string): readonly Article[] {
  const found: Article[] = [];
  for (const line of text.normalize('NFC').split('\n').map((one) => one.trim())) {
    const article = /^Điều (\d+)\. (.*)$/u.exec(line);
    if (article !== null) {
      if (Number(article[1]) >= FIRST_ARTICLE) found.push({ number: article[1] ?? '', title: plain(article[2] ?? ''), clauses: [] });
      continue;
    }
    const last = found.at(-1);
    if (last === undefined || line === '' || /^(?:Mục|Chương) /u.test(line)) continue;
    const clause = /^(\d+[a-z]?)\. (.*)$/u.exec(line);
    const point = /^([a-zđ])\) (.*)$/u.exec(line);
    if (clause !== null) last.clauses.push({ number: clause[1] ?? '', text: clause[2] ?? '', points: [] });
    else if (point !== null) last.clauses.at(-1)?.points.push({ letter: point[1] ?? '', text: point[2] ?? '' });
    else throw new Error(`line of article ${last.number} not read: ${line}`);
  }
  return found;
}

/** Lead-ins that name nobody in particular: the heading of the article does. */
const ANYBODY = /^(?:người điều khiển xe|người điều khiển phương tiện|cá nhân|cá nhân, tổ chức|hành vi|)$/u;
/** Only organisations: their amounts are their own. */
const ORGANIZATIONS = /^(?:đơn vị|cơ sở|trung tâm|tổ chức)(?![^,;]*(?:cá nhân))/iu;

interface Lead {
  readonly range: { readonly min: number; readonly max: number } | null;
  readonly warning: boolean;
  readonly confiscation: boolean;
  /** Whom the clause is about. */
  readonly who: string;
  /** What it says beyond that, of a clause without points. */
  readonly act: string;
  readonly dual: boolean;
  readonly note: string | undefined;
}

function leadOf(text: string): Lead {
  let rest = plain(text);
  let note: string | undefined;
  let range: Lead['range'] = null;
  let dual = false;
  const money = /^Phạt tiền từ ([\d.]+)(?: đồng)? đến ([\d.]+) đồng/u.exec(rest);
  if (money !== null) {
    range = { min: dong(money[1] ?? ''), max: dong(money[2] ?? '') };
    rest = rest.slice(money[0].length);
    const each = /^ (trên mỗi người vượt quá .*?tổng mức phạt tiền tối đa không vượt quá [\d.]+ đồng)/u.exec(rest);
    if (each !== null) {
      note = `Khung tính ${each[1] ?? ''}: nhân với số người thực tế vượt quá (khoản 3 Điều 45).`;
      rest = rest.slice(each[0].length);
    }
    const both = /^ đối với (?:chủ phương tiện là )?cá nhân(.*?), từ ([\d.]+)(?: đồng)? đến ([\d.]+) đồng(?: trên mỗi người .*? không vượt quá [\d.]+ đồng)? đối với (?:chủ phương tiện là )?tổ chức\s*(.*)$/u.exec(rest);
    if (both !== null) {
      dual = true;
      if (dong(both[2] ?? '') !== range.min * 2 || dong(both[3] ?? '') !== range.max * 2) throw new Error(`the organisation does not pay twice: ${text}`);
      rest = ` đối với cá nhân, tổ chức ${both[4] ?? ''}`;
    }
  }
  const warning = /^Phạt cảnh cáo /u.test(rest);
  const confiscation = /^Tịch thu phương tiện /u.test(rest);
  rest = rest.replace(/^(?:Phạt cảnh cáo|Tịch thu phương tiện)(?: đối với)? /u, '').replace(/^ đối với /u, '').trim();
  const several = /^(.*?)\s*(?:,?\s*(?:khi )?(?:thực hiện |vi phạm )?một trong (?:các|những) hành vi(?: vi phạm)?(?: sau(?: đây)?)?)$/u.exec(rest);
  return { range, warning, confiscation, dual, note, who: (several?.[1] ?? '').trim(), act: several === null ? rest : '' };
}

/** The wording of a clause without points, without words that say no more than that somebody acts. */
const actText = (act: string): string => capital(act
  .replace(/^(?:người điều khiển xe|người điều khiển phương tiện|cá nhân, tổ chức|cá nhân) thực hiện (?:hành vi )?(?:vi phạm )?(?=\p{L})/u, '')
  .replace(/^cá nhân, tổ chức (?=(?:để|cố ý|xếp|bày|sử dụng|không) )/u, '')
  .replace(/^hành vi vi phạm:? |^hành vi /u, '').trim());

const penal = (clause: Clause): boolean => /^(?:Phạt|Tịch thu)/u.test(clause.text);

function actsOf(article: Article): readonly NeutralAct[] {
  return article.clauses.filter(penal).flatMap((clause) => {
    const lead = leadOf(clause.text);
    const base = (point: string | null, own: string): NeutralAct => {
      const qualified = point !== null && !ANYBODY.test(lead.who);
      const named = point === null ? (lead.act === '' ? lead.who : lead.act) : qualified ? lead.who : own;
      const organization = !lead.dual && (ORGANIZATIONS.test(named) || (ORGANIZATIONS.test(own) && qualified)) && !/cá nhân/u.test(named);
      const notes = [
        ...(lead.note === undefined ? [] : [lead.note]),
        ...(qualified ? [`Nội dung trước dấu “–” lấy từ đoạn mở đầu khoản ${clause.number}.`] : []),
        ...(lead.confiscation ? ['Hình thức xử phạt chính là tịch thu phương tiện, không có khung tiền phạt.'] : []),
        ...(organization ? ['Điều khoản chỉ nêu tổ chức: mức phạt ghi tại đây được hiểu là mức đối với tổ chức, chưa đối chiếu.'] : []),
      ];
      return {
        id: `168-2024.${article.number}.${clause.number}${point === null ? '' : `.${point}`}`, article: article.number, articleTitle: article.title, clause: clause.number, point,
        text: point === null ? actText(lead.act) : qualified ? `${capital(lead.who)} – ${plain(own)}` : capital(plain(own)),
        range: lead.range, warning: lead.warning, subject: organization ? 'organization' : lead.dual || /tổ chức, cá nhân/u.test(named) ? 'both' : 'individual', ...(organization ? { frameFor: 'organization' as const } : {}),
        additional: lead.confiscation ? [{ kind: 'confiscation', text: 'Tịch thu phương tiện', months: null }] : [], remedies: [],
        reference: `${point === null ? '' : `điểm ${point} `}khoản ${clause.number} Điều ${article.number}`, validFrom: FROM, validTo: null, amendedBy: null, note: notes.length === 0 ? null : notes.join(' '),
      };
    };
    return clause.points.length === 0 ? [base(null, '')] : clause.points.map(({ letter, text }) => base(letter, text));
  });
}

/** Acts that a closing clause names: `điểm a, điểm b khoản 11; khoản 13 Điều này`. */
function named(references: string, acts: readonly NeutralAct[], where: string): readonly NeutralAct[] {
  const found: NeutralAct[] = [];
  let points: string[] = [];
  for (const [, kind, value = ''] of references.matchAll(/(điểm|khoản) (\d+[a-z]?|[a-zđ])(?![\p{L}\d])/gu)) {
    if (kind === 'điểm') {
      points.push(value);
      continue;
    }
    const clause = acts.filter((act) => act.clause === value);
    const own = points.length === 0 ? clause : points.flatMap((point) => clause.filter((act) => act.point === point));
    if (clause.length === 0 || own.length < points.length) throw new Error(`${where}: no ${points.join(',')} of clause ${value} in: ${references}`);
    found.push(...own);
    points = [];
  }
  if (found.length === 0 || points.length > 0) throw new Error(`${where}: nothing is named in: ${references}`);
  return found;
}

const add = (act: NeutralAct, note: string): void => { act.note = act.note === null ? note : `${act.note} ${note}`; };

function months(text: string): { readonly min: number; readonly max: number } | null {
  const found = /từ (\d+) tháng đến (\d+) tháng/u.exec(text);
  return found === null ? null : { min: Number(found[1]), max: Number(found[2]) };
}

/** Puts one provision of a closing clause to its acts. */
function close(provision: string, clauseText: string, place: string, acts: readonly NeutralAct[]): void {
  const found = /quy định tại (.*?) Điều này(.*)$/u.exec(provision);
  if (found === null) throw new Error(`${place}: not read: ${provision}`);
  const [, references = '', after = ''] = found;
  const conditional = /\(|\bnếu\b|trường hợp/u.test(references + after.replace(/\(hoặc .*?\)/gu, ''));
  const whole = `${clauseText} ${provision}`;
  for (const act of named(references, acts, place)) {
    const doubt = conditional ? `Có điều kiện, xem ${place}: “${plain(provision)}”.` : undefined;
    const deducted = /trừ điểm giấy phép lái xe.*? (\d{2}) điểm/u.exec(after);
    const measure = /(?:buộc|thu hồi giấy tờ|khôi phục lại tình trạng)[ ,].*$/u.exec(after);
    if (deducted !== null) {
      if (act.licencePoints !== undefined || /\(trường hợp/u.test(references)) {
        delete act.licencePoints;
        add(act, `Trừ điểm giấy phép lái xe theo ${place}: “${plain(provision)}”.`);
        continue;
      }
      if (!(act.note ?? '').includes('Trừ điểm giấy phép lái xe theo')) act.licencePoints = Number(deducted[1]);
    } else if (/khắc phục hậu quả/u.test(whole) && measure !== null) act.remedies.push({ text: capital(plain(measure[0].replace(/^(?=khôi phục)/u, 'buộc '))) });
    else if (/tịch thu/u.test(after)) act.additional.push({ kind: 'confiscation', text: capital(plain(/tịch thu.*$/u.exec(after)?.[0] ?? '')), months: null });
    else if (/tước quyền/u.test(after)) act.additional.push({ kind: 'licence-suspension', text: capital(plain(/tước quyền.*$/u.exec(after)?.[0] ?? '')), months: months(after) });
    else if (/đình chỉ/u.test(after)) act.additional.push({ kind: 'operation-suspension', text: capital(plain(/đình chỉ.*$/u.exec(after)?.[0] ?? '')), months: months(after) });
    else if (/bị thu hồi/u.test(after)) add(act, `${capital(plain(/bị thu hồi.*$/u.exec(after)?.[0] ?? ''))} (${place}).`);
    else throw new Error(`${place}: no consequence in: ${provision}`);
    if (doubt !== undefined) add(act, doubt);
  }
}

/** The neutral file, and what was not made an act. */
export function neutralTraffic(text: string): { readonly json: unknown; readonly skipped: readonly string[] } {
  const skipped: string[] = [];
  const acts = articlesOf(text).flatMap((article) => {
    const own = actsOf(article);
    for (const clause of article.clauses.filter((one) => !penal(one))) {
      const place = `khoản ${clause.number} Điều ${article.number}`;
      if (!/^Ngoài việc/u.test(clause.text)) skipped.push(`${place}: ${clause.text}`);
      else if (clause.points.length === 0) close(clause.text, '', place, own);
      else {
        for (const point of clause.points) for (const sentence of point.text.split(/(?<=\.) (?=Thực hiện hành vi)/u)) close(sentence, clause.text, `điểm ${point.letter} ${place}`, own);
      }
    }
    return own;
  });
  for (const act of acts) {
    if (LATER.includes(act.id)) {
      act.validFrom = '2026-01-01';
      add(act, 'Có hiệu lực từ ngày 01/01/2026 (khoản 2 Điều 53).');
    }
    if (act.id === '168-2024.32.1.b') add(act, 'Có hiệu lực theo quy định của pháp luật bảo vệ môi trường về kiểm định khí thải xe mô tô, xe gắn máy (khoản 2 Điều 53); ngày chưa đối chiếu.');
  }
  const versions = amended(acts);
  const decree = {
    number: '168/2024/NĐ-CP', date: '2024-12-26',
    title: 'Quy định xử phạt vi phạm hành chính về trật tự, an toàn giao thông trong lĩnh vực giao thông đường bộ; trừ điểm, phục hồi điểm giấy phép lái xe',
    effectiveFrom: FROM, effectiveTo: null, amends: [], frameFor: 'individual', organizationMultiplier: 2, fields: ['giao-thong-duong-bo'], confidence: 'unverified',
    maxFine: [{ field: 'giao-thong-duong-bo', individual: 75_000_000, organization: 150_000_000 }],
    amendedBy: [{ number: AMENDMENT, date: '2026-06-26', effectiveFrom: '2026-08-15', confidence: 'unverified', note: 'đọc từ bản quét nhận dạng tự động' }],
    transition: [{
      since: FROM, document: 'Nghị định 168/2024/NĐ-CP', article: '54', clause: '1', confidence: 'secondary',
      vi: 'Hành vi xảy ra và kết thúc trước ngày 01/01/2025: áp dụng nghị định có hiệu lực tại thời điểm thực hiện hành vi; nghị định đó không có trong danh mục.',
      en: 'Acts ended before 01/01/2025: the decree in force at that time, which is not in the catalogue.',
    }, {
      since: '2026-08-15', document: 'Nghị định 238/2026/NĐ-CP', article: '21', confidence: 'unverified',
      vi: 'Hành vi xảy ra và kết thúc trước ngày 15/8/2026 mà sau đó mới bị phát hiện hoặc đang xem xét giải quyết: áp dụng nghị định có hiệu lực tại thời điểm thực hiện hành vi.',
      en: 'Acts that took place and ended before 15/8/2026 and are found or dealt with later: the decree in force at the time of the act.',
    }],
    source: 'Bản trích chữ tự động (docx) của Nghị định 168/2024/NĐ-CP, Chương I và Chương II; Điều 45, 53, 54 của bản trích đầy đủ',
    notes: `Nghị định 238/2026/NĐ-CP (từ 15/8/2026) đọc từ bản quét nhận dạng tự động nên mọi hành vi coi là chưa đối chiếu; chưa đưa vào: sửa đổi khoản 3 Điều 3, điểm a khoản 6 Điều 14, điểm b, điểm d khoản 7, điểm đ khoản 18 Điều 32, khoản 11 Điều 26 và các điều về thẩm quyền. Đếm tay trong bản quét: 48 phiên bản mới, 13 hành vi mới, 4 hành vi bãi bỏ. Không thành hành vi riêng: ${skipped.map((one) => one.split(':')[0]).join('; ')}. Khung là mức đối với cá nhân; điều khoản chỉ nêu tổ chức được hiểu là mức đối với tổ chức. “Thu hồi” giấy tờ ghi trong ghi chú của hành vi.`,
  };
  return { json: { decree, acts: versions }, skipped };
}

const [path] = process.argv.slice(2);
if (path !== undefined && process.argv[1]?.endsWith('violations-traffic.ts') === true) {
  const { json, skipped } = neutralTraffic(readFileSync(path, 'utf8'));
  for (const one of skipped) process.stderr.write(`not an act: ${one}\n`);
  process.stdout.write(`${JSON.stringify(json, null, 1)}\n`);
}
