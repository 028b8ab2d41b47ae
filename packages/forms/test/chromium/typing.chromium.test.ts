import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { valueAt } from '../../src/engine/path.ts';
import type { Field, FormDefinition } from '@xlvphc/forms';
import { context } from '../render/papers.ts';
import { composeWords, retypeWords, telex, text, vni } from './input-methods.ts';
import { formStage, onStage, type FormStage } from './stage.ts';

/** One blank of every kind into which letters can be typed. */
const fields: readonly Field[] = [
  { id: 'name', kind: 'text', label: 'Họ và tên' },
  { id: 'statement', kind: 'long-text', label: 'Ý kiến' },
  { id: 'occupation', kind: 'combobox', label: 'Nghề nghiệp', options: [{ value: 'Làm nông', label: 'Làm nông' }] },
  { id: 'basis', kind: 'legal-basis', label: 'Quy định tại' },
  { id: 'address', kind: 'address', label: 'Nơi ở' },
  { id: 'street', kind: 'choice', label: 'Tên đường', options: [{ value: 'u', label: text }, ...Array.from({ length: 30 }, (_, index) => ({ value: String(index), label: `Đường số ${index + 1}` }))] },
];
const form: FormDefinition = {
  code: 'T2', symbol: 'T', kind: 'record', title: 'Gõ tiếng Việt', validFrom: '2022-01-01', validTo: null, source: 'test',
  blocks: fields.map((field) => ({ k: 'p', style: 'body', inlines: [{ k: 'text', text: `${field.label}: ` }, { k: 'blank', field }] })),
};

const methods = [
  { name: 'Telex, composing', type: (page: Page, look: (shown: string) => Promise<void>) => composeWords(page, telex, look) },
  { name: 'VNI, composing', type: (page: Page, look: (shown: string) => Promise<void>) => composeWords(page, vni, look) },
  { name: 'Telex, composing with combining marks', type: (page: Page, look: (shown: string) => Promise<void>) => composeWords(page, telex, look, 'NFD') },
  { name: 'Telex of Unikey, with backspaces', type: (page: Page, look: (shown: string) => Promise<void>) => retypeWords(page, telex, look) },
  { name: 'VNI of Unikey, with backspaces', type: (page: Page, look: (shown: string) => Promise<void>) => retypeWords(page, vni, look) },
  { name: 'Telex of Unikey, decomposed', type: (page: Page, look: (shown: string) => Promise<void>) => retypeWords(page, telex, look, 'NFD') },
] as const;

/** The value that the typed name stands for. */
const expected = (field: Field): unknown => (field.kind === 'address' ? { line: text } : field.kind === 'choice' ? 'u' : text);

async function focus(page: Page, path: string, view: 'guided' | 'page'): Promise<void> {
  await page.locator(view === 'guided' ? `[data-path="${path}"] #input` : `.holder [data-field="${path}"]`).first().focus();
}

describe('Vietnamese typed with an input method arrives letter by letter: Telex and VNI, composing and with backspaces, composed and decomposed', { concurrency: 2 }, () => {
  let stage: FormStage;
  before(async () => {
    stage = await formStage();
  });
  after(() => stage.close());

  for (const view of ['guided', 'page'] as const) {
    for (const field of view === 'guided' ? fields : fields.filter(({ kind }) => kind !== 'address' && kind !== 'choice')) {
      it(`${field.kind}, ${view === 'guided' ? 'guided entry' : 'blank on the page'}`, async () => {
        const page = await stage.open();
        try {
          for (const method of methods) {
            await onStage(page, 'mountDefinition', form, context, view);
            await focus(page, field.id, view);
            await method.type(page, async (shown) => assert.equal(await onStage(page, 'written'), shown, `${method.name}: what stands in the input`));
            await page.keyboard.press('Tab');
            assert.deepEqual(valueAt(await onStage(page, 'values'), field.id), expected(field), method.name);
          }
        } finally {
          await page.context().close();
        }
      });
    }
  }

  it('tells nobody of half a word: values change when the word is composed', async () => {
    const page = await stage.open();
    try {
      await onStage(page, 'mountDefinition', form, context, 'guided');
      await focus(page, 'name', 'guided');
      await onStage(page, 'listen');
      await composeWords(page, telex, async () => undefined);
      await page.keyboard.press('Tab');
      await onStage(page, 'values');
      const told = await onStage(page, 'told');
      const whole = new Set(['Nguyễn', 'Nguyễn Thị', 'Nguyễn Thị Ửng', 'Nguyễn Thị Ửng đường', text]);
      assert.deepEqual(told.filter((value) => !whole.has(value)), []);
      assert.equal(told.at(-1), text);
    } finally {
      await page.context().close();
    }
  });
});
