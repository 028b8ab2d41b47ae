import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canSanctionWithoutRecord, check, competentTitles, fileTransfer, LawError, serviceDeadline, withLaw, type Case } from '@xlvphc/law';
import { codesOn } from '@xlvphc/law';
import { document, event, file, violation } from './case-fixture.ts';

const DAYS = ['2025-06-30', '2025-07-01', '2026-09-26'] as const;

/** The same act, discovered, recorded and decided on the day asked. */
function caseOn(day: string): Case {
  return file({
    discoveredOn: day, violations: [violation({ endedOn: day, range: { min: 300_000, max: 600_000 }, fine: 450_000, field: 'thi-hanh-an-dan-su' })],
    documents: [document('MBB01', { status: 'issued', number: '05', issuedOn: day })], events: [event('record-made', day)],
  });
}

test('the same fine of 450.000 needs a record on 30/6/2025 and none since', () => {
  assert.deepEqual(DAYS.map((on) => canSanctionWithoutRecord({ fine: 450_000, subject: 'person', on }).allowed), [false, true, true]);
  const findings = DAYS.map((day) => check(caseOn(day), document('MQĐ01', { issuedOn: day }), day).filter((finding) => finding.code === 'VPHC-LAW-V06').length);
  assert.deepEqual(findings, [1, 0, 0]);
});

test('the same decision is sent within two, three and three working days, the same file within 24 hours, then promptly', () => {
  assert.deepEqual(DAYS.map((issuedOn) => serviceDeadline({ issuedOn }).term.amount), [2, 3, 3]);
  assert.deepEqual(DAYS.map((recordOn) => fileTransfer({ recordOn }).hours), [24, null, null]);
});

test('the same case has the titles of the law, then those of the decree, then more of them on the three days', () => {
  const competent = (on: string): readonly string[] => competentTitles({ violations: caseOn(on).violations, subject: 'person', on }).competent.filter((title) => !title.byDecree).map((title) => title.title);
  assert.deepEqual(competent('2025-06-30'), ['chu-tich-ubnd-xa', 'chu-tich-ubnd-huyen', 'chu-tich-ubnd-tinh']);
  assert.deepEqual(DAYS.map((on) => ['chu-tich-ubnd-huyen', 'thu-truong-thads', 'chap-hanh-vien'].map((title) => competent(on).includes(title))), [[true, false, false], [false, true, false], [false, true, true]]);
});

test('a commune that may decide today was not competent for the same act before the reform', () => {
  const violations = [violation({ range: { min: 5_000_000, max: 15_000_000 } })];
  const commune = (on: string): boolean => competentTitles({ violations, subject: 'person', on }).competent.some(({ title }) => title === 'chu-tich-ubnd-xa');
  assert.deepEqual(DAYS.map(commune), [false, true, true]);
  // Powers of before are not checked against a text: they warn, and do not block.
  const signer = { name: 'Trần Thị Bình', title: 'chu-tich-ubnd-xa', deputy: false };
  const severities = DAYS.map((day) => check({ ...caseOn(day), violations: [{ ...violation({ endedOn: day, range: { min: 5_000_000, max: 15_000_000 } }) }] }, document('MQĐ02', { issuedOn: day, signer }), day).filter((finding) => finding.code === 'VPHC-LAW-V05').map((finding) => finding.severity));
  assert.deepEqual(severities, [['warn'], [], []]);
});

test('for a title whose powers before the reform are not known the check says so, and does not block', () => {
  const signer = { name: 'Trần Thị Bình', title: 'thu-truong-thads', deputy: false };
  const severities = DAYS.map((day) => check(caseOn(day), document('MQĐ02', { issuedOn: day, signer }), day).filter((finding) => finding.code === 'VPHC-LAW-V05').map((finding) => finding.severity));
  assert.deepEqual(severities, [['hint'], [], []]);
});

test('a field with its own law never makes a title competent without a look at that law', () => {
  const violations = [violation({ field: 'an-toan-thuc-pham', range: { min: 1, max: 200_000_000 } })];
  const { competent } = competentTitles({ violations, subject: 'person', on: '2026-10-01' });
  assert.ok(competent.length > 0 && competent.every((title) => title.byDecree));
});

test('a list on a day shows what a body of law adds to it', () => {
  const value = { vi: 'Tình tiết giả định', en: 'Fictitious' };
  const law = withLaw([{ rule: 'code.aggravating.tn.x', value, validFrom: '2027-01-04', validTo: null, source: { document: 'Nghị định giả định' }, confidence: 'unverified' }]);
  assert.equal(codesOn('aggravating', '2027-01-04', law).at(-1)?.vi, value.vi);
  assert.deepEqual(codesOn('aggravating', '2027-01-03', law), codesOn('aggravating', '2027-01-03'));
});

test('a day before every row is an error with a code, in words for an official', () => {
  assert.throws(() => serviceDeadline({ issuedOn: '2020-01-06' }), (error: unknown) => error instanceof LawError && error.code === 'VPHC-LAW-NO-RULE' && error.message.includes('06/01/2020'));
});
