import type { IsoDate, Validity } from '../../citation.ts';
import { SYNONYMS } from '../data/synonyms.ts';
import type { TypedWord } from './text-index.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** How people say it, and the words of the decrees for it. */
export interface Synonym extends Validity {
  /** Words that have to occur, in any order. */
  readonly says: string;
  /** Wordings to look for in their place. */
  readonly means: readonly string[];
}

interface Entry {
  readonly synonym: Synonym;
  readonly says: readonly Word[];
  readonly means: readonly (readonly Word[])[];
}

let entries: readonly Entry[] | undefined;
function table(): readonly Entry[] {
  return (entries ??= SYNONYMS.map((synonym) => ({ synonym, says: wordsOf(synonym.says), means: synonym.means.map(wordsOf) })));
}

/** A reading of the query: its words, and how much it counts beside the words as typed. */
export interface Reading {
  readonly words: readonly TypedWord[];
  readonly factor: number;
}

/** A wording of the decrees counts nearly as the words typed. */
const FACTOR = 0.95;
/** More readings than these cost time and add nothing. */
const MOST = 8;
/** An unfinished word is read as one of the table from so many letters on. */
const ENOUGH = 3;

/** A synonym found in the query: the places of its words, and what stands for them. */
interface Said {
  readonly used: readonly number[];
  readonly means: readonly (readonly Word[])[];
}

/** The query as typed and as the decrees word it on a day (absent: ever); several everyday words are also read together. */
export function readings(words: readonly TypedWord[], on: IsoDate | undefined): readonly Reading[] {
  const said: Said[] = [];
  for (const { synonym, says, means } of table()) {
    if (on !== undefined && (on < synonym.validFrom || (synonym.validTo !== null && on > synonym.validTo))) continue;
    const used = says.map((word) => words.findIndex((typed) => fits(typed, word)));
    if (!used.includes(-1)) said.push({ used, means });
  }
  // The more words it explains, the more it says.
  said.sort((a, b) => b.used.length - a.used.length);
  const found: Reading[] = [{ words, factor: 1 }];
  const together = apart(said);
  if (together.length > 1) found.push(reading(words, together.flatMap(({ used }) => used), together.flatMap(({ means: [first] }) => first ?? [])));
  for (const { used, means } of said) {
    for (const wording of means) {
      if (found.length >= MOST) return found;
      found.push(reading(words, used, wording));
    }
  }
  return found;
}

/** Of the synonyms found those that share no word, the longest first. */
function apart(said: readonly Said[]): readonly Said[] {
  const taken = new Set<number>();
  return said.filter(({ used }) => {
    if (used.some((at) => taken.has(at))) return false;
    for (const at of used) taken.add(at);
    return true;
  });
}

function reading(words: readonly TypedWord[], used: readonly number[], wording: readonly Word[]): Reading {
  // A word that the wording has already is not looked for twice.
  const rest = words.filter((typed, at) => !used.includes(at) && !wording.some(({ plain }) => plain === typed.plain));
  return { words: [...wording.map((word): TypedWord => ({ ...word, open: false, exact: true })), ...rest], factor: FACTOR };
}

function fits(typed: TypedWord, word: Word): boolean {
  if (typed.plain === word.plain) return !typed.exact || (typed.base === word.base && typed.tone === word.tone);
  if (!typed.open || typed.plain.length < ENOUGH || !word.plain.startsWith(typed.plain)) return false;
  return !typed.exact || (word.base.startsWith(typed.base) && (typed.tone === '' || typed.tone === word.tone));
}
