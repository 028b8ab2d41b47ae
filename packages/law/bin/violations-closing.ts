/** Closing clauses of an article: additional penalties and remedial measures, put to the acts that they name. */
import { addNote, capital, plain, type NeutralAct } from './violations-neutral.ts';
import { isClosing } from './violations-penal.ts';
import { namedPlaces } from './violations-places.ts';
import type { ArticleText, ClauseText } from './violations-structure.ts';

const TOKEN = String.raw`(?:[a-zđ]\d?|\d+[a-z]?)(?![\p{L}\d])`;
const BETWEEN = String.raw`(?:\s*[,;]\s*(?:và |hoặc )?|\s+(?:và|hoặc|đến)\s+)`;
/** A list of places that ends in "Điều này". */
const NAMED = new RegExp(String.raw`((?:(?:các |từ )*(?:điểm|khoản) ${TOKEN}(?:(?:${BETWEEN}|\s+)(?:(?:tại |các |từ )*(?:điểm|khoản) )?${TOKEN})*\s+)?)Điều này`, 'gu');
/** What leads to such a list and says nothing more. */
const LEADING = /,?\s*(?:(?:(?:đối )?với|khi có|khi|trong trường hợp|có|do thực hiện|do|cho)\s+)?(?:(?:các |một trong các |một trong những |những )?(?:hành vi|trường hợp)\s*)?(?:(?:các |những )?vi phạm\s*)?(?:(?:quy định|nêu)\s*)?(?:tại\s*)?$/u;
/** The measure is for some of what the place lists. */
const SOME = /(?:(?:đối )?với|khi có|khi) (?:các )?(?:hành vi|vi phạm|trường hợp|những) [^;]*$/u;

const KINDS: readonly (readonly [RegExp, string])[] = [[/tịch thu/iu, 'confiscation'], [/tước quyền/iu, 'licence-suspension'], [/đình chỉ/iu, 'operation-suspension'], [/trục xuất/iu, 'expulsion']];

/** The months of a penalty; null when it has none, or several for several cases. */
export function monthsOf(text: string): { readonly min: number; readonly max: number } | null {
  const [found, other] = text.matchAll(/từ (\d+)(?: tháng)? đến (\d+) tháng/gu);
  return found === undefined || other !== undefined ? null : { min: Number(found[1]), max: Number(found[2]) };
}

/** Acts of an article that a provision names. @throws when it names what is neither an act nor among `others`, clauses that are none of their own */
export function actsAt(references: string, article: string, acts: readonly NeutralAct[], where: string, others: readonly (string | null)[] = []): readonly NeutralAct[] {
  const places = namedPlaces(references, article).filter(({ clause, point }) => clause === null || point !== null || !others.includes(clause));
  return places.flatMap((place) => {
    const found = acts.filter((act) => act.article === place.article && (place.clause === null || act.clause === place.clause) && (place.point === null || act.point === place.point));
    if (found.length === 0) throw new Error(`${where}: no point ${place.point ?? ''} of clause ${place.clause ?? ''} of article ${place.article} in: ${references}`);
    return found;
  });
}

interface Measure {
  readonly text: string;
  readonly references: string;
  readonly conditional: boolean;
}

/** A provision in parts: what is ordered, for which places, on which condition. Places that are excepted are part of the condition. */
function measuresOf(provision: string): readonly Measure[] {
  const named = [...provision.matchAll(NAMED)].filter(({ index }, at, all) => {
    const before = provision.slice(at === 0 ? 0 : (all[at - 1]?.index ?? 0), index);
    return !/trừ (?:các |những )?(?:hành vi|trường hợp|quy định)[^;]*$/u.test(before) || /(?:đối với|khi có) (?:các )?(?:hành vi |trường hợp )?vi phạm quy định tại $/u.test(before);
  });
  const [first] = named;
  if (first === undefined) return [];
  const before = provision.slice(0, first.index).replace(LEADING, '').trim();
  const some = SOME.test(before);
  const tails = named.map((one, at) => provision.slice(one.index + one[0].length, named[at + 1]?.index ?? provision.length).replace(at + 1 < named.length ? LEADING : /$/u, '').replace(/[,;]?(?: và| hoặc)?\s*$/u, '').trim().replace(/^gây ra$/u, ''));
  return named.map((one, at) => {
    const tail = tails.slice(at).find((text) => text !== '') ?? '';
    const text = tail === '' ? before : /^[,.;]/u.test(tail) ? `${before}${tail}` : `${before} ${tail}`;
    return { text, references: (one[1] ?? '').trim(), conditional: some || tail !== '' };
  });
}

/** Puts a closing clause to the acts of its article. `unread` gets what names no act. */
export function closeArticle(article: ArticleText, acts: readonly NeutralAct[], unread: (place: string, text: string) => void): void {
  const others = article.clauses.map(({ number }) => number).filter((number) => !acts.some(({ clause }) => clause === number));
  for (const clause of article.clauses.filter(isClosing)) {
    const place = `khoản ${clause.number ?? ''} Điều ${article.number}`;
    for (const { letter, text } of provisionsOf(clause)) {
      const where = letter === '' ? place : `điểm ${letter} ${place}`;
      const measures = measuresOf(plain(text));
      if (measures.length === 0) {
        unread(where, text);
        continue;
      }
      for (const measure of measures) {
        const named = measure.references === '' ? acts.filter((act) => act.article === article.number) : actsAt(measure.references, article.number, acts, where, others);
        for (const act of named) put(act, clause, capital(plain(measure.text)), where, measure.conditional);
      }
    }
  }
}

function provisionsOf(clause: ClauseText): readonly { readonly letter: string; readonly text: string }[] {
  if (clause.points.length > 0) return clause.points;
  return [{ letter: '', text: clause.text.replace(/^(?:Hình thức (?:xử )?phạt bổ sung|(?:Các )?[Bb]iện pháp khắc phục hậu quả)\s*:?\s*/u, '') }];
}

function put(act: NeutralAct, clause: ClauseText, text: string, where: string, conditional: boolean): void {
  const kind = /bổ sung/u.test(clause.text.slice(0, 60)) ? KINDS.find(([words]) => words.test(text))?.[1] : undefined;
  if (kind !== undefined) act.additional.push({ kind, text, months: monthsOf(text) });
  else if (/bổ sung/u.test(clause.text.slice(0, 60))) throw new Error(`${where}: no kind of penalty in: ${text}`);
  else if (!act.remedies.some((remedy) => remedy.text === text)) act.remedies.push({ text });
  if (conditional) addNote(act, `Có điều kiện kèm theo, xem ${where}.`);
}
