import type { Page } from 'playwright-core';
import type { Address } from '@xlvphc/law';
import type { FormValue } from '@xlvphc/forms';
import { dateCodec } from '../../src/controls/codecs/date.ts';
import { moneyCodec } from '../../src/controls/codecs/money.ts';
import { numberCodec } from '../../src/controls/codecs/number.ts';
import type { FocusedPlace, Stage } from './page/stage-page.ts';
import { onStage } from './stage.ts';

const lettersTyped = 10;
/** No form has as many places to stop at. */
const mostStops = 3000;

/**
 * Goes through a form by Tab from the button before it to the one after it and types at each place what is wanted there. Only keys:
 * nothing is set by script. Fields that appear behind the typist's back are met on the next round, as long as `complete` says no.
 */
export async function fillByKeyboard(page: Page, complete: () => Promise<boolean>): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await oneRound(page);
    if (await complete()) return;
    // What the last key opened may be on its way yet: a person looks at the form before he goes through it again.
    await page.waitForTimeout(500);
  }
}

async function oneRound(page: Page): Promise<void> {
  await page.locator('#before').focus();
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    for (;;) {
      const place = await onStage(page, 'focused');
      if (!place) return;
      const done = await typeAt(page, place);
      // A new row has moved the focus into its first field.
      if (done !== 'moved') break;
    }
  }
  throw new Error(`Tab does not leave the form after ${mostStops} stops`);
}

/** Types what is missing where the focus is. */
async function typeAt(page: Page, place: FocusedPlace): Promise<'nothing' | 'typed' | 'moved'> {
  const { inner, control, wanted, current } = place;
  if (place.closedFold) {
    await page.keyboard.press('Enter');
    return 'typed';
  }
  if (control === 'vphc-repeat') {
    const rows = (list: FormValue | undefined): number => (Array.isArray(list) ? list.length : 0);
    if (inner.id !== 'add' || rows(current) >= rows(wanted)) return 'nothing';
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (globalThis as unknown as { stage: Stage }).stage.focused()?.inner.id !== 'add');
    return 'moved';
  }
  if (wanted === undefined || inner.locked || inner.name === 'button' || inner.name === 'summary' || JSON.stringify(wanted) === JSON.stringify(current)) return 'nothing';
  switch (control) {
    case 'vphc-flag':
      if (inner.checked === wanted) return 'nothing';
      await page.keyboard.press('Space');
      return 'typed';
    case 'vphc-multi-choice':
      if ((wanted as readonly string[]).includes(inner.value) === inner.checked) return 'nothing';
      await page.keyboard.press('Space');
      return 'typed';
    case 'vphc-choice':
      return inner.name === 'select' ? selectByArrows(page, place, String(wanted)) : radioByArrows(page, place, String(wanted));
    case 'vphc-combobox':
      return place.free ? write(page, inner.value, String(wanted)) : pick(page, place, String(wanted));
    case 'vphc-address': {
      const address = wanted as Address;
      if (place.host === 'vphc-address') return write(page, inner.value, address.line ?? '');
      const code = [address.communeCode, address.provinceCode].find((one) => one !== undefined && place.options.some(({ value }) => value === one));
      return code === undefined ? 'nothing' : pick(page, place, code);
    }
    case 'vphc-date-time-field':
      return write(page, inner.value, inner.id === 'day' ? dateCodec.format(String(wanted)) : String(wanted).slice(11, 16));
    default:
      return inner.id === 'input' ? write(page, inner.value, asTyped(control, wanted)) : 'nothing';
  }
}

/** How an official writes a value. */
function asTyped(control: string | undefined, value: FormValue): string {
  if (control === 'vphc-date-field') return dateCodec.format(String(value));
  if (control === 'vphc-money-field') return moneyCodec.format(Number(value)).replaceAll('.', '');
  if (control === 'vphc-number-field') return numberCodec.format(Number(value));
  return String(value);
}

async function write(page: Page, present: string, text: string): Promise<'nothing' | 'typed'> {
  if (present === text) return 'nothing';
  if (present !== '') await page.keyboard.press('Control+a');
  // Key by key at first, the rest at once as a word completion of a phone gives it: thousands of keystrokes would take an hour.
  await page.keyboard.type(text.slice(0, lettersTyped));
  if (text.length > lettersTyped) await page.keyboard.insertText(text.slice(lettersTyped));
  return 'typed';
}

/** Space takes the radio that has the focus, an arrow goes on to the next one. */
async function radioByArrows(page: Page, place: FocusedPlace, wanted: string): Promise<'typed'> {
  const at = (value: string): number => place.options.findIndex((option) => option.value === value);
  const steps = at(wanted) - at(place.inner.value);
  if (steps === 0) await page.keyboard.press('Space');
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  return 'typed';
}

/** The first line of a select says that something is to be chosen. */
async function selectByArrows(page: Page, place: FocusedPlace, wanted: string): Promise<'typed'> {
  const steps = place.options.findIndex((option) => option.value === wanted) + 1 - place.inner.index;
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  return 'typed';
}

/** Types the name, goes down to it in the list and takes it. */
async function pick(page: Page, place: FocusedPlace, value: string): Promise<'nothing' | 'typed'> {
  const label = place.options.find((option) => option.value === value)?.label;
  if (label === undefined || place.inner.value === label) return 'nothing';
  await write(page, place.inner.value, label);
  for (let step = 0; step < 20; step += 1) {
    await page.waitForTimeout(20);
    if ((await onStage(page, 'focused'))?.active === label) break;
    if (step === 19) throw new Error(`"${label}" is not found in the list of ${place.label}`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  return 'typed';
}
