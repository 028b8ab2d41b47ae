/** Tone marks: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /[\u0300-\u036f]/gu;
const ASCII = /^[ -~]*$/u;
const PREFIX = /^(?:thanh pho|thi tran|dac khu|phuong|tinh|xa|tp|tt|dk|[px](?=\.))[. ]+(?=\S)/u;

function plain(text: string): string {
  return text.toLowerCase().replace(/['’`´-]/gu, ' ').replace(/[,;]/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** Without tones, diacritics and `đ`, one space between words: `Hoà Bình`, `Hòa Bình` and `hoa binh` are equal. */
export function folded(text: string): string {
  return plain(text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/gu, 'd'));
}

/** With diacritics, the tone at the end of its syllable, so that both placements (`hoà`, `hòa`) are equal. */
export function accented(text: string): string {
  return plain(text.normalize('NFD'))
    .split(' ')
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES)?.join('') ?? ''))
    .join(' ');
}

/** Folded text without a leading kind of unit (`xã`, `phường`, `P.` …), unless nothing would be left. */
export function withoutKind(foldedText: string): string {
  return foldedText.replace(PREFIX, '').trim();
}

/** What was typed, read in the three ways that a search compares. */
export interface Typed {
  readonly text: string;
  readonly plain: string;
  /** `plain` without a kind of unit. */
  readonly bare: string;
  readonly exact: string;
}

let last: Typed = { text: '', plain: '', bare: '', exact: '' };

/** Reads what was typed; the indexes of current and of old names ask for the same text one after the other. */
export function readTyped(text: string): Typed {
  if (text !== last.text) {
    const plain = folded(text);
    // Without diacritics both readings are the same.
    last = { text, plain, bare: withoutKind(plain), exact: ASCII.test(text) ? plain : accented(text) };
  }
  return last;
}
