import type { CDPSession, Page } from 'playwright-core';

/** What stands at a word after each key of a person who types it, and the word. */
export interface Recording {
  readonly keys: string;
  readonly steps: readonly string[];
}

/** Recorded with ibus-unikey: the key, and the word as the input method shows it after the key. */
export const telex: readonly Recording[] = [
  { keys: 'Nguyeenx', steps: ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'] },
  { keys: 'Thij', steps: ['T', 'Th', 'Thi', 'Thị'] },
  { keys: 'Uwrng', steps: ['U', 'Ư', 'Ử', 'Ửn', 'Ửng'] },
  { keys: 'dduwowfng', steps: ['d', 'đ', 'đu', 'đư', 'đưo', 'đươ', 'đườ', 'đườn', 'đường'] },
  { keys: 'khuyru', steps: ['k', 'kh', 'khu', 'khuy', 'khuỷ', 'khuỷu'] },
];
export const vni: readonly Recording[] = [
  { keys: 'Nguye6n4', steps: ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'] },
  { keys: 'Thi5', steps: ['T', 'Th', 'Thi', 'Thị'] },
  { keys: 'U7ng3', steps: ['U', 'Ư', 'Ưn', 'Ưng', 'Ửng'] },
  { keys: 'd9uo72ng', steps: ['d', 'đ', 'đu', 'đuo', 'đươ', 'đườ', 'đườn', 'đường'] },
  { keys: 'khuyu3', steps: ['k', 'kh', 'khu', 'khuy', 'khuyu', 'khuỷu'] },
];
export const text = 'Nguyễn Thị Ửng đường khuỷu';

/** Looks at the page after each key. */
type Look = (shown: string) => Promise<void>;

/**
 * An input method that composes (IBus, macOS, Gboard): Chromium itself makes the events (compositionstart, beforeinput and input of kind
 * insertCompositionText, compositionend). `form` is how the method spells letters: some send them decomposed.
 */
export async function composeWords(page: Page, words: readonly Recording[], look: Look, form: 'NFC' | 'NFD' = 'NFC'): Promise<void> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  let before = '';
  for (const [index, { steps }] of words.entries()) {
    if (index > 0) {
      await page.keyboard.press('Space');
      before += ' ';
    }
    for (const step of steps) {
      const shown = step.normalize(form);
      await devtools.send('Input.imeSetComposition', { text: shown, selectionStart: shown.length, selectionEnd: shown.length });
      await look(before + shown);
    }
    const word = (steps.at(-1) ?? '').normalize(form);
    await devtools.send('Input.insertText', { text: word });
    before += word;
    await look(before);
  }
  await devtools.detach();
}

/** Unikey on Windows: no composition; letters that change are taken back with backspaces and sent anew in one burst. */
export async function retypeWords(page: Page, words: readonly Recording[], look: Look, form: 'NFC' | 'NFD' = 'NFC'): Promise<void> {
  let before = '';
  for (const [index, { steps }] of words.entries()) {
    if (index > 0) {
      await page.keyboard.press('Space');
      before += ' ';
    }
    let stands = '';
    for (const step of steps) {
      const shown = step.normalize(form);
      let same = 0;
      while (same < stands.length && stands[same] === shown[same]) same += 1;
      for (let back = stands.length; back > same; back -= 1) await page.keyboard.press('Backspace');
      if (same < shown.length) await page.keyboard.insertText(shown.slice(same));
      stands = shown;
      await look(before + shown);
    }
    before += stands;
  }
}
