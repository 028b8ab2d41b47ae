import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  annualReport, calendar, clearedOn, correctionDeadline, criminalTransferDeadline, dayNumber, decisionDeadline, deemedServedOn, enforcementRecordDeadline, executionDeadline, executionLimitation, explanationRight, fileTransfer, isoDay, LawError, licenceNoticeDeadline, limitation, partialExecutionDeadline,
  plusDays, postponementRight, publicationDuty, recordDeadline, reportingDuty, returnDeadline, seizureDeadline, seizureReport, serviceDeadline,
} from '@xlvphc/law';

const day = fc.integer({ min: dayNumber('2025-07-01'), max: dayNumber('2027-06-30') }).map(isoDay);
const range = (max: number): { min: number; max: number } => ({ min: Math.floor(max / 2), max });
const act = (max: number, penalties: readonly string[] = []): Parameters<typeof explanationRight>[0]['violations'][number] =>
  ({ range: range(max), rangeFor: 'person', additionalPenalties: penalties.map((code) => ({ code, text: code })) });

test('CV1, CV8, CV11, CV12: seven working days for the decision', () => {
  for (const [record, last] of [['2026-02-11', '2026-02-27'], ['2026-04-22', '2026-05-06'], ['2026-08-26', '2026-09-09'], ['2026-06-26', '2026-07-07']] as const) {
    assert.equal(decisionDeadline({ recordOn: record }).lastDay, last);
  }
});

test('CV2, CV10: two working days for the record, a make-up Saturday counts', () => {
  assert.equal(recordDeadline({ discoveredOn: '2026-02-13' }).lastDay, '2026-02-24');
  // 22/8/2026 is worked, so that the second working day after Friday is Monday.
  assert.equal(recordDeadline({ discoveredOn: '2026-08-21' }).lastDay, '2026-08-24');
});

test('CV3: three working days for service across Tết', () => {
  assert.equal(serviceDeadline({ issuedOn: '2026-02-12' }).lastDay, '2026-02-24');
});

test('CV4–CV7, CV13: ten days for payment roll off days on which agencies are closed', () => {
  for (const [served, last] of [
    ['2026-02-06', '2026-02-23'], ['2026-02-05', '2026-02-23'], ['2026-04-17', '2026-04-28'], ['2026-04-20', '2026-05-04'], ['2026-11-14', '2026-11-25'],
  ] as const) assert.equal(executionDeadline({ servedOn: served }).lastDay, last);
});

test('CV9: five working days to explain in writing over Quốc khánh', () => {
  const right = explanationRight({ violations: [act(15_000_000)], subject: 'person', recordOn: '2026-08-27' });
  assert.equal(right.modes.find((mode) => mode.kind === 'written')?.lastDay, '2026-09-08');
});

test('CV32: the right to explain begins at a maximum of 15 million for persons, 30 for organisations', () => {
  const eligible = (max: number, subject: 'person' | 'organization', penalties: readonly string[] = []): boolean =>
    explanationRight({ violations: [act(max, penalties)], subject, recordOn: '2026-03-02' }).eligible;
  assert.equal(eligible(15_000_000, 'person'), true);
  assert.equal(eligible(14_999_999, 'person'), false);
  // A range for persons doubles for an organisation, so that both thresholds are met by the same range.
  assert.equal(eligible(15_000_000, 'organization'), true);
  assert.equal(eligible(14_999_999, 'organization'), false);
  assert.equal(eligible(1_000_000, 'person', ['tuoc-giay-phep']), true);
  assert.equal(eligible(1_000_000, 'person', ['tich-thu']), false);
});

test('written explanation has five working days and oral two, ten when extended', () => {
  const { modes } = explanationRight({ violations: [act(20_000_000)], subject: 'person', recordOn: '2026-03-02' });
  assert.deepEqual(modes, [{ kind: 'written', workingDays: 5, lastDay: '2026-03-09' }, { kind: 'oral', workingDays: 2, lastDay: '2026-03-04' }]);
  const extended = explanationRight({ violations: [act(20_000_000)], subject: 'person', recordOn: '2026-03-02', extended: true });
  assert.equal(extended.modes[0]?.lastDay, '2026-03-16');
});

