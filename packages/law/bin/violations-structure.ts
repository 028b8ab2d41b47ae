/** The structure of a decree as plain text: one paragraph a line, `Điều 7. …`, `1. …`, `a) …`; anything else goes on with what stands before it. */

export interface PointText {
  readonly letter: string;
  readonly text: string;
}

export interface ClauseText {
  /** Null in an article without clauses. */
  readonly number: string | null;
  readonly text: string;
  readonly points: PointText[];
}

export interface ArticleText {
  readonly number: string;
  readonly title: string;
  /** What stands before its first clause. */
  lead: string;
  readonly clauses: ClauseText[];
}

/** Letters of points in their order. */
export const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const HEADING = /^(?:Mục|Chương|Tiểu mục) (?:\d+|[IVX]+)\b|^\p{Lu}[\p{Lu}\s,;–-]{6,}$/u;

/** Articles of a decree from the first to the last with penalties. @throws when clauses or points are out of order, so that nothing is lost unseen */
export function readArticles(text: string, first: number, last: number): readonly ArticleText[] {
  const found: ArticleText[] = [];
  let inside = false;
  for (const line of text.normalize('NFC').split('\n').map((one) => one.replaceAll('\u00a0', ' ').replace(/\s+/gu, ' ').trim())) {
    const heading = /^Điều (\d+[a-z]?)\. (.*)$/u.exec(line);
    if (heading !== null) {
      const number = Number.parseInt(heading[1] ?? '', 10);
      inside = number >= first && number <= last;
      if (inside) found.push({ number: heading[1] ?? '', title: (heading[2] ?? '').replace(/[.;:]+$/u, '').trim(), lead: '', clauses: [] });
      continue;
    }
    const article = found.at(-1);
    if (!inside || article === undefined || line === '' || line.startsWith('#') || HEADING.test(line)) continue;
    addLine(article, line);
  }
  for (const article of found) checkOrder(article);
  return found;
}

function addLine(article: ArticleText, line: string): void {
  const clause = /^(\d+[a-z]?)\. (.*)$/u.exec(line);
  const point = /^([a-zđ]\d?)\) (.*)$/u.exec(line);
  const last = article.clauses.at(-1);
  if (clause !== null) article.clauses.push({ number: clause[1] ?? '', text: clause[2] ?? '', points: [] });
  else if (point !== null) {
    if (last === undefined) article.clauses.push({ number: null, text: article.lead, points: [{ letter: point[1] ?? '', text: point[2] ?? '' }] });
    else last.points.push({ letter: point[1] ?? '', text: point[2] ?? '' });
  } else if (last === undefined) article.lead = `${article.lead} ${line}`.trim();
  else if (/^(?:Hình thức xử phạt bổ sung|Biện pháp khắc phục hậu quả)[^.]*:?$/u.test(last.text) || (last.points.length > 0 && last.points.every(({ letter }) => letter === ''))) last.points.push({ letter: '', text: line });
  else {
    // A paragraph that has no mark goes on with the point or the clause before it.
    const before = last.points.pop();
    if (before === undefined) article.clauses.push({ ...(article.clauses.pop() as ClauseText), text: `${last.text} ${line}` });
    else last.points.push({ letter: before.letter, text: `${before.text} ${line}` });
  }
}

function checkOrder(article: ArticleText): void {
  if (article.clauses.length === 0) article.clauses.push({ number: null, text: article.lead, points: [] });
  let before = 0;
  for (const { number, points } of article.clauses) {
    const at = number === null ? before : Number.parseInt(number, 10);
    if (number !== null && at !== before + 1 && !(at === before && /[a-z]$/u.test(number))) throw new Error(`article ${article.number}: clause ${number} after ${before}`);
    before = at;
    const letters = points.map(({ letter }) => letter).filter((letter) => letter !== '' && letter.length === 1);
    letters.forEach((letter, place) => {
      if (letter !== LETTERS[place]) throw new Error(`article ${article.number}, clause ${number ?? ''}: point ${letter} in place of ${LETTERS[place] ?? ''}`);
    });
  }
}
