import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  annualReport, availableForms, calendar, canSanctionWithoutRecord, caseBalance, caseMachine, ceiling, check, checkAmount, checkInstalments, clearedOn, codes, codesOn, competentTitles, computeFine, computePeriod,
  correctionDeadline, criminalTransferDeadline, daysBetween, decisionDeadline, deemedServedOn, dueItems, enforcementRecordDeadline, executionDeadline, executionLimitation, explanationRight, fileTransfer, identifiers,
  instalmentPlan, isoDay, dayNumber, lateFee, licenceNoticeDeadline, limitation, partialExecutionDeadline, plusDays, postponementRight, publicationDuty, recordDeadline, reportingDuty, returnDeadline, seizureDeadline,
  seizureReport, serviceDeadline, totalFine, type Case, type CaseEventType, type Citation, type CodeListName, type Deadline,
} from '@xlvphc/law';
import { CASE_EVENTS } from '@xlvphc/law';
import { company, document, event, file, payment, servedFile, violation } from './case-fixture.ts';

/** Days whose terms end within the calendar. */
const day = fc.integer({ min: dayNumber('2022-01-01'), max: dayNumber('2026-06-30') }).map(isoDay);
const since2026 = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2026-06-30') }).map(isoDay);
const threshold = fc.integer({ min: 0, max: 2_000_000_000 });
const withRange = (max: number): ReturnType<typeof violation> => violation({ range: { min: 1, max } });

/** Each deadline that begins on one day; those in working days, and in days, months or years. */
const deadlines: Readonly<Record<string, (on: string) => Deadline>> = {
  'record, normal': (discoveredOn) => recordDeadline({ discoveredOn }),
  'record, complex': (discoveredOn) => recordDeadline({ discoveredOn, kind: 'complex' }),
  'record, expertise': (discoveredOn) => recordDeadline({ discoveredOn, kind: 'expertise' }),
  'record, transport': (discoveredOn) => recordDeadline({ discoveredOn, kind: 'transport' }),
  'decision, normal': (recordOn) => decisionDeadline({ recordOn }),
  'decision, transferred': (recordOn) => decisionDeadline({ recordOn, transferred: true }),
  'decision, explanation': (recordOn) => decisionDeadline({ recordOn, explanation: true }),
  'decision, complex': (recordOn) => decisionDeadline({ recordOn, complex: true }),
  service: (issuedOn) => serviceDeadline({ issuedOn }),
  execution: (servedOn) => executionDeadline({ servedOn }),
  'execution, longer': (servedOn) => executionDeadline({ servedOn, days: 45 }),
  'seizure, normal': (seizedOn) => seizureDeadline({ seizedOn }),
  'seizure, one month': (seizedOn) => seizureDeadline({ seizedOn, extension: 'one-month' }),
  'seizure, two months': (seizedOn) => seizureDeadline({ seizedOn, extension: 'two-months' }),
  reporting: (issuedOn) => reportingDuty({ issuedOn }),
  'reporting, remote': (issuedOn) => reportingDuty({ issuedOn, remote: true }),
  return: (paidOn) => returnDeadline({ paidOn }),
  correction: (issuedOn) => correctionDeadline({ issuedOn }),
  'partial execution': (on) => partialExecutionDeadline({ on }),
  'licence notice': (issuedOn) => licenceNoticeDeadline({ issuedOn }),
};

for (const [name, of] of Object.entries(deadlines)) {
  test(`deadline ${name}: ends after its start, on a working day, and never sooner for a later start`, () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), (start, later) => {
      const { lastDay, citations, startedOn } = of(start);
      // Over a change of the law a later start may fall under a shorter term: only days under one rule are compared.
      const other = of(plusDays(start, later));
      const sameRule = other.citations[0]?.validFrom === citations[0]?.validFrom;
      return startedOn === start && lastDay > start && calendar.isWorkingDay(lastDay) && citations.length > 0 && (!sameRule || other.lastDay >= lastDay);
    }), { numRuns: 200 });
  });
}