test('the term of the decision grows with transfer, explanation and difficulty', () => {
  const recordOn = '2026-03-02';
  const last = [{}, { transferred: true }, { explanation: true }, { complex: true }].map((facts) => decisionDeadline({ recordOn, ...facts }).lastDay);
  assert.deepEqual(last, ['2026-03-11', '2026-03-16', '2026-04-02', '2026-05-04']);
  assert.equal(decisionDeadline({ recordOn, verification: true }).lastDay, '2026-04-02');
});

test('service is deemed on the day or after the working days of its mode', () => {
  const on = '2026-02-12';
  assert.equal(deemedServedOn({ mode: 'handed-over', on }).servedOn, on);
  assert.equal(deemedServedOn({ mode: 'refused', on }).servedOn, on);
  assert.equal(deemedServedOn({ mode: 'post', on }).servedOn, '2026-02-24');
  assert.equal(deemedServedOn({ mode: 'electronic', on }).servedOn, '2026-02-24');
  assert.equal(deemedServedOn({ mode: 'posted-up', on }).servedOn, '2026-03-02');
});

test('deemed service by post has no rule before 01/7/2025', () => {
  assert.throws(() => deemedServedOn({ mode: 'post', on: '2025-06-30' }), (error: unknown) => error instanceof LawError && error.code === 'VPHC-LAW-NO-RULE');
});

test('time travel: service takes two working days on 30/6/2025 and three on 01/7/2025', () => {
  assert.equal(serviceDeadline({ issuedOn: '2025-06-30' }).term.amount, 2);
  assert.equal(serviceDeadline({ issuedOn: '2025-07-01' }).term.amount, 3);
});

test('time travel: the file is handed over within 24 hours on 30/6/2025, promptly since', () => {
  assert.deepEqual([fileTransfer({ recordOn: '2025-06-30' }).lastDay, fileTransfer({ recordOn: '2025-07-01' }).lastDay], ['2025-07-01', null]);
});

test('time travel: complaints became a field of two years on 01/7/2025', () => {
  const years = (actEndedOn: string): number => limitation({ field: 'khieu-nai-to-cao', actEndedOn, on: '2025-08-01' }).years;
  assert.deepEqual([years('2025-06-30'), years('2025-07-01')], [1, 2]);
});

test('CV28: a year after the act the limitation is over; the holiday at its end is a borderline', () => {
  const status = (on: string): string => limitation({ field: 'an-ninh-trat-tu', actEndedOn: '2025-03-01', on }).status;
  assert.equal(status('2026-03-05'), 'expired');
  assert.equal(status('2026-03-01'), 'running');
  assert.equal(status('2026-03-02'), 'borderline');
});

test('CV29: land has two years', () => {
  const result = limitation({ field: 'dat-dai', actEndedOn: '2025-03-01', on: '2027-02-26' });
  assert.deepEqual([result.status, result.lastDay], ['running', '2027-03-01']);
});

test('limitation counts from discovery of an act that goes on, from the end of evasion, and longer when referred', () => {
  assert.equal(limitation({ field: 'an-ninh-trat-tu', discoveredOn: '2026-03-02', on: '2026-03-02' }).lastDay, '2027-03-02');
  assert.equal(limitation({ field: 'an-ninh-trat-tu', actEndedOn: '2025-03-03', evasionEndedOn: '2026-01-05', on: '2026-03-02' }).lastDay, '2027-01-05');
  assert.equal(limitation({ field: 'an-ninh-trat-tu', actEndedOn: '2025-03-03', referred: true, on: '2026-03-02' }).lastDay, '2027-03-03');
  assert.equal(limitation({ field: 'thue', actEndedOn: '2025-03-03', on: '2026-03-02' }).status, 'other-law');
  assert.throws(() => limitation({ field: 'dat-dai', on: '2026-03-02' }), LawError);
});

test('CV30: the personal part of a fine executed on 10/3/2026 is hidden from 11/3/2027, of a warning after six months', () => {
  assert.equal(clearedOn({ penalty: 'other', executedOn: '2026-03-10' }).hiddenFrom, '2027-03-11');
  assert.equal(clearedOn({ penalty: 'warning', executedOn: '2026-03-10' }).hiddenFrom, '2026-09-11');
});

