import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** What is found: its own text, and the heading that it stands under. */
export interface IndexedText {
  readonly text: string;
  readonly heading: string;
}

/** A word that was typed and how it may be met. */
export interface TypedWord extends Word {
  /** The word may go on: the last one while a person types. */
  readonly open: boolean;
  /** The text was typed with diacritics, so that a word without them is meant without. */
  readonly exact: boolean;
}

export interface TextIndex {
  readonly size: number;
  /**
   * Adds to `scores` what one reading of the query gives each text, keeping the best of several readings. `keep` has a 1 for each text that may be found.
   * @returns the texts that this reading found first, in no order
   */
  rank(words: readonly TypedWord[], factor: number, scores: Float32Array, keep: Uint8Array): readonly number[];
}

/** A word with the texts that have it, and how much it weighs there (frequency, saturated and set against the length). */
interface Term {
  readonly word: Word;
  readonly owners: Uint32Array;
  readonly weights: Float32Array;
}

/** A word of the heading counts less than one of the text itself. */
const HEADING = 0.55;
/** BM25: saturation of a repeated word, share of the length. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.3;
/** Weight of a word that only begins as typed; of one that shares the letters but not the marks. */
const BEGINS = 0.7;
const OTHER_MARKS = 0.3;
/** So many of the best are looked at again for words that stand side by side. */
const LOOKED_AGAIN = 100;
/** Weight of a pair side by side, in shares of its rarer word. */
const PAIR = 0.6;
/** An act is what its first words say: weight of a text that begins as typed, and again of one that says nothing else. */
const HEAD = 0.35;
/** With so many texts found by rarer words, one that most texts have adds to these only: it would find everything. */
const ENOUGH = 200;
/** One letter begins a word of nearly every text: so many are plenty to show something. */
const PLENTY = 2000;
/** Steps of looking one text up in a list of many. */
const BISECTION = 8;
/** Sorts after every letter. */
const AFTER_LETTERS = '\uffff';

