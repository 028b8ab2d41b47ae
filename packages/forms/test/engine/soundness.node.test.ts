import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { fieldsOf, formByCode, formFaults, formsOn, jsonSchema, parseForm, prefill, registerForm, type FormDefinition } from '@xlvphc/forms';
import { layout, pageDocx, pageHtml, pagePdf, pageText } from '@xlvphc/forms/render';
import { landInspection } from '../../../../examples/own-form/land-inspection.ts';

const copy = (form: FormDefinition): Record<string, unknown> => JSON.parse(JSON.stringify(form)) as Record<string, unknown>;
const faultsOf = (form: FormDefinition, change: (plain: Record<string, unknown>) => Record<string, unknown>): readonly string[] => formFaults(change(copy(form))).map(({ path, code }) => `${path} ${code}`);

test('every official form is sound by the same measure as a form from outside', () => {
  for (const form of formsOn('2026-11-22')) assert.deepEqual(formFaults(copy(form)).map(({ path, code }) => `${form.code} ${path} ${code}`), []);
});

test('a form from outside is told each of its faults with a place, a code and a sentence in both languages', () => {
  const blocks = (list: readonly unknown[]) => (plain: Record<string, unknown>) => ({ ...plain, blocks: list });
  assert.deepEqual(faultsOf(landInspection, (plain) => ({ ...plain, validFrom: '2026-02-30', kind: 'letter', onload: 'x' })), ['kind VPHC-DEFINITION-TYPE', 'validFrom VPHC-DEFINITION-DAY', 'onload VPHC-DEFINITION-KEY']);
  for (const text of ['<img src=x>', 'javascript:alert(1)', '${process.env}', 'onclick="x"']) {
    assert.deepEqual(faultsOf(landInspection, blocks([{ k: 'p', style: 'body', inlines: [{ k: 'text', text }] }])), ['blocks.0.inlines.0.text VPHC-DEFINITION-SCRIPT'], text);
  }
  const field = (id: string, more: object = {}): unknown => ({ k: 'data', fields: [{ id, kind: 'text', label: id, ...more }] });
  assert.deepEqual(faultsOf(landInspection, blocks([field('a.constructor'), field('b', { codeList: 'nothing' }), field('c', { binding: 'record.values.place' }), field('c', { kind: 'flag' })])), [
    'blocks.0.fields.0.id VPHC-DEFINITION-NAME', 'blocks.1.fields.0.codeList VPHC-DEFINITION-CODE-LIST', 'blocks.3.fields.0.id VPHC-DEFINITION-TWICE',
  ]);
  let deep: unknown = [];
  for (let level = 0; level < 80; level += 1) deep = [{ k: 'back', blocks: deep }];
  assert.ok(faultsOf(landInspection, (plain) => ({ ...plain, blocks: deep })).some((fault) => fault.endsWith('VPHC-DEFINITION-SIZE')));
  const [fault] = formFaults({ ...copy(landInspection), extra: 1 });
  assert.match(fault?.message.vi ?? '', /không có/);
  assert.notEqual(fault?.message.vi, fault?.message.en);
});

test('a form of a newer backend may have keys that this version does not know', () => {
  assert.equal(parseForm({ ...copy(landInspection), future: true }).code, 'BBKT-DAT');
  assert.throws(() => parseForm({ ...copy(landInspection), blocks: [{ k: 'script' }] }), /blocks\.0\.k/);
});

test('the example of the documentation is sound and works like an official form: entry, schema, print, PDF, DOCX', async () => {
  assert.deepEqual(formFaults(copy(landInspection)), []);
  registerForm(landInspection);
  const form = formByCode('BBKT-DAT', '2026-03-02');
  assert.ok(fieldsOf(form).length > 8);
  assert.deepEqual(Object.keys((jsonSchema(form) as { properties: object }).properties).includes('plots'), true);
  const context = { on: '2026-03-02', mode: 'normal' } as const;
  const blank = layout(form, {}, context, { blank: true });
  assert.deepEqual(pageText(blank).slice(0, 4), ['CƠ QUAN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: …/BB-KTĐ']);
  const values = { ...prefill(form, context).values, place: 'Thôn 3', user: { kind: 'organization', name: 'Hợp tác xã Ea Kly' }, plots: [{ number: '12', sheet: '7', state: 'Có nhà tạm' }, { number: '13', state: 'Đất trống' }] };
  const filled = layout(form, values, context);
  assert.match(pageText(filled).join('\n'), /Tổ chức: Hợp tác xã Ea Kly\n1\) Thửa số 12, tờ bản đồ số 7\. Hiện trạng: Có nhà tạm\n2\) Thửa số 13/);
  assert.match(pageHtml([filled]), /Hợp tác xã Ea Kly/);
  assert.match(new TextDecoder('latin1').decode((await pagePdf([filled], { title: 'x' })).slice(0, 5)), /%PDF/);
  assert.ok((await pageDocx([filled])).byteLength > 1_000);
});

test('the page about own forms shows the example as it is', async () => {
  const page = await readFile(new URL('../../../../docs/forms/own-forms.md', import.meta.url), 'utf8');
  const source = await readFile(new URL('../../../../examples/own-form/land-inspection.ts', import.meta.url), 'utf8');
  assert.ok(page.includes(source.trim()), 'docs/forms/own-forms.md and examples/own-form/land-inspection.ts differ');
});