test('CV31: a decision of 10/3/2026 is executed until 10/3/2027', () => {
  assert.equal(executionLimitation({ issuedOn: '2026-03-10' }).lastDay, '2027-03-10');
  assert.equal(executionLimitation({ issuedOn: '2026-03-10', on: '2027-03-11' }).expired, true);
});

test('CV33: postponement begins at two million for a person', () => {
  assert.equal(postponementRight({ fine: 1_999_999, subject: 'person', on: '2026-03-02' }).eligible, false);
  assert.equal(postponementRight({ fine: 2_000_000, subject: 'person', on: '2026-03-02' }).eligible, true);
  assert.equal(postponementRight({ fine: 99_999_999, subject: 'organization', on: '2026-03-02' }).eligible, false);
});

test('a seizure lasts seven working days, a month or two', () => {
  assert.equal(seizureDeadline({ seizedOn: '2026-03-02' }).lastDay, '2026-03-11');
  assert.equal(seizureDeadline({ seizedOn: '2026-03-02', extension: 'one-month' }).lastDay, '2026-04-02');
  assert.equal(seizureDeadline({ seizedOn: '2026-03-02', extension: 'two-months' }).lastDay, '2026-05-04');
});

test('publication is asked for in listed fields only', () => {
  const duty = (field: string, serious?: boolean): string => publicationDuty({ fields: [field], issuedOn: '2026-03-02', ...(serious === undefined ? {} : { serious }) }).required;
  assert.deepEqual([duty('xay-dung'), duty('xay-dung', true), duty('xay-dung', false), duty('an-ninh-trat-tu', true)], ['check', 'yes', 'no', 'no']);
  assert.equal(publicationDuty({ fields: ['xay-dung'], issuedOn: '2026-03-02' }).sendBy, '2026-03-05');
});

test('reports go out within two working days, four from remote places', () => {
  assert.equal(reportingDuty({ issuedOn: '2026-03-02' }).lastDay, '2026-03-04');
  assert.equal(reportingDuty({ issuedOn: '2026-03-02', remote: true }).lastDay, '2026-03-06');
  assert.equal(returnDeadline({ paidOn: '2026-03-02' }).lastDay, '2026-03-09');
});

test('the year of the report runs from 15/12 to 14/12', () => {
  assert.equal(annualReport({ on: '2026-12-14' }).year, 2026);
  assert.deepEqual(annualReport({ on: '2026-12-15' }), { ...annualReport({ on: '2027-06-01' }), citations: annualReport({ on: '2026-12-15' }).citations });
});

test('a longer term stated in the decision counts, a shorter one does not', () => {
  assert.equal(executionDeadline({ servedOn: '2026-03-02', days: 30 }).lastDay, '2026-04-01');
  assert.equal(executionDeadline({ servedOn: '2026-03-02', days: 3 }).lastDay, '2026-03-12');
});

test('no deadline falls on a day off or before its start, and a later start never ends earlier', () => {
  const rules: readonly ((start: string) => string)[] = [
    (discoveredOn) => recordDeadline({ discoveredOn }).lastDay, (discoveredOn) => recordDeadline({ discoveredOn, kind: 'complex' }).lastDay,
    (recordOn) => decisionDeadline({ recordOn }).lastDay, (recordOn) => decisionDeadline({ recordOn, explanation: true }).lastDay,
    (issuedOn) => serviceDeadline({ issuedOn }).lastDay, (servedOn) => executionDeadline({ servedOn }).lastDay, (seizedOn) => seizureDeadline({ seizedOn }).lastDay,
    (issuedOn) => reportingDuty({ issuedOn }).lastDay, (paidOn) => returnDeadline({ paidOn }).lastDay,
  ];
  fc.assert(fc.property(day, fc.constantFrom(...rules), (start, rule) => {
    const last = rule(start);
    assert.ok(last > start && calendar.isWorkingDay(last));
    assert.ok(rule(plusDays(start, 1)) >= last);
  }));
});

