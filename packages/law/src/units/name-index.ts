import { accented, folded, withoutKind } from './unit-text.ts';

/** One name to be found: its text, and what it stands for. */
export interface Named<T> {
  readonly name: string;
  /** Names of what it lies in, to be typed after it: province, district. */
  readonly within: string;
  readonly value: T;
}

export interface NameIndex<T> {
  /** Values whose name begins, or a word of whose name begins, with the text; best first. */
  find(text: string, limit: number): readonly T[];
}

interface Entry<T> {
  readonly folded: string;
  readonly accented: string;
  readonly within: string;
  readonly value: T;
}

/** Beyond this many candidates of a short text ranking adds nothing a person could see. */
const CANDIDATES = 600;

/**
 * An index of the beginnings of words: every suffix of a name that begins at a word, sorted, found by bisection. A keystroke costs some microseconds,
 * whatever the number of names.
 */
export function nameIndex<T>(names: readonly Named<T>[]): NameIndex<T> {
  const entries: Entry<T>[] = [];
  const suffixes: { readonly key: string; readonly entry: Entry<T>; readonly word: number }[] = [];
  for (const { name, within, value } of names) {
    const entry = { folded: folded(name), accented: accented(name), within: ` ${folded(within)}`, value };
    entries.push(entry);
    const words = entry.folded.split(' ');
    words.forEach((_, word) => suffixes.push({ key: words.slice(word).join(' '), entry, word }));
  }
  suffixes.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.word - b.word));

  const lowest = (key: string): number => {
    let low = 0;
    let high = suffixes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((suffixes[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const collect = (head: string, tail: string, found: Map<Entry<T>, number>): void => {
    let seen = 0;
    for (let at = lowest(head); at < suffixes.length && seen < CANDIDATES; at += 1) {
      const suffix = suffixes[at];
      if (suffix === undefined || !suffix.key.startsWith(head)) break;
      seen += 1;
      if (tail !== '' && !suffix.entry.within.includes(` ${tail}`)) continue;
      const rank = (suffix.entry.folded === head ? 0 : suffix.word === 0 ? 2 : 4) + (tail === '' ? 0 : 1);
      const before = found.get(suffix.entry);
      if (before === undefined || rank < before) found.set(suffix.entry, rank);
    }
  };

  return {
    find(text, limit) {
      const typed = withoutKind(folded(text));
      if (typed === '') return [];
      const found = new Map<Entry<T>, number>();
      collect(typed, '', found);
      const words = typed.split(' ');
      // `ea kly dak lak`: the last words may name the province or the old district.
      for (let cut = words.length - 1; cut > 0 && found.size < limit; cut -= 1) {
        collect(words.slice(0, cut).join(' '), withoutKind(words.slice(cut).join(' ')), found);
      }
      const exact = accented(text);
      const score = ([entry, rank]: readonly [Entry<T>, number]): number => rank * 2 + (` ${exact} `.includes(` ${entry.accented} `) || entry.accented.startsWith(exact) ? 0 : 1);
      return [...found]
        .map((pair) => ({ entry: pair[0], score: score(pair) }))
        .sort((a, b) => a.score - b.score || a.entry.folded.length - b.entry.folded.length || (a.entry.folded < b.entry.folded ? -1 : 1))
        .slice(0, limit)
        .map(({ entry }) => entry.value);
    },
  };
}