/** An index of words with their weights in each text, made once for a set of texts. */
export function textIndex(texts: readonly IndexedText[]): TextIndex {
  const { terms, sequences, headings, numbers } = build(texts);
  const plains = terms.map(({ word }) => word.plain);

  const lowest = (text: string): number => {
    let low = 0;
    let high = plains.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((plains[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Terms that a typed word may mean, each with its weight. */
  const meant = (typed: TypedWord): Meant => {
    const found: (readonly [Term, number])[] = [];
    let texts = 0;
    const end = lowest(typed.open ? typed.plain + AFTER_LETTERS : `${typed.plain}\u0000`);
    for (let at = lowest(typed.plain); at < end; at += 1) {
      const term = terms[at];
      if (term === undefined) continue;
      const { word } = term;
      const whole = word.plain.length === typed.plain.length;
      const same = whole ? word.base === typed.base && word.tone === typed.tone : word.base.startsWith(typed.base) && (typed.tone === '' || word.tone === typed.tone);
      found.push([term, (whole ? 1 : BEGINS) * (same || !typed.exact ? 1 : OTHER_MARKS)]);
      texts += term.owners.length;
    }
    return { found, texts };
  };

  /** Score of the typed word that is being looked at, and sums over the words, by text. */
  const one = new Float32Array(texts.length);
  const sum = new Float32Array(texts.length);
  const share = new Float32Array(texts.length);

  const rank: TextIndex['rank'] = (words, factor, scores, keep) => {
    const touched: number[] = [];
    const looked = words.map(meant);
    const rarities = looked.map(({ texts: many }) => Math.log(1 + (texts.length - Math.min(many, texts.length) + 0.5) / (Math.min(many, texts.length) + 0.5)));
    const all = rarities.reduce((total, rarity) => total + rarity, 0) || 1;
    const rarestFirst = looked.map((_, at) => at).sort((a, b) => (looked[a]?.texts ?? 0) - (looked[b]?.texts ?? 0));
    const add = (owner: number, rarity: number, score: number): void => {
      if (share[owner] === 0) touched.push(owner);
      sum[owner] = (sum[owner] ?? 0) + rarity * score;
      share[owner] = (share[owner] ?? 0) + rarity * Math.min(1, score);
    };
    for (const at of rarestFirst) {
      const word = looked[at];
      const rarity = rarities[at] ?? 0;
      if (word === undefined) continue;
      const only = touched.length >= ENOUGH && word.texts > touched.length;
      if (only && touched.length * word.found.length * BISECTION < word.texts) {
        for (const owner of touched) {
          const score = scoreIn(word, owner);
          if (score > 0) add(owner, rarity, score);
        }
        continue;
      }
      const hit: number[] = [];
      const enough = words[at]?.open === true && words[at].plain.length === 1 ? PLENTY : Infinity;
      for (const [{ owners, weights }, weight] of word.found) {
        if (hit.length > enough) break;
        for (let place = 0; place < owners.length; place += 1) {
          const owner = owners[place] ?? 0;
          if (only ? share[owner] === 0 : keep[owner] === 0) continue;
          const score = weight * (weights[place] ?? 0);
          const before = one[owner] ?? 0;
          if (before === 0) hit.push(owner);
          if (score > before) one[owner] = score;
        }
      }
      for (const owner of hit) {
        add(owner, rarity, one[owner] ?? 0);
        one[owner] = 0;
      }
    }
    for (const owner of touched) {
      // What has all words comes before what has one of them often.
      const part = (share[owner] ?? 0) / all;
      sum[owner] = (sum[owner] ?? 0) * part * part;
      share[owner] = 0;
    }
    const typed = words.map(({ plain }) => numbers.get(plain) ?? -1);
    for (const owner of best(touched, sum, LOOKED_AGAIN)) sum[owner] = (sum[owner] ?? 0) + together(typed, rarities, sequences[owner], headings[owner]);
    const added: number[] = [];
    for (const owner of touched) {
      const score = ((sum[owner] ?? 0) * factor) / all;
      sum[owner] = 0;
      const before = scores[owner] ?? 0;
      if (before === 0 && score > 0) added.push(owner);
      if (score > before) scores[owner] = score;
    }
    return added;
  };
  return { size: texts.length, rank };
}

interface Meant {
  readonly found: readonly (readonly [term: Term, weight: number])[];
  /** Texts that have any of them, about: one that has two counts twice. */
  readonly texts: number;
}

interface Built {
  /** By their letters without marks. */
  readonly terms: readonly Term[];
  /** Each text and each heading as numbers of words without marks. */
  readonly sequences: readonly Uint32Array[];
  readonly headings: readonly (Uint32Array | undefined)[];
  readonly numbers: ReadonlyMap<string, number>;
}

function build(texts: readonly IndexedText[]): Built {
  const found = new Map<Word, { readonly word: Word; readonly number: number; readonly owners: number[]; readonly counts: number[] }>();
  const numbers = new Map<string, number>();
  const entry = (word: Word): NonNullable<ReturnType<typeof found.get>> => {
    let known = found.get(word);
    if (known === undefined) {
      let number = numbers.get(word.plain);
      if (number === undefined) numbers.set(word.plain, (number = numbers.size));
      found.set(word, (known = { word, number, owners: [], counts: [] }));
    }
    return known;
  };
  const count = (word: Word, owner: number, weight: number): number => {
    const { owners, counts, number } = entry(word);
    const last = owners.length - 1;
    if (owners[last] === owner) counts[last] = (counts[last] ?? 0) + weight;
    else {
      owners.push(owner);
      counts.push(weight);
    }
    return number;
  };
  const above = new Map<string, { readonly words: readonly Word[]; readonly sequence: Uint32Array }>();
  const lengths = new Float32Array(texts.length);
  const sequences: Uint32Array[] = [];
  const headings: Uint32Array[] = [];
  texts.forEach(({ text, heading }, at) => {
    const own = wordsOf(text);
    let over = above.get(heading);
    if (over === undefined) {
      const words = wordsOf(heading);
      above.set(heading, (over = { words, sequence: Uint32Array.from(words, (word) => entry(word).number) }));
    }
    sequences.push(Uint32Array.from(own, (word) => count(word, at, 1)));
    for (const word of over.words) count(word, at, HEADING);
    headings.push(over.sequence);
    lengths[at] = own.length + over.words.length * HEADING;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const norms = lengths.map((length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean));
  const terms = [...found.values()]
    .map(({ word, owners, counts }): Term => ({
      word, owners: Uint32Array.from(owners), weights: Float32Array.from(counts, (many, at) => (many * (SATURATION + 1)) / (many + (norms[owners[at] ?? 0] ?? SATURATION))),
    }))
    .sort((a, b) => (a.word.plain < b.word.plain ? -1 : a.word.plain > b.word.plain ? 1 : 0));
  return { terms, sequences, headings, numbers };
}

/** What a typed word weighs in one text; 0 when it is not there. */
function scoreIn({ found }: Meant, owner: number): number {
  let most = 0;
  for (const [{ owners, weights }, weight] of found) {
    let low = 0;
    let high = owners.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((owners[middle] ?? 0) < owner) low = middle + 1;
      else high = middle;
    }
    if (owners[low] === owner) most = Math.max(most, weight * (weights[low] ?? 0));
  }
  return most;
}

/** Weight of the typed words that stand side by side, and of those that the text begins with, twice if that is all of it. */
function together(typed: readonly number[], rarities: readonly number[], text: Uint32Array | undefined, heading: Uint32Array | undefined): number {
  let bonus = 0;
  for (let at = 1; at < typed.length; at += 1) {
    const left = typed[at - 1] ?? -1;
    const right = typed[at] ?? -1;
    if (left < 0 || right < 0) continue;
    const weight = PAIR * Math.min(rarities[at - 1] ?? 0, rarities[at] ?? 0);
    if (pair(text, left, right)) bonus += weight;
    else if (pair(heading, left, right)) bonus += weight * HEADING;
  }
  let length = 0;
  let head = 0;
  while (text !== undefined && length < Math.min(typed.length, text.length) && typed[length] === text[length]) head += rarities[length++] ?? 0;
  return bonus + HEAD * head * (length === text?.length && length === typed.length ? 2 : 1);
}

function pair(sequence: Uint32Array | undefined, left: number, right: number): boolean {
  if (sequence === undefined) return false;
  for (let at = sequence.indexOf(left); at >= 0; at = sequence.indexOf(left, at + 1)) if (sequence[at + 1] === right) return true;
  return false;
}

const BUCKETS = 512;
const counts = new Uint32Array(BUCKETS);

/** Of the owners those with the best scores, in no order: `count`, and all that score about as the last of them. */
export function best(owners: readonly number[], scores: Float32Array, count: number): readonly number[] {
  if (owners.length <= count) return owners;
  let most = 0;
  for (const owner of owners) {
    const score = scores[owner] ?? 0;
    if (score > most) most = score;
  }
  if (most === 0) return owners;
  const scale = (BUCKETS - 1) / most;
  counts.fill(0);
  for (const owner of owners) {
    const bucket = ((scores[owner] ?? 0) * scale) | 0;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let lowest = BUCKETS;
  for (let left = count; left > 0 && lowest > 0;) {
    lowest -= 1;
    left -= counts[lowest] ?? 0;
  }
  return owners.filter((owner) => (((scores[owner] ?? 0) * scale) | 0) >= lowest);
}