test('limitation never ends before the act, and expires once and for good', () => {
  fc.assert(fc.property(day, fc.constantFrom('an-ninh-trat-tu', 'dat-dai', 'xay-dung', 'khieu-nai-to-cao'), fc.integer({ min: 0, max: 900 }), (actEndedOn, field, later) => {
    const now = limitation({ field, actEndedOn, on: plusDays(actEndedOn, later) });
    const then = limitation({ field, actEndedOn, on: plusDays(actEndedOn, later + 1) });
    assert.ok(now.lastDay > actEndedOn && now.lastDay === then.lastDay);
    assert.ok(now.status !== 'expired' || then.status === 'expired');
  }));
});

test('every deadline cites its article', () => {
  for (const result of [recordDeadline({ discoveredOn: '2026-03-02' }), decisionDeadline({ recordOn: '2026-03-02' }), executionDeadline({ servedOn: '2026-03-02' })]) {
    assert.ok(result.citations.length > 0);
    assert.match(result.citations[0]?.document ?? '', /Luật|Nghị định/u);
  }
});

test('time travel: a case sent by criminal procedure bodies gains a year only since 01/7/2025', () => {
  const years = (on: string): number => limitation({ field: 'an-ninh-trat-tu', actEndedOn: '2025-01-06', referred: true, on }).years;
  assert.deepEqual([years('2025-06-30'), years('2025-07-01')], [1, 2]);
});

test('time travel: a suspended decision goes to criminal procedure within three days, since 01/7/2025 five working days', () => {
  assert.deepEqual(['2025-06-26', '2025-07-01'].map((suspendedOn) => criminalTransferDeadline({ suspendedOn }).lastDay), ['2025-06-30', '2025-07-08']);
});

test('after the decision: the licence authority, corrections, partial execution, the record of refusal to execute', () => {
  assert.equal(licenceNoticeDeadline({ issuedOn: '2026-03-02' }).lastDay, '2026-03-04');
  assert.equal(correctionDeadline({ issuedOn: '2026-03-02' }).lastDay, '2027-03-02');
  assert.equal(partialExecutionDeadline({ on: '2026-03-02' }).lastDay, '2026-05-04');
  assert.equal(enforcementRecordDeadline({ termEndedOn: '2026-02-23' }).lastDay, '2026-02-26');
});

test('a seizure is reported within a day; for a valuation it lasts five working days since 01/7/2025', () => {
  assert.deepEqual([seizureReport({ recordedOn: '2026-03-02' }).lastDay, seizureReport({ recordedOn: '2026-03-02' }).hours], ['2026-03-03', 24]);
  assert.equal(seizureDeadline({ seizedOn: '2026-03-02', purpose: 'valuation' }).lastDay, '2026-03-09');
  assert.throws(() => seizureDeadline({ seizedOn: '2025-06-30', purpose: 'valuation' }), LawError);
});

test('the right to explain exists exactly when a maximum reaches the threshold or a licence is touched, whatever else is there', () => {
  const acts = fc.array(fc.record({ max: fc.integer({ min: 0, max: 40_000_000 }), penalty: fc.constantFrom('tich-thu', 'tuoc-giay-phep', 'dinh-chi', 'truc-xuat') }), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(acts, fc.constantFrom('person' as const, 'organization' as const), day, (rows, subject, recordOn) => {
    const right = explanationRight({ violations: rows.map((row) => act(row.max, [row.penalty])), subject, recordOn });
    const factor = subject === 'organization' ? 2 : 1;
    const expected = rows.some((row) => row.max * factor >= 15_000_000 * factor || row.penalty === 'tuoc-giay-phep' || row.penalty === 'dinh-chi');
    assert.equal(right.eligible, expected);
    assert.equal(right.modes.length, expected ? 2 : 0);
    for (const mode of right.modes) assert.ok(calendar.isWorkingDay(mode.lastDay) && mode.lastDay > recordOn);
  }));
});

test('a person is never cleared before the day of execution, and a warning clears sooner', () => {
  fc.assert(fc.property(day, (executedOn) => {
    const warning = clearedOn({ penalty: 'warning', executedOn });
    const other = clearedOn({ penalty: 'other', executedOn });
    assert.ok(warning.lastDay > executedOn && other.lastDay > warning.lastDay && other.hiddenFrom === plusDays(other.lastDay, 1));
  }));
});
