import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  amountInWords, calendar, calendarOf, canSanctionWithoutRecord, ceiling, competentTitles, computeFine, decisionDeadline, formatDay, instalmentPlan, LawError, lawRows, limitation, serviceDeadline, withLaw, type RuleOverride,
} from '@xlvphc/law';

const DECREE = { document: 'Nghị định 999/2027/NĐ-CP (giả định)', article: '1' };
const FROM = '2027-01-04';
/** A fictitious decree: three rows from 04/01/2027. */
const decree: readonly RuleOverride[] = [
  { rule: 'service.deadline', value: { amount: 5, unit: 'working-day' }, validFrom: FROM, validTo: null, source: DECREE, confidence: 'unverified' },
  { rule: 'without-record.limit', value: { person: 700_000, organization: 1_400_000 }, validFrom: FROM, validTo: null, source: DECREE, confidence: 'unverified' },
  {
    rule: 'competence.chu-tich-ubnd-xa', validFrom: FROM, validTo: null, source: DECREE, confidence: 'unverified',
    value: { vi: 'Chủ tịch Ủy ban nhân dân cấp xã', en: 'Chairman of the commune People’s Committee', percent: 60, suspend: true, confiscate: 'any', expel: false, measures: 'all', fields: 'all', level: 'commune' },
  },
];

test('a new decree is a change of data: three rows, in force from its day', () => {
  const law = withLaw(decree);
  assert.equal(serviceDeadline({ issuedOn: FROM, law }).term.amount, 5);
  assert.equal(canSanctionWithoutRecord({ fine: 700_000, subject: 'person', on: FROM, law }).allowed, true);
  assert.equal(ceiling({ title: 'chu-tich-ubnd-xa', field: 'dat-dai', subject: 'person', on: FROM, law }).amount, 300_000_000);
  assert.equal(serviceDeadline({ issuedOn: FROM, law }).citations[0]?.document, DECREE.document);
});

test('cases from before that day keep the old rule under the same law', () => {
  const law = withLaw(decree);
  const before = '2026-12-31';
  assert.deepEqual(serviceDeadline({ issuedOn: before, law }), serviceDeadline({ issuedOn: before }));
  assert.deepEqual(canSanctionWithoutRecord({ fine: 700_000, subject: 'person', on: before, law }), canSanctionWithoutRecord({ fine: 700_000, subject: 'person', on: before }));
  assert.deepEqual(ceiling({ title: 'chu-tich-ubnd-xa', field: 'dat-dai', subject: 'person', on: before, law }), ceiling({ title: 'chu-tich-ubnd-xa', field: 'dat-dai', subject: 'person', on: before }));
});

test('the shipped law stays what it is', () => {
  withLaw(decree);
  assert.equal(serviceDeadline({ issuedOn: FROM }).term.amount, 3);
});

test('a row with a last day gives way to the older one afterwards', () => {
  const law = withLaw([{ ...decree[0] as RuleOverride, validTo: '2027-02-01' }]);
  assert.deepEqual(['2027-02-01', '2027-02-02'].map((issuedOn) => serviceDeadline({ issuedOn, law }).term.amount), [5, 3]);
});

test('a calendar of a further year is a row too', () => {
  const law = withLaw([{ rule: 'calendar.2028', validFrom: '2028-01-01', validTo: '2028-12-31', value: { year: 2028, off: { '01-03': 'Tết Dương lịch' }, work: [] }, source: DECREE, confidence: 'unverified' }]);
  assert.equal(calendarOf(law).addWorkingDays('2027-12-31', 1), '2028-01-04');
  assert.equal(decisionDeadline({ recordOn: '2027-12-30', law }).lastDay, '2028-01-11');
});

test('a title that a later decree adds is found among the competent', () => {
  const law = withLaw([{ ...decree[2] as RuleOverride, rule: 'competence.to-truong-to-bao-ve' }]);
  const result = competentTitles({ violations: [{ field: 'an-ninh-trat-tu', range: { min: 0, max: 1_000_000 }, rangeFor: 'person', additionalPenalties: [], remedialMeasures: [] }], subject: 'person', on: FROM, law });
  assert.ok(result.competent.some((title) => title.title === 'to-truong-to-bao-ve'));
});

