/** Penal clauses of an article of a decree as acts. */
import { capital, dong, plain, type NeutralAct } from './violations-neutral.ts';
import type { ArticleText, ClauseText } from './violations-structure.ts';

/** What a wording says of the fine, and what is left of it. */
interface Sanction {
  readonly range: NeutralAct['range'];
  readonly multiple: NeutralAct['valueMultiple'];
  readonly warning: boolean;
  readonly note: string | undefined;
  /** From "đối với" on. */
  readonly rest: string;
}

const MONEY = String.raw`([\d.]+)(?: đồng)? (?:đến|-) ([\d.]+) đồng`;
const RANGE = new RegExp(`^(?:(?:bị )?phạt tiền )?(?:với mức )?từ ${MONEY}`, 'iu');
const SHARE = /^(?:bị )?phạt tiền (?:với mức )?từ ([\d,]+)% đến (?:dưới )?([\d,]+)% ((?:tổng số tiền|trị giá|giá trị) .*?)(?: tại thời điểm lập biên bản vi phạm hành chính)?(?: nhưng (?:tối đa )?không (?:vượt )?quá ([\d.]+) đồng)?(?= đối với )/iu;
const WARNING = /^(?:bị )?phạt cảnh cáo(?: hoặc (?=phạt tiền)|(?= |$))/iu;
const FIXED = /^(?:phạt tiền )?(?:mức )?([\d.]+) đồng(?= đối với )/iu;
/** An amount for each one. */
const EACH = /^[, ]*((?:khi vi phạm )?(?:đối )?với mỗi .*?(?:tối đa )?không (?:quá|vượt quá) [\d.]+ đồng)(?= đối với )/u;

const share = (text: string): number => Number(text.replace(',', '.')) / 100;

export function sanctionOf(text: string): Sanction {
  let rest = plain(text);
  let note: string | undefined;
  const warning = WARNING.test(rest);
  rest = rest.replace(WARNING, '').trim();
  const part = SHARE.exec(rest);
  if (part !== null) {
    const [all, from = '', to = '', of = '', most] = part;
    if (most !== undefined) note = `Mức phạt tối đa ${most} đồng.`;
    return { range: null, multiple: { min: share(from), max: share(to), of }, warning, note, rest: rest.slice(all.length).trim() };
  }
  const money = RANGE.exec(rest);
  const fixed = money === null ? FIXED.exec(rest) : null;
  const range = money === null ? (fixed === null ? null : { min: dong(fixed[1] ?? ''), max: dong(fixed[1] ?? '') }) : { min: dong(money[1] ?? ''), max: dong(money[2] ?? '') };
  rest = rest.slice((money ?? fixed)?.[0].length ?? 0).trim();
  const each = EACH.exec(rest);
  if (each !== null) {
    note = `Khung tính theo từng trường hợp: ${(each[1] ?? '').trim()}.`;
    rest = rest.slice(each[0].length).trim();
  }
  return { range, multiple: undefined, warning, note, rest };
}

const says = ({ range, multiple, warning }: Sanction): boolean => range !== null || multiple !== undefined || warning;

/** Clauses that close an article or only point elsewhere. */
const CLOSING = /^(?:Hình thức (?:xử )?phạt bổ sung|Biện pháp khắc phục|Các biện pháp khắc phục|Ngoài (?:việc|hình thức)(?!.{0,120} bị phạt tiền từ)|Ngoài ra)/u;
const AMOUNT = /\d đồng|\d%|[Pp]hạt cảnh cáo/u;
const LADDER_END = /[,;]?\s*(?:thì mức phạt cụ thể )?(?:(?:thì )?(?:bị )?(?:xử )?phạt (?:tiền )?)?(?:theo )?(?:một trong )?(?:các|những)? ?(?:mức (?:phạt(?: tiền)?)?(?: sau(?: đây)?)?|như sau)$/u;

export function isClosing(clause: ClauseText): boolean {
  return CLOSING.test(clause.text);
}

/** Whether a clause or its points provide a sanction. */
export function isPenal(clause: ClauseText, article: ArticleText): boolean {
  if (isClosing(clause)) return false;
  const lead = says(sanctionOf(clause.text)) || /phạt tiền từ/iu.test(clause.text);
  if (lead || clause.points.some(({ text }) => says(sanctionOf(text)))) return true;
  return says(sanctionOf(article.lead)) && !/^Trường hợp/u.test(clause.text) && !AMOUNT.test(clause.text);
}

/** Lead-ins that name nobody in particular. */
const ANYBODY = /^(?:cá nhân|cá nhân, tổ chức|tổ chức, cá nhân|hành vi|)$/u;
const ORGANIZATIONS = /^(?:chi nhánh |)(?:doanh nghiệp|đơn vị|cơ sở|công ty|tổ chức (?:hoạt động|dịch vụ|huấn luyện|đánh giá|của người|cung cấp))(?![^–]*cá nhân)/iu;
const PERSONS = /^(?:người lao động|cá nhân|kiểm định viên|người sử dụng lao động là cá nhân)(?![^–]*tổ chức)/iu;
const SEVERAL = /^(.*?)\s*,?\s*(?:(?:mà |khi )?(?:có |thực hiện |vi phạm )?(?:một|một số) trong (?:các|những) (?:hành vi|trường hợp)(?: vi phạm(?: hành chính)?)?(?: sau(?: đây)?)?|(?:có |thực hiện )?(?:các )?hành vi(?: vi phạm)?(?: sau(?: đây)?)?)$/u;

