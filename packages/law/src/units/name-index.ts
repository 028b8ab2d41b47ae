import { accented, folded, readTyped, withoutKind } from './unit-text.ts';

/** One name to be found: its text, and what it stands for. */
export interface Named<T> {
  readonly name: string;
  /** Names of what it lies in, to be typed after it: province, district. */
  readonly within: string;
  readonly value: T;
}

/** A value found, with its name without diacritics. */
export interface Match<T> {
  readonly value: T;
  readonly folded: string;
}

export interface NameIndex<T> {
  /** Values whose name begins, or a word of whose name begins, with the text; best first. `keep` leaves values out before they are counted. */
  find(text: string, limit: number, keep?: (value: T) => boolean): readonly Match<T>[];
}

interface Entry<T> extends Match<T> {
  readonly name: string;
  /** Names of what it lies in, each word after a space. */
  readonly within: string;
}

/** Beyond this many candidates of a short text the diacritics of each are not looked at: a person types on. */
const CANDIDATES = 150;
/** Rank of a name: the text itself, one that begins with it, one with a word that does; one more when its province or district was typed too. */
const EXACT = 1;
const BEGINS = 3;
const INNER = 5;
/** Sorts after every letter of a folded name. */
const AFTER_LETTERS = '\uffff';
/** Length of a name is at most this: a rank weighs more than any length. */
const LONGEST = 64;
/** No score is higher: an inner word of a name in a place that was typed too. */
const HIGHEST = (INNER + 2) * LONGEST;

/**
 * An index of the beginnings of words: every suffix of a name that begins at a word, sorted, found by bisection. Of the range that a text opens only the
 * best by rank and length are compared further, so that a keystroke costs some tens of microseconds whatever was typed.
 */
export function nameIndex<T>(names: readonly Named<T>[]): NameIndex<T> {
  const entries: Entry<T>[] = [];
  const made: { readonly key: string; readonly owner: number; readonly inner: boolean }[] = [];
  const surroundings = new Map<string, string>();
  for (const { name, within, value } of names) {
    const plain = folded(name);
    let around = surroundings.get(within);
    if (around === undefined) surroundings.set(within, (around = ` ${folded(within)}`));
    for (let at = 0; at >= 0; at = plain.indexOf(' ', at + 1)) made.push({ key: at === 0 ? plain : plain.slice(at + 1), owner: entries.length, inner: at > 0 });
    entries.push({ name, folded: plain, within: around, value });
  }
  made.sort((a, b) => compare(a.key, b.key) || a.owner - b.owner);
  const keys = made.map(({ key }) => key);
  const owners = Uint32Array.from(made, ({ owner }) => owner);
  const inner = Uint8Array.from(made, (suffix) => Number(suffix.inner));
  // Lengths beside the texts: a range of thousands is looked through without touching a text.
  const keyLengths = Uint8Array.from(made, ({ key }) => Math.min(key.length, LONGEST));
  const lengths = Uint8Array.from(entries, (entry) => Math.min(entry.folded.length, LONGEST - 1));
  const accents: (string | undefined)[] = [];
  const accentsOf = (owner: number): string => (accents[owner] ??= accented(entries[owner]?.name ?? ''));
  /** Score of each owner in the search that goes on; 0 = not found. */
  const scores = new Uint16Array(entries.length);

  /** First place from which on keys are not less than the text. */
  const lowest = (text: string): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Adds the owners of a range with their best score: rank, then length; smaller is better. */
  const collect = (head: string, tail: string, found: number[], keep: ((value: T) => boolean) | undefined): void => {
    const named = ` ${tail}`;
    const end = lowest(`${head}${AFTER_LETTERS}`);
    for (let at = lowest(head); at < end; at += 1) {
      const owner = owners[at] ?? 0;
      if (tail !== '' || keep !== undefined) {
        const entry = entries[owner];
        if (entry === undefined || (tail !== '' && !entry.within.includes(named)) || keep?.(entry.value) === false) continue;
      }
      const rank = (inner[at] === 1 ? INNER : keyLengths[at] === head.length ? EXACT : BEGINS) + (tail === '' ? 0 : 1);
      const score = rank * LONGEST + (lengths[owner] ?? 0);
      const known = scores[owner] ?? 0;
      if (known === 0) found.push(owner);
      if (known === 0 || score < known) scores[owner] = score;
    }
  };

  return {
    find(text, limit, keep) {
      const { plain, bare: typed, exact } = readTyped(text);
      if (typed === '' || limit <= 0) return [];
      const found: number[] = [];
      collect(typed, '', found, keep);
      // `ea kly dak lak`: the last words may name the province or the old district; the longest name that fits is meant.
      const whole = found.length;
      for (let cut = typed.lastIndexOf(' '); cut > 0 && found.length < limit && found.length === whole; cut = typed.lastIndexOf(' ', cut - 1)) {
        collect(typed.slice(0, cut), withoutKind(typed.slice(cut + 1)), found, keep);
      }
      const marked = exact !== plain;
      const spaced = ` ${exact} `;
      // A name that shares the diacritics as well comes first among those of its rank.
      const ranked = best(found, scores, Math.max(CANDIDATES, limit)).map((owner) => {
        const own = marked ? accentsOf(owner) : '';
        const shared = !marked || own.startsWith(exact) || spaced.includes(` ${own} `);
        return { owner, score: (scores[owner] ?? 0) + (shared ? 0 : LONGEST) };
      });
      for (const owner of found) scores[owner] = 0;
      return ranked
        .sort((a, b) => a.score - b.score || compare(entries[a.owner]?.folded ?? '', entries[b.owner]?.folded ?? '') || a.owner - b.owner)
        .slice(0, limit)
        .flatMap(({ owner }) => entries[owner] ?? []);
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of the owners those with the best scores, in no order: `count` of them, and all that share the last score. */
function best(owners: readonly number[], scores: Uint16Array, count: number): readonly number[] {
  if (owners.length <= count) return owners;
  const having = new Uint16Array(HIGHEST + 1);
  for (const owner of owners) {
    const score = scores[owner] ?? 0;
    having[score] = (having[score] ?? 0) + 1;
  }
  let worst = 0;
  for (let seen = 0; worst <= HIGHEST && seen < count; worst += 1) seen += having[worst] ?? 0;
  return owners.filter((owner) => (scores[owner] ?? 0) < worst);
}
