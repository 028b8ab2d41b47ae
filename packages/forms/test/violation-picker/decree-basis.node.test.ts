import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formByCode, loadRulesFor, prefill, typedSource, validate, type FormContext, type FormValues } from '@xlvphc/forms';
import '@xlvphc/forms/all';
import type { Case, Violation } from '@xlvphc/law';
import { basisText, loadCatalogue, loadDecree, toViolation } from '@xlvphc/law/violations';

const act = (violation: Partial<Violation>): Violation => ({ id: 'v', description: 'Hành vi', basis: '', field: 'dat-dai', rangeFor: 'person', aggravating: [], mitigating: [], additionalPenalties: [], remedialMeasures: [], ...violation });
const caseOf = (violations: readonly Violation[]): Case => ({
  id: 'c', unitId: 'u', reference: '2026-1', mode: 'normal', violations,
  parties: [{ id: 'p', role: 'violator', subject: { kind: 'person', fullName: 'Y Thanh' } }], exhibits: [], documents: [], events: [], payments: [], version: 1,
});
const decision = formByCode('MQĐ02', '2026-11-22');
const decreesOf = async (violations: readonly Violation[]): Promise<unknown> => {
  const context: FormContext = { on: '2026-11-22', mode: 'normal', case: caseOf(violations) };
  await loadRulesFor(decision, context);
  return prefill(decision, context).values['decrees'];
};

test('a decision cites each decree once and in full, with its day, its title and its amendments, as the catalogue puts it into the basis', async () => {
  const land = await loadDecree('123/2024');
  const order = await loadDecree('282/2025');
  const on = '2026-11-22';
  const bases = [basisText({ article: '8', clause: '4', point: null }, land, on), basisText({ article: '9', clause: '1', point: 'a' }, order, on), basisText({ article: '13', clause: '1', point: 'a' }, land, on)];
  const decrees = String(await decreesOf(bases.map((basis, index) => act({ id: `v${index}`, basis }))));
  assert.match(decrees, /^Nghị định số 123\/2024\/NĐ-CP ngày 04 tháng 10 năm 2024 của Chính phủ quy định .*, được sửa đổi, bổ sung bởi Nghị định số 281\/2026\/NĐ-CP/);
  assert.match(decrees, /; Nghị định số 282\/2025\/NĐ-CP ngày 30 tháng 10 năm 2025 của Chính phủ quy định .*; phòng, chống tệ nạn xã hội; phòng, chống bạo lực gia đình$/);
  assert.equal(decrees.match(/Nghị định số 123\/2024/g)?.length, 1);
});

test('two bases typed into one blank are two decrees; a basis that only has a number gives the number', async () => {
  assert.equal(await decreesOf([act({ basis: 'điểm a khoản 1 Điều 9 Nghị định số 282/2025/NĐ-CP; khoản 2 Điều 8 Nghị định 168/2024/NĐ-CP' })]), 'Nghị định số 282/2025/NĐ-CP; Nghị định số 168/2024/NĐ-CP');
});

test('typing over what the catalogue fixes is an override, typing over its wording is not', () => {
  const record = formByCode('MBB01', '2026-11-22');
  const values: FormValues = { violations: [{ catalogueId: '282-2025.9.2' }] };
  assert.deepEqual(typedSource(record, 'violations.0.range.max', '', values), { kind: 'override', rule: 'catalogue', reason: '' });
  assert.deepEqual(typedSource(record, 'violations.0.description', '', values), { kind: 'typed' });
  assert.deepEqual(typedSource(record, 'violations.0.range.max', '', { violations: [{}] }), { kind: 'typed' });
});

test('only an act without an entry in the catalogue is flagged as entered by hand', async () => {
  const found = (await loadCatalogue()).violation('282-2025.9.2', '2026-11-22');
  assert.ok(found);
  const order = await loadDecree('282/2025');
  const flagged = async (violation: Violation): Promise<boolean> => {
    const context: FormContext = { on: '2026-11-22', mode: 'normal', case: caseOf([violation]) };
    await loadRulesFor(decision, context);
    return validate(decision, prefill(decision, context).values, context).some(({ code }) => code === 'VPHC-FORM-ACT-BY-HAND');
  };
  assert.equal(await flagged({ ...toViolation(found, { decree: order, on: '2026-11-22' }), id: 'v' }), false);
  assert.equal(await flagged(act({ basis: 'khoản 2 Điều 9 Nghị định số 282/2025/NĐ-CP' })), true);
});