test('deadlines of enforcement and criminal transfer end after their start', () => {
  fc.assert(fc.property(since2026, (on) => enforcementRecordDeadline({ termEndedOn: on }).lastDay > on && criminalTransferDeadline({ suspendedOn: on }).lastDay > on));
});

test('terms in hours end on the next day, and none is claimed since 01/7/2025 for handing the file over', () => {
  fc.assert(fc.property(day, (on) => {
    const { hours, lastDay } = fileTransfer({ recordOn: on });
    return (on < '2025-07-01' ? hours === 24 && lastDay === plusDays(on, 1) : hours === null && lastDay === null) && seizureReport({ recordedOn: on }).lastDay === plusDays(on, 1);
  }));
});

test('a decision never counts as served before what happened to it', () => {
  fc.assert(fc.property(since2026, fc.constantFrom('handed-over', 'refused', 'post', 'electronic', 'posted-up'), (on, mode) => deemedServedOn({ mode, on }).servedOn >= on));
});

test('the right to explain begins at its threshold and not below, twice as high for an organisation', () => {
  fc.assert(fc.property(threshold, since2026, (max, recordOn) => {
    const person = explanationRight({ violations: [withRange(max)], subject: 'person', recordOn });
    const organization = explanationRight({ violations: [{ ...withRange(max), rangeFor: 'organization' }], subject: 'organization', recordOn });
    return person.eligible === (max >= person.threshold) && organization.eligible === (max >= organization.threshold) && organization.threshold === 2 * person.threshold
      && person.modes.every(({ lastDay }) => lastDay > recordOn && calendar.isWorkingDay(lastDay));
  }));
});

test('limits of the fine split all amounts into two: without a record, postponement, instalments', () => {
  fc.assert(fc.property(threshold, threshold, since2026, (a, b, on) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const without = (fine: number): boolean => canSanctionWithoutRecord({ fine, subject: 'person', on }).allowed;
    const postponed = (fine: number): boolean => postponementRight({ fine, subject: 'person', on }).eligible;
    const parts = (fine: number): boolean => !checkInstalments({ fine, subject: 'person', effectiveOn: on, instalments: [{ amount: fine, dueOn: on }] }).problems.some(({ code }) => code === 'VPHC-LAW-I01');
    return (!without(high) || without(low)) && (!postponed(low) || postponed(high)) && (!parts(low) || parts(high));
  }));
});

test('limitation, execution and clearance end on the corresponding day of a later year or month', () => {
  fc.assert(fc.property(day, fc.constantFrom('dat-dai', 'an-ninh-trat-tu'), (on, field) => {
    const { lastDay, years } = limitation({ field, actEndedOn: on, on });
    return lastDay.slice(0, 4) === String(Number(on.slice(0, 4)) + years) && executionLimitation({ issuedOn: on }).lastDay > on && clearedOn({ penalty: 'other', executedOn: on }).hiddenFrom > clearedOn({ penalty: 'warning', executedOn: on }).hiddenFrom;
  }));
});

test('what is published is sent within days of issue, and only for the listed fields', () => {
  fc.assert(fc.property(since2026, fc.constantFrom(...codes.fields.map(({ code }) => code)), (issuedOn, field) => {
    const asked = publicationDuty({ fields: [field], issuedOn });
    return asked.sendBy > issuedOn && asked.required !== 'yes' && publicationDuty({ fields: [field], issuedOn, serious: true }).required === (asked.required === 'no' ? 'no' : 'yes');
  }));
});

test('every day belongs to one window of the annual report', () => {
  fc.assert(fc.property(fc.integer({ min: dayNumber('2025-12-16'), max: dayNumber('2030-12-31') }).map(isoDay), (on) => {
    const { from, to, year } = annualReport({ on });
    return from <= on && on <= to && to.startsWith(String(year)) && annualReport({ on: plusDays(to, 1) }).from === plusDays(to, 1);
  }));
});

