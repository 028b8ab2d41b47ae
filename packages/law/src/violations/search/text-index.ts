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
   * Adds to `scores` what one reading of the query gives each text, keeping the best of several readings. `keep` leaves texts out.
   * @returns the texts that were found, in no order
   */
  rank(words: readonly TypedWord[], factor: number, scores: Float32Array, keep: (at: number) => boolean): readonly number[];
}

interface Term {
  readonly word: Word;
  /** Texts that have it, and how much it weighs there (frequency, saturated and set against the length). */
  readonly owners: number[];
  readonly weights: number[];
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
const LOOKED_AGAIN = 400;
/** Weight of a pair side by side, in shares of its rarer word. */
const PAIR = 0.6;
/** An act is what its first words say: weight of a text that begins as typed, and again of one that says nothing else. */
const HEAD = 0.35;
/** Sorts after every letter. */
const AFTER_LETTERS = '\uffff';

/** An index of words with their weights in each text, made once for a set of texts. */
export function textIndex(texts: readonly IndexedText[]): TextIndex {
  const terms = new Map<string, Term>();
  const numbers = new Map<string, number>();
  /** Number of a word without marks. */
  const numberOf = (word: Word): number => {
    let number = numbers.get(word.plain);
    if (number === undefined) numbers.set(word.plain, (number = numbers.size));
    return number;
  };
  const headings = new Map<string, readonly Word[]>();
  const sequences: Uint32Array[] = [];
  const headingSequences = new Map<string, Uint32Array>();
  const ownHeading: (Uint32Array | undefined)[] = [];
  const read = texts.map(({ text, heading }) => {
    const own = wordsOf(text);
    let above = headings.get(heading);
    if (above === undefined) headings.set(heading, (above = wordsOf(heading)));
    return { own, above, length: own.length + above.length * HEADING };
  });
  const mean = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);
  read.forEach(({ own, above, length }, at) => {
    const counts = new Map<Word, number>();
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of above) counts.set(word, (counts.get(word) ?? 0) + HEADING);
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);
    for (const [word, count] of counts) {
      const key = word.base + word.tone;
      let term = terms.get(key);
      if (term === undefined) terms.set(key, (term = { word, owners: [], weights: [] }));
      term.owners.push(at);
      term.weights.push((count * (SATURATION + 1)) / (count + norm));
    }
    sequences.push(Uint32Array.from(own, numberOf));
    const heading = texts[at]?.heading ?? '';
    let sequence = headingSequences.get(heading);
    if (sequence === undefined) headingSequences.set(heading, (sequence = Uint32Array.from(above, numberOf)));
    ownHeading.push(sequence);
  });
  const sorted = [...terms.values()].sort((a, b) => (a.word.plain < b.word.plain ? -1 : a.word.plain > b.word.plain ? 1 : 0));
  const plains = sorted.map(({ word }) => word.plain);

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
  const meant = (typed: TypedWord): readonly (readonly [term: Term, weight: number])[] => {
    const found: (readonly [Term, number])[] = [];
    const end = lowest(typed.open ? typed.plain + AFTER_LETTERS : `${typed.plain}\u0000`);
    for (let at = lowest(typed.plain); at < end; at += 1) {
      const term = sorted[at];
      if (term === undefined) continue;
      const whole = term.word.plain.length === typed.plain.length;
      const same = whole ? term.word.base === typed.base && term.word.tone === typed.tone : term.word.base.startsWith(typed.base) && (typed.tone === '' || term.word.tone === typed.tone);
      found.push([term, (whole ? 1 : BEGINS) * (same || !typed.exact ? 1 : OTHER_MARKS)]);
    }
    return found;
  };

  /** Score of the typed word that is being looked at, by text. */
  const one = new Float32Array(texts.length);
  const sum = new Float32Array(texts.length);
  const share = new Float32Array(texts.length);

  return {
    size: texts.length,
    rank(words, factor, scores, keep) {
      const touched: number[] = [];
      const weights: number[] = [];
      let all = 0;
      for (const typed of words) {
        const found = meant(typed);
        const hit: number[] = [];
        for (const [term, weight] of found) {
          const { owners, weights: own } = term;
          for (let at = 0; at < owners.length; at += 1) {
            const owner = owners[at] ?? 0;
            const score = weight * (own[at] ?? 0);
            const before = one[owner] ?? 0;
            if (before === 0) hit.push(owner);
            if (score > before) one[owner] = score;
          }
        }
        const rarity = Math.log(1 + (texts.length - hit.length + 0.5) / (hit.length + 0.5));
        weights.push(rarity);
        all += rarity;
        for (const owner of hit) {
          if (share[owner] === 0) touched.push(owner);
          sum[owner] = (sum[owner] ?? 0) + rarity * (one[owner] ?? 0);
          share[owner] = (share[owner] ?? 0) + rarity * Math.min(1, one[owner] ?? 0);
          one[owner] = 0;
        }
      }
      const found: number[] = [];
      for (const owner of touched) {
        // What has all words comes before what has one of them often.
        const part = (share[owner] ?? 0) / (all || 1);
        const score = (sum[owner] ?? 0) * part * part;
        sum[owner] = keep(owner) ? score : 0;
        share[owner] = 0;
        if (sum[owner] !== 0) found.push(owner);
      }
      for (const owner of best(found, sum, LOOKED_AGAIN)) sum[owner] = (sum[owner] ?? 0) + sideBySide(words, weights, sequences[owner], ownHeading[owner]);
      const added: number[] = [];
      for (const owner of found) {
        const score = ((sum[owner] ?? 0) * factor) / (all || 1);
        sum[owner] = 0;
        if ((scores[owner] ?? 0) === 0) added.push(owner);
        if (score > (scores[owner] ?? 0)) scores[owner] = score;
      }
      return added;
    },
  };

  /** Weight of the typed words that the text begins with, twice if that is all of it. */
  function beginning(words: readonly TypedWord[], weights: readonly number[], text: Uint32Array | undefined): number {
    let length = 0;
    while (text !== undefined && length < Math.min(words.length, text.length) && numbers.get(words[length]?.plain ?? '') === text[length]) length += 1;
    return sumOf(weights.slice(0, length)) * (length === text?.length && length === words.length ? 2 : 1);
  }

  function sideBySide(words: readonly TypedWord[], weights: readonly number[], text: Uint32Array | undefined, heading: Uint32Array | undefined): number {
    let bonus = 0;
    for (let at = 1; at < words.length; at += 1) {
      const left = numbers.get(words[at - 1]?.plain ?? '');
      const right = numbers.get(words[at]?.plain ?? '');
      if (left === undefined || right === undefined) continue;
      const weight = PAIR * Math.min(weights[at - 1] ?? 0, weights[at] ?? 0);
      if (pair(text, left, right)) bonus += weight;
      else if (pair(heading, left, right)) bonus += weight * HEADING;
    }
    return bonus + HEAD * beginning(words, weights, text);
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function pair(sequence: Uint32Array | undefined, left: number, right: number): boolean {
  if (sequence === undefined) return false;
  for (let at = sequence.indexOf(left); at >= 0; at = sequence.indexOf(left, at + 1)) if (sequence[at + 1] === right) return true;
  return false;
}

/** Of the owners those with the best scores, in no order: `count`, and all that share the last score. */
export function best(owners: readonly number[], scores: Float32Array, count: number): readonly number[] {
  if (owners.length <= count) return owners;
  const sorted = Float32Array.from(owners, (owner) => scores[owner] ?? 0).sort();
  const worst = sorted[sorted.length - count] ?? 0;
  return owners.filter((owner) => (scores[owner] ?? 0) >= worst);
}