const bare = (text: string): string => text.replace(/^(?:một trong )?(?:các )?hành vi(?: vi phạm(?= sau|:))?(?: sau(?: đây)?)?:? (?!vi phạm quy định tại|quy định tại)/iu, '').trim();
const leadWords = (rest: string): string => plain(rest).replace(/^(?:đối với|với|khi có|khi) /iu, '').trim();

interface Found {
  readonly point: string | null;
  readonly text: string;
  /** Whom it is about. */
  readonly who: string;
  readonly sanction: Sanction;
  readonly notes: readonly string[];
}

function actsOfClause(clause: ClauseText, article: ArticleText): readonly Found[] {
  const named = clause.number === null ? `Điều ${article.number}` : `khoản ${clause.number}`;
  const passive = /^(.{3,120}?) bị (?=phạt (?:tiền|cảnh cáo))/u.exec(clause.text);
  const own = sanctionOf(passive === null ? clause.text : clause.text.slice(passive[0].length));
  const inherited = says(own) ? own : sanctionOf(article.lead);
  const lead = says(own) || !says(inherited) ? own : inherited;
  const who = (passive?.[1] ?? '').replace(/ còn$/u, '');
  const words = leadWords(lead.rest);
  const noteOf = (sanction: Sanction): readonly string[] => (sanction.note === undefined ? [] : [sanction.note]);
  // The clauses of an article whose lead says the fine are its points.
  if (says(inherited) && !says(own) && clause.points.length === 0) {
    const person = SEVERAL.exec(words)?.[1] ?? words;
    return [{ point: null, text: joined(person, capital(plain(clause.text))), who: person, sanction: inherited, notes: [...(ANYBODY.test(person) ? [] : [`Nội dung trước dấu “–” lấy từ đoạn mở đầu Điều ${article.number}.`]), ...noteOf(inherited)] }];
  }
  if (clause.points.length === 0) {
    const text = capital(bare(words));
    return [{ point: null, text: who === '' ? text : `${capital(who)} – ${text}`, who: who === '' ? words : who, sanction: lead, notes: noteOf(lead) }];
  }
  if (clause.points.some(({ text }) => says(sanctionOf(text)))) {
    // Points with amounts of their own: the lead says the act, they say how much of it.
    const stem = bare(plain(words === '' ? clause.text : words).replace(/^(?:Xử phạt|Phạt tiền|Mức (?:xử )?phạt(?: tiền)?|Hình thức, mức phạt)(?: đối với)? /u, '').replace(LADDER_END, '').replace(/[,;:\s]+$/u, ''));
    return clause.points.map(({ letter, text }) => {
      const sanction = sanctionOf(text);
      if (!says(sanction)) throw new Error(`article ${article.number} ${named}: no amount in point ${letter}: ${text}`);
      const tail = sanction.rest.replace(/^[, ]+/u, '');
      const behaviour = /^(?:đối với|khi có) (?:một trong (?:các|những) )?hành vi/u.test(tail);
      const full = tail === '' ? capital(stem) : behaviour ? `${capital(stem)} – ${bare(leadWords(tail))}` : `${capital(stem)}, ${tail}`;
      return { point: letter, text: full, who: stem, sanction, notes: [`Phần cuối lấy từ điểm ${letter}; phần trước lấy từ đoạn mở đầu ${named}.`, ...noteOf(sanction)] };
    });
  }
  const several = SEVERAL.exec(words);
  const person = [who, several === null ? bare(words.replace(/ sau(?: đây)?$/u, '')) : (several[1] ?? '')].filter((part) => part !== '').join(', ');
  return clause.points.map(({ letter, text }) => ({
    point: letter, text: joined(person, capital(plain(text))), who: ANYBODY.test(person) ? plain(text) : person, sanction: lead,
    notes: [...(ANYBODY.test(person) ? [] : [`Nội dung trước dấu “–” lấy từ đoạn mở đầu ${named}.`]), ...noteOf(lead)],
  }));
}

const joined = (who: string, act: string): string => (ANYBODY.test(who) ? act : `${capital(who)} – ${act}`);

/** Acts of the penal clauses of an article, in its order, without what its closing clauses add. */
export function penalActs(article: ArticleText, decree: { readonly id: string; readonly from: string }): readonly NeutralAct[] {
  return article.clauses.filter((clause) => isPenal(clause, article)).flatMap((clause) => actsOfClause(clause, article).map(({ point, text, who, sanction, notes }): NeutralAct => ({
    id: [decree.id, article.number, clause.number, point].filter((part) => part !== null).join('.'), article: article.number, articleTitle: article.title, clause: clause.number, point,
    text, range: sanction.range, ...(sanction.multiple === undefined ? {} : { valueMultiple: sanction.multiple }), warning: sanction.warning,
    subject: ORGANIZATIONS.test(who) ? 'organization' : PERSONS.test(who) ? 'individual' : 'both', additional: [], remedies: [],
    reference: [point === null ? '' : `điểm ${point} `, clause.number === null ? '' : `khoản ${clause.number} `, `Điều ${article.number}`].join(''),
    validFrom: decree.from, validTo: null, amendedBy: null, note: notes.length === 0 ? null : notes.join(' '),
  })));
}
