/** A word as a search compares it. */
export interface Word {
  /** Without tones and diacritics, `đ` as `d`. */
  readonly plain: string;
  /** With diacritics but without the tone: `đanh` of `đánh`. */
  readonly base: string;
  /** The tone mark, wherever in the syllable it was put: `hoà` and `hòa` are equal. */
  readonly tone: string;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARK = /[\u0300-\u036f]/gu;
/** Letters with their marks, and numbers with their separators (`0,05`, `1.000`). */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu;

/** Syllables are few: each is read once. */
const read = new Map<string, Word>();
/** Names and numbers would fill the memory of a page that stays open all day. */
const REMEMBERED = 20_000;

function wordOf(composed: string): Word {
  const known = read.get(composed);
  if (known !== undefined) return known;
  const text = composed.normalize('NFD');
  const tone = text.match(TONE)?.join('') ?? '';
  const word = { plain: text.replace(MARK, '').replaceAll('đ', 'd'), base: text.replace(TONE, '').normalize('NFC'), tone };
  if (read.size >= REMEMBERED) read.clear();
  read.set(composed, word);
  return word;
}

/** The words of a text in their order. */
export function wordsOf(text: string): readonly Word[] {
  return (text.toLowerCase().normalize('NFC').match(WORD) ?? []).map(wordOf);
}

/** Whether a word was typed with any mark. */
export function marked(word: Word): boolean {
  return word.tone !== '' || word.base !== word.plain;
}
