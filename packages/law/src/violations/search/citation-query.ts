/** Article numbers in what an official types: `7.1.a 282`, `điều 7 khoản 1 nđ 282/2025`, `d9 k1 a`. */
export interface CitationQuery {
  /** Beginning of a number of a decree: `282` or `282/2025`. */
  readonly decree?: string;
  readonly article?: string;
  readonly clause?: string;
  /** Points it may be: `d` typed without diacritics is `d` or `đ`. */
  readonly points?: readonly string[];
  /** What is left to look for. */
  readonly rest: string;
}

const DECREE = /(?:ngh[iị] [dđ][iị]nh|n[dđ])\.?\s*(?:s[oố])?\s*(\d{1,4})(?:\s*[/-]\s*(20\d\d))?(?:\/n[dđ]-cp)?(?![\d.])/u;
const NUMBERED = /(?<![\d.,])(\d{1,4})\s*[/-]\s*(20\d\d)(?:\/n[dđ]-cp)?(?!\d)/u;
const DOTTED = /(?<![\d.,])(?:(\d{1,3}[a-z]?)\.)(\d{1,2}[a-z]?)(?:\.([a-zđ]{1,2}))?(?![\p{L}\d])/u;
const ARTICLE = /(?<![\p{L}\d])(?:[dđ]i[eề]u|[dđ])\.?\s*(\d{1,3}[a-z]?)(?![\p{L}\d,])/u;
const CLAUSE = /(?<![\p{L}\d])(?:kho[aả]n|k)\.?\s*(\d{1,2}[a-z]?)(?![\p{L}\d,])/u;
const POINT = /(?<![\p{L}\d])[dđ]i[eể]m\s*([a-zđ]{1,2})(?![\p{L}\d])/u;
const LONE_NUMBER = /(?<![\d.,\p{L}])(\d{1,4})(?![\d.,\p{L}])/gu;

/** Reads citations out of a query; `known` are the numbers of decrees (`282/2025/NĐ-CP`). */
export function readCitation(text: string, known: readonly string[]): CitationQuery {
  let rest = text.toLocaleLowerCase('vi').normalize('NFC');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const first = new Set(known.map((number) => number.split('/')[0] ?? ''));
  let decree: string | undefined;
  const cited = take(NUMBERED) ?? take(DECREE);
  if (cited !== null) decree = cited[2] === undefined ? cited[1] : `${cited[1] ?? ''}/${cited[2]}`;
  // The rest of an id: `282-2025.8.1.a`.
  rest = rest.replace(/^\s*\./u, '');
  let article: string | undefined;
  let clause: string | undefined;
  let point: string | undefined;
  if (decree === undefined) {
    const id = take(/(?<![\d.,])(\d{1,4})\.(?=\d{1,3}[a-z]?\.\d)/u);
    if (id !== null && first.has(id[1] ?? '')) decree = id[1];
    else if (id !== null) rest = `${id[0]}${rest.trim()}`;
  }
  const dotted = take(DOTTED);
  if (dotted !== null) [, article, clause, point] = dotted;
  article ??= take(ARTICLE)?.[1];
  clause ??= take(CLAUSE)?.[1];
  point ??= take(POINT)?.[1];
  if (clause !== undefined) point ??= take(/(?<![\p{L}\d])([a-zđ])(?![\p{L}\d])/u)?.[1];
  if (decree === undefined) {
    for (const [whole, number] of rest.matchAll(LONE_NUMBER)) {
      if (!first.has(number ?? '')) continue;
      decree = number;
      rest = rest.replace(whole, ' ');
      break;
    }
  }
  // A number alone, or with a decree, is an article.
  const lone = /^\s*(\d{1,3})\s*$/u.exec(rest);
  if (article === undefined && lone !== null) {
    article = lone[1];
    rest = '';
  }
  const bare = text.normalize('NFD').search(/[\u0300-\u036fđĐ]/u) < 0;
  return {
    ...(decree === undefined ? {} : { decree }), ...(article === undefined ? {} : { article }), ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { points: bare && point === 'd' ? ['d', 'đ'] : [point] }), rest: rest.trim(),
  };
}