test('overrides that make no sense are refused', () => {
  const [first] = decree as readonly [RuleOverride, ...RuleOverride[]];
  for (const wrong of [
    { ...first, rule: 'service.dedline' }, { ...first, value: 5 }, { ...first, value: { amount: 5, units: 'day' } }, { ...first, source: { document: ' ' } }, { ...first, validFrom: '2027-02-30' },
    { ...first, validTo: '2027-01-01' },
  ]) assert.throws(() => withLaw([wrong]), LawError);
});

test('every row of law names a source, begins on a day and ends after it', () => {
  for (const row of lawRows()) {
    assert.ok(row.source.document.trim() !== '', row.rule);
    assert.match(row.validFrom, /^\d{4}-\d{2}-\d{2}$/u);
    assert.ok(row.validTo === null || row.validTo >= row.validFrom, row.rule);
    assert.ok(['verified', 'secondary', 'unverified'].includes(row.confidence), row.rule);
  }
});

test('rows of one rule follow each other without a gap or an overlap', () => {
  const all = lawRows();
  for (const rule of new Set(all.map((row) => row.rule))) {
    const rows = all.filter((row) => row.rule === rule);
    rows.slice(1).forEach((row, index) => {
      const before = rows[index]?.validTo;
      assert.ok(typeof before === 'string' && Date.parse(row.validFrom) - Date.parse(before) === 86_400_000, rule);
    });
  }
});

test('a code that a decree adds to a list needs its name in both languages', () => {
  const row = { validFrom: FROM, validTo: null, source: DECREE, confidence: 'unverified' } as const;
  assert.throws(() => withLaw([{ ...row, rule: 'code.aggravating.tn.x', value: { vi: 'Tình tiết giả định' } }]), LawError);
  assert.ok(withLaw([{ ...row, rule: 'code.aggravating.tn.x', value: { vi: 'Tình tiết giả định', en: 'Fictitious' } }]));
});

test('every error of the law has a stable code and a sentence in Vietnamese and English', () => {
  const failing: readonly (() => unknown)[] = [
    () => amountInWords(-1), () => calendar.addWorkingDays('2050-01-03', 1), () => calendar.addWorkingDays('2026-01-05', -1), () => formatDay('05/01/2026'), () => serviceDeadline({ issuedOn: '2020-01-06' }),
    () => ceiling({ title: 'khong-co', field: 'dat-dai', subject: 'person', on: FROM }), () => ceiling({ title: 'chu-tich-ubnd-xa', field: 'khong-co', subject: 'person', on: FROM }),
    () => limitation({ field: 'dat-dai', on: FROM }), () => computeFine({ range: { min: 2, max: 1 }, subject: 'person', aggravating: [], mitigating: [], on: FROM }),
    () => instalmentPlan({ fine: 1, parts: 2, subject: 'person', effectiveOn: FROM }), () => instalmentPlan({ fine: 20_000_000, parts: 4, subject: 'person', effectiveOn: FROM }), () => withLaw([{ ...(decree[0] as RuleOverride), rule: 'x' }]),
  ];
  const codes = failing.map((fail) => {
    try {
      fail();
    } catch (error) {
      assert.ok(error instanceof LawError);
      assert.ok(/[À-ỹ]/u.test(error.message) && error.messageEn !== '' && error.messageEn !== error.message, error.code);
      return error.code;
    }
    throw new Error('nothing was thrown');
  });
  assert.deepEqual(codes, ['AMOUNT', 'CALENDAR-YEAR', 'TERM', 'DATE', 'NO-RULE', 'TITLE', 'FIELD', 'LIMITATION-START', 'RANGE', 'I01', 'I02', 'OVERRIDE'].map((code) => `VPHC-LAW-${code}`));
});
