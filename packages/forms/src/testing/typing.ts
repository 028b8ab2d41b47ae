import { holds } from './claims.ts';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** Replaces the text of an input as a keyboard does, letter by letter. */
export function typeText(input: TextInput, text: string): void {
  input.focus();
  input.value = '';
  for (const letter of text) {
    input.value += letter;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: letter }));
  }
}

/**
 * Telex keys of "Nguyễn Thị Ửng" as IBus and phones send them: each key replaces the composed word. Unikey on Windows sends
 * no composition events but backspaces and letters; `backspaced` plays that.
 */
export const telexName: readonly (readonly string[])[] = [
  ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'],
  ['T', 'Th', 'Thi', 'Thị'],
  ['U', 'Ư', 'Ưn', 'Ưng', 'Ửng'],
];
/** VNI keys of the same name (N g u y e 6 n 4, T h i 5, U 7 n g 3): the digits change letters further back. */
export const vniName: readonly (readonly string[])[] = [
  ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'],
  ['T', 'Th', 'Thi', 'Thị'],
  ['U', 'Ư', 'Ưn', 'Ưng', 'Ửng'],
];
export const telexText = 'Nguyễn Thị Ửng';

/** Plays composed words into an input and checks after every key that nobody else has touched the text. */
export async function compose(input: TextInput, words: readonly (readonly string[])[], after: () => Promise<void> = async () => undefined): Promise<void> {
  input.focus();
  input.value = '';
  let before = '';
  for (const word of words) {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true, data: '' }));
    for (const step of word) {
      // Half of the keyboards compose with combining marks.
      const text = before + step.normalize('NFD');
      input.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, composed: true, data: step }));
      input.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true, inputType: 'insertCompositionText', data: step, isComposing: true }));
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertCompositionText', data: step, isComposing: true }));
      await after();
      holds(input.value === text, `the text was rewritten during composition: "${text}" became "${input.value}"`);
    }
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: word.at(-1) ?? '' }));
    before = `${input.value} `;
    input.value = before;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: ' ' }));
  }
}

/** The same words as Unikey sends them without an input method: the last letters are deleted and typed anew. */
export async function backspaced(input: TextInput, words: readonly (readonly string[])[], after: () => Promise<void> = async () => undefined): Promise<void> {
  input.focus();
  input.value = '';
  let before = '';
  for (const word of words) {
    for (const step of word) {
      input.value = before + step.slice(0, -1);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'deleteContentBackward' }));
      input.value = before + step;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: step.slice(-1) }));
      await after();
      holds(input.value === before + step, `the text was rewritten while typing: "${before + step}" became "${input.value}"`);
    }
    before = `${input.value} `;
    input.value = before;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: ' ' }));
  }
}

export function press(target: Element, key: string, options: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }));
}

/** Leaves an input as the Tab key does. */
export function leave(input: TextInput): void {
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
}