test('a computed fine passes its own check, a total is the sum, a period lies within its range', () => {
  const amount = fc.integer({ min: 1, max: 500_000_000 });
  const circumstances = fc.uniqueArray(fc.constantFrom('tn.a', 'tn.b', 'tn.c'), { maxLength: 3 });
  fc.assert(fc.property(amount, amount, circumstances, fc.array(amount, { maxLength: 5 }), (a, b, aggravating, fines) => {
    const range = { min: Math.min(a, b), max: Math.max(a, b) };
    const computed = computeFine({ range, subject: 'person', aggravating, mitigating: [], on: '2026-03-02' });
    const chosen = computed.choice.kind === 'exact' ? computed.choice.amount : computed.choice.kind === 'between' ? computed.choice.below - 1 : 0;
    const period = computePeriod({ range: { min: 1, max: 12 }, aggravating, mitigating: [], on: '2026-03-02' }).choice;
    return checkAmount(chosen, computed).severity === 'ok' && totalFine(fines.map((fine, index) => ({ id: String(index), fine }))).total === fines.reduce((sum, fine) => sum + fine, 0)
      && (period.kind === 'between' ? period.above >= 1 && period.below <= 12 : period.amount >= 1 && period.amount <= 12);
  }));
});

test('an organisation has twice the ceiling of a person for every title, field and day', () => {
  fc.assert(fc.property(fc.constantFrom(...codes.titles), fc.constantFrom(...codes.fields.map(({ code }) => code)), fc.constantFrom('2025-06-30', '2025-07-01', '2026-09-26'), (title, field, on) => {
    if (!codesOn('titles', on).some(({ code }) => code === title.code)) return true;
    const [person, organization] = (['person', 'organization'] as const).map((subject) => ceiling({ title: title.code, field, subject, on }));
    return person?.amount === null ? organization?.amount === null : organization?.amount === 2 * (person?.amount ?? 0);
  }));
});

test('a code is in a list on a day exactly when its dates say so', () => {
  const names = Object.keys(codes) as CodeListName[];
  fc.assert(fc.property(fc.constantFrom(...names), day, (name, on) => codesOn(name, on).every((code) => code.validFrom <= on && (code.validTo === null || on <= code.validTo))
    && new Set(codesOn(name, on).map(({ code }) => code)).size === codesOn(name, on).length));
});

test('a late fee is nothing until the last day and the same for each day after it', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: -30, max: 300 }), (unpaid, late) => {
    const fee = (days: number): number => lateFee({ unpaid, dueOn: '2026-02-23', paidOn: plusDays('2026-02-23', days) }).amount;
    return late <= 1 ? fee(late) === 0 : fee(late) > 0 || unpaid < 2000;
  }));
});

test('the balance of a case accounts for every đồng', () => {
  const paid = fc.array(fc.tuple(fc.integer({ min: 1, max: 8_000_000 }), fc.integer({ min: 0, max: 60 })), { maxLength: 5 });
  fc.assert(fc.property(fc.integer({ min: 1, max: 20_000_000 }), paid, (fine, rows) => {
    const one = servedFile(fine, { payments: rows.map(([amount, after]) => payment(amount, plusDays('2026-02-13', after))) });
    const balance = caseBalance(one, '2026-06-30');
    return balance.owed === fine && balance.outstanding === Math.max(0, fine - balance.paid) && balance.total >= balance.outstanding && balance.settled === (balance.total === 0) && balance.citations.length > 0;
  }));
});

test('identifiers read their own normalised value the same again', () => {
  fc.assert(fc.property(fc.constantFrom(...(Object.keys(identifiers) as (keyof typeof identifiers)[])), fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{8,13}$/u)), (kind, text) => {
    const once = identifiers[kind](text);
    return identifiers[kind](once.value).value === once.value;
  }));
});

