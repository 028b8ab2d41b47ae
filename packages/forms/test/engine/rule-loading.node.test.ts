import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormContext, FormDefinition } from '@xlvphc/forms';
import { compute } from '../../src/engine/compute.ts';
import { lawIsThere } from '../../src/engine/law-checks.ts';
import { hasRulesFor, loadRulesFor } from '../../src/engine/rule-loading.ts';
import { validate } from '../../src/engine/validate.ts';
import { newCase } from './story-case.ts';

// These tests use the bare engine in a process of its own: the public door brings the law with it. Their order is part of the story.
const context: FormContext = { on: '2026-03-02', mode: 'normal' };
const named = (rule?: string): FormDefinition => ({
  code: 'T1', symbol: 'T', kind: 'record', title: 'Mẫu thử', validFrom: '2022-01-01', validTo: null, source: 'test',
  blocks: [{ k: 'data', fields: [
    { id: 'party.fullName', kind: 'text', label: 'Họ và tên' }, { id: 'amount', kind: 'money', label: 'Số tiền' },
    ...(rule ? [{ id: 'answer', kind: 'text', label: 'Kết quả', computed: { rule, args: { party: { path: 'party' }, amount: { path: 'amount' } } } } as const] : []),
  ] }],
});

test('a form without rules and without a case needs nothing beyond the core', async () => {
  assert.equal(hasRulesFor(named(), context), true);
  await loadRulesFor(named(), context);
  assert.equal(lawIsThere(), false);
  assert.deepEqual(validate(named(), {}, context), []);
});

test('a rule that is not loaded is refused, never left out', () => {
  assert.equal(hasRulesFor(named('partyName'), context), false);
  assert.throws(() => compute(named('partyName'), { party: { fullName: 'Y Thanh' } }, {}, context), TypeError);
});

test('checks of a case are refused while the law is not loaded', () => {
  const around: FormContext = { ...context, case: newCase };
  assert.equal(hasRulesFor(named(), around), false);
  assert.throws(() => validate(named(), {}, around), /loadRulesFor/);
});

test('rules of text load without the law', async () => {
  const form = named('partyName');
  await loadRulesFor(form, context);
  assert.equal(lawIsThere(), false);
  assert.deepEqual(compute(form, { party: { fullName: 'Y Thanh' } }, {}, context).values, { party: { fullName: 'Y Thanh' }, answer: 'Y Thanh' });
});

test('a form that names a rule of law brings the law, and with it the checks of every document', async () => {
  const form = named('amountInWords');
  assert.equal(hasRulesFor(form, context), false);
  await loadRulesFor(form, context);
  assert.equal(compute(form, { amount: 4e6 }, {}, context).values['answer'], 'Bốn triệu đồng');
  assert.equal(hasRulesFor(named(), { ...context, case: newCase }), true);
});

test('a name that no rule has is an error once everything is loaded', async () => {
  const form = named('noSuchRule');
  await loadRulesFor(form, context);
  assert.throws(() => compute(form, { amount: 1 }, {}, context), /noSuchRule/);
});
