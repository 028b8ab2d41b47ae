import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { playable, publicElements, tokens } from '../../.storybook/manifest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = readdirSync(path.join(root, 'stories'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.ts')).map((file) => readFileSync(path.join(root, 'stories', file), 'utf8'));

/** Files whose pages of docs are about an element. */
const about = (tag: string): string[] => files.filter((text) => text.includes(`component: '${tag}'`) && text.includes("tags: ['autodocs']"));
const storiesOf = (tag: string): string[] => about(tag).flatMap((text) => [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name));
const missing = (tag: string, wanted: readonly string[]): string[] => wanted.filter((name) => !storiesOf(tag).includes(name)).map((name) => `${tag}: ${name}`);

const controls = publicElements.filter(({ superclass }) => superclass?.name === 'VphcControl').map(({ tagName }) => tagName);
const screens = publicElements.map(({ tagName }) => tagName).filter((tag) => !controls.includes(tag) && tag !== 'vphc-form');

/** The story in which an element has a state; `drawn` asks the element whether it is so. */
const storyOfState: Readonly<Record<string, string>> = {
  computed: 'Computed', disabled: 'Disabled', empty: 'Default', invalid: 'RequiredWithError', overridden: 'Overridden', readonly: 'ReadOnly', required: 'RequiredWithError', 'user-invalid': 'RequiredWithError', warned: 'Warned',
  dirty: 'Dirty',
  // A form is busy only until its rules have come: too short to look at.
  busy: 'Empty',
};
/** What lies between a screen and its server. Those that ask only when they are asked have nothing to load before. */
const weathers: Readonly<Record<string, readonly string[]>> = {
  'vphc-app': ['Offline'], 'vphc-sign-in': [], 'vphc-lookup': ['Offline', 'Broken'], 'vphc-decision-state': ['Offline', 'Broken'], 'vphc-frame': ['NoAddress', 'Unreachable', 'Ready'],
};

describe('the catalogue', () => {
  test('has a page of docs with stories for every element of the manifest', () => {
    expect(publicElements.length).toBeGreaterThan(25);
    expect(publicElements.map(({ tagName }) => tagName).filter((tag) => about(tag).length !== 1)).toEqual([]);
  });

  test('shows every control empty, filled by the keyboard, and in every state that the manifest names', () => {
    expect(controls.length).toBeGreaterThan(14);
    expect(controls.flatMap((tag) => missing(tag, ['Default', 'Entered']))).toEqual([]);
  });

  test('shows every state that the manifest names', () => {
    const wanted = publicElements.flatMap(({ tagName, cssStates = [] }) => cssStates.map(({ name }) => [tagName, storyOfState[name] ?? `a story of the state ${name}`] as const));
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.flatMap(([tag, story]) => missing(tag, tag === 'vphc-form' && story === 'RequiredWithError' ? ['Blocked'] : tag === 'vphc-form' && story === 'Default' ? ['Empty'] : [story]))).toEqual([]);
  });

  test('shows every screen in English, on a phone, while it loads, without a network and with a server that fails', () => {
    expect(screens.length).toBeGreaterThan(10);
    expect(screens.flatMap((tag) => missing(tag, ['English', 'Phone', ...(weathers[tag] ?? ['Loading', 'Offline', 'Broken'])]))).toEqual([]);
  });

  test('tells on the page of an element what each attribute, event, slot, part and state is', () => {
    const silent = publicElements.flatMap(({ tagName, attributes = [], events = [], slots = [], cssParts = [], cssStates = [] }) => [
      ...attributes.filter(({ type }) => !type?.text).map(({ name }) => `${tagName}[${name}]`),
      ...events.filter(({ type, description, name }) => !type?.text || (!description && name.startsWith('vphc-'))).map(({ name }) => `${tagName} ${name}`),
      ...[...slots, ...cssParts, ...cssStates].filter(({ description }) => !description).map(({ name }) => `${tagName}::${name}`),
    ]);
    expect(silent).toEqual([]);
    expect(tokens.filter(({ description }) => !description)).toEqual([]);
  });

  test('lets a reader play with the label and the switches of every control', () => {
    for (const tag of controls) expect(playable(tag), tag).toEqual(expect.arrayContaining(['label', 'required', 'disabled', 'readOnly']));
  });

  test('links in the introduction lead to pages that there are', () => {
    const ids = files.flatMap((text) => [...text.matchAll(/\bid: '([\w-]+)'/g)].map(([, id = '']) => id));
    for (const name of ['gioi-thieu.md', 'introduction.md']) {
      const links = [...readFileSync(path.join(root, 'stories/intro', name), 'utf8').matchAll(/\?path=\/(?:docs|story)\/([^)]+?)--/g)].map(([, id = '']) => id);
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((id) => !ids.includes(id) && !id.startsWith('bắt-đầu-'))).toEqual([]);
    }
  });
});