test('whatever happened, the answers about a case hold together', () => {
  const types = Object.keys(CASE_EVENTS) as CaseEventType[];
  const story = fc.record({ happened: fc.array(fc.constantFrom(...types), { maxLength: 15 }), organization: fc.boolean(), fine: fc.integer({ min: 0, max: 50_000_000 }) });
  fc.assert(fc.property(story, ({ happened, organization, fine }) => {
    const one: Case = file({
      parties: organization ? [company] : file().parties, violations: [violation({ fine })], documents: [document('MBB01', { status: 'issued', number: '05', issuedOn: '2026-02-11' }), document('MQĐ02', { status: 'served', number: '07', issuedOn: '2026-02-13', servedOn: '2026-02-13' })],
      events: happened.map((type, index) => event(type, plusDays('2026-02-10', index))),
    });
    const due = dueItems(one, '2026-03-20').map(({ lastDay }) => lastDay ?? '9999-12-31');
    const state = caseMachine.stateOf(one.events);
    const findings = check(one, document('MQĐ02', { issuedOn: '2026-02-13' }), '2026-03-20');
    const historical = check(one, document('MQĐ02', { issuedOn: '2026-02-13' }), '2026-03-20', { mode: 'historical' });
    return due.every((last, index) => index === 0 || last >= (due[index - 1] ?? '')) && state.refused.length <= happened.length && historical.length === findings.length && historical.every(({ severity }) => severity !== 'block');
  }), { numRuns: 200 });
});

test('a proposed plan has its parts in order, sums to the fine and passes the check', () => {
  fc.assert(fc.property(fc.integer({ min: 15_000_000, max: 500_000_000 }), fc.integer({ min: 2, max: 3 }), since2026, (fine, parts, effectiveOn) => {
    const { instalments } = instalmentPlan({ fine, parts, subject: 'person', effectiveOn });
    return instalments.length === parts && instalments.reduce((sum, { amount }) => sum + amount, 0) === fine && instalments.every(({ dueOn }, index) => daysBetween(instalments[index - 1]?.dueOn ?? effectiveOn, dueOn) > 0)
      && checkInstalments({ fine, subject: 'person', effectiveOn, instalments }).ok;
  }));
});

test('every result of a rule carries the rows it rests on, each with a document and its dates', () => {
  const on = '2026-03-02';
  const one = servedFile(20_000_000);
  const act = violation();
  const input = { violations: [act], subject: 'person', on } as const;
  const results: readonly { readonly citations: readonly Citation[] }[] = [
    ...Object.values(deadlines).map((of) => of(on)), fileTransfer({ recordOn: on }), seizureReport({ recordedOn: on }), deemedServedOn({ mode: 'post', on }), executionLimitation({ issuedOn: on }), clearedOn({ penalty: 'other', executedOn: on }),
    explanationRight({ violations: [act], subject: 'person', recordOn: on }), limitation({ field: 'dat-dai', actEndedOn: on, on }), publicationDuty({ fields: ['dat-dai'], issuedOn: on }), annualReport({ on }),
    postponementRight({ fine: 1, subject: 'person', on }), canSanctionWithoutRecord({ fine: 1, subject: 'person', on }), ceiling({ title: 'chu-tich-ubnd-xa', field: 'dat-dai', subject: 'person', on }), competentTitles(input),
    computeFine({ range: { min: 1, max: 2 }, subject: 'person', aggravating: [], mitigating: [], on }), computePeriod({ range: { min: 1, max: 2 }, aggravating: [], mitigating: [], on }), totalFine([]),
    instalmentPlan({ fine: 20_000_000, parts: 2, subject: 'person', effectiveOn: on }), lateFee({ unpaid: 1, dueOn: on, paidOn: on }), caseBalance(one, on), ...availableForms(one, on), ...dueItems(one, on),
    ...check(file({ violations: [act], events: [event('record-made', '2026-01-05')] }), document('MQĐ02', { issuedOn: on }), on),
  ];
  assert.ok(results.length > 100);
  for (const result of results) {
    assert.ok(result.citations.length > 0, JSON.stringify(result).slice(0, 200));
    for (const citation of result.citations) assert.ok(citation.document !== '' && citation.rule !== '' && ['verified', 'secondary', 'unverified'].includes(citation.confidence));
  }
  for (const refused of caseMachine.stateOf([{ type: 'decision-served', on }]).refused) assert.ok(refused.refusal.citations.length > 0);
});
