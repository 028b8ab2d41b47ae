import { createHash } from 'node:crypto';

/**
 * A paragraph without what the project leaves out on purpose: leaders (dotted lines), footnote marks, angle brackets, white space
 * beside punctuation.
 */
export function normalised(paragraph: string): string {
  return paragraph
    .normalize('NFC')
    // Of several footnotes, one goes with each case: `(13)/(14)` marks one blank.
    .replace(/(?:\(\d{1,2}\)\s*\/\s*)+(?=\(\d{1,2}\))/g, '')
    // The full stop of a sentence stands after the footnote mark; the bracket of a choice parts no symbol.
    .replace(/(?:[>\s]*(?:\((?:\d{1,2}|\*+)\)\s*)*\((?:\d{1,2}|\*+)\)|>)\.(?=\s*$)/, '.')
    .replace(/(?<=[-\p{Lu}])<(?=\p{Lu})/gu, '')
    .replace(/\((?:\d{1,2}|\*+)\)/g, ' ')
    .replace(/\*+$/g, '')
    .replace(/[<>]/g, ' ')
    .replace(/-{3,}|_{3,}/g, ' ')
    .replace(/[….]*…[….]*|\.{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\s:])\.(?=\s|$|\))/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*([:;,/()])\s*/g, '$1')
    .replace(/\s+\./g, '.')
    .trim();
}

/** Tells where to print, and belongs to no sentence: what follows has to stand on the back of our page. */
const printedOnTheBack = /<In ở mặt sau>\s*(?:\([*‘]+\))?/g;

/** The official form has a back side. */
export const hasBack = (file: string): boolean => /<In ở mặt sau>/.test(file.normalize('NFC'));

/** Sentences that a dotted line breaks in two are one again: what begins small goes on with the paragraph before. */
export const sentences = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.reduce<string[]>((whole, paragraph) => (/^\p{Ll}(?!\))/u.test(paragraph) && whole.length > 0 ? [...whole.slice(0, -1), normalised(`${whole.at(-1) ?? ''} ${paragraph}`)] : [...whole, paragraph]), []);

/** Normalised paragraphs of the official text of a form: its page without title line and footnotes. */
export function officialParagraphs(file: string): readonly string[] {
  const [page = ''] = file.normalize('NFC').split(/^_{5,}\s*$/m);
  const lines = page.replace(printedOnTheBack, '').split('\n').slice(1).flatMap((line) => line.split('|'));
  const joined: string[] = [];
  for (const line of lines) {
    const goesOn = /^\s*(?:[….]{2,}\s*)?;/.test(line);
    if (goesOn && joined.length > 0) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
  }
  return sentences(joined.map(normalised).filter((line) => line !== ''));
}

export const paragraphHash = (paragraph: string): string => createHash('sha256').update(paragraph).digest('hex').slice(0, 16);

/** One place where our page reads otherwise than the official text; `''` where a side has nothing. */
export interface Difference {
  readonly official: string;
  readonly ours: string;
}

/** What a shortest edit from the official paragraphs (hashes) to ours (texts) changes, in order. */
export function differencesBetween(official: readonly string[], ours: readonly string[]): readonly Difference[] {
  const mine = ours.map(paragraphHash);
  const longest = Array.from({ length: official.length + 1 }, () => new Array<number>(mine.length + 1).fill(0));
  const common = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = official.length - 1; i >= 0; i -= 1)
    for (let j = mine.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = official[i] === mine[j] ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
    }
  const found: Difference[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    for (let k = 0; k < Math.max(gone.length, added.length); k += 1) found.push({ official: gone[k] ?? '', ours: added[k] ?? '' });
    gone = [];
    added = [];
  };
  let [i, j] = [0, 0];
  while (i < official.length || j < mine.length) {
    if (i < official.length && j < mine.length && official[i] === mine[j]) {
      flush();
      i += 1;
      j += 1;
    } else if (j >= mine.length || (i < official.length && common(i + 1, j) >= common(i, j + 1))) gone.push(official[i++] ?? '');
    else added.push(ours[j++] ?? '');
  }
  flush();
  return found;
}

/** Rows of the tables in `docs/forms/differences.md`: `| Official | Ours | Reason |` under a heading with the code. */
export function listedDifferences(markdown: string, code: string): readonly Difference[] {
  const chapter = markdown.normalize('NFC').split(/^## /m).find((part) => part.startsWith(code)) ?? '';
  return chapter
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|(?:---| Official )/.test(line))
    .map((line) => line.split('|').slice(1, 3).map((cell) => normalised(cell.replaceAll('`', '').replace(/^\s*–\s*$/, '').trim())))
    .map(([official = '', ours = '']) => ({ official, ours }));
}
