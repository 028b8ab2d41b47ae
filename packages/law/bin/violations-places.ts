import { LETTERS } from './violations-structure.ts';

/** A place that a provision names: an article, a clause of it, a point of that. */
export interface Place {
  readonly article: string;
  readonly clause: string | null;
  readonly point: string | null;
}

const TOKEN = /(?:các )?(điểm|khoản|Điều)(?= |$)|(?<![\p{L}\d])(\d+[a-z]?|[a-zđ]\d?)(?![\p{L}\d])|(này)|(đến)/gu;

/**
 * Places named in `điểm a, b khoản 2, khoản 3 và điểm c khoản 4 Điều này`, `khoản 1, 2 Điều 5; Điều 8`, `từ điểm a đến điểm d khoản 1`. `here` is the article
 * that “Điều này” is; a list of an article of the decree stands before its number.
 * @throws when points name no clause
 */
export function namedPlaces(references: string, here: string): readonly Place[] {
  const found: Place[] = [];
  let open: { clause: string | null; point: string | null }[] = [];
  let points: string[] = [];
  let kind = '';
  let ranged = false;
  const close = (article: string): void => {
    if (points.length > 0) {
      open.push(...points.map((point) => ({ clause: null, point })));
      points = [];
    }
    if (open.length === 0) open.push({ clause: null, point: null });
    found.push(...open.map((one) => ({ article, ...one })));
    open = [];
  };
  for (const [, word, value, here_, through] of references.matchAll(TOKEN)) {
    if (word !== undefined) kind = word;
    else if (through !== undefined) ranged = true;
    else if (here_ !== undefined) {
      if (kind === 'Điều') close(here);
    } else if (value !== undefined) {
      if (kind === 'điểm') {
        const from = LETTERS.indexOf(points.at(-1) ?? '');
        const to = LETTERS.indexOf(value);
        points.push(...(ranged && from >= 0 && to > from ? LETTERS.slice(from + 1, to + 1) : [value]));
      } else if (kind === 'khoản') {
        const from = Number(open.at(-1)?.clause ?? 0);
        if (ranged && from > 0) for (let clause = from + 1; clause < Number(value); clause += 1) open.push({ clause: String(clause), point: null });
        if (points.length === 0) open.push({ clause: value, point: null });
        else open.push(...points.map((point) => ({ clause: value, point })));
        points = [];
      } else if (kind === 'Điều') close(value);
      ranged = false;
    }
  }
  if (points.length > 0) throw new Error(`points without a clause in: ${references}`);
  if (open.length > 0) close(here);
  return found;
}
