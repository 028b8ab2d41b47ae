import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CASE_EVENTS, CASE_STATES, caseMachine, plusDays, type CaseEventType } from '@xlvphc/law';
import { event } from './case-fixture.ts';

const types = Object.keys(CASE_EVENTS) as CaseEventType[];
const states = Object.keys(CASE_STATES);

function walk(...steps: readonly (CaseEventType | readonly [CaseEventType, Record<string, unknown>])[]): ReturnType<typeof caseMachine.stateOf> {
  return caseMachine.stateOf(steps.map((step, index) => (typeof step === 'string' ? event(step, plusDays('2026-03-02', index)) : event(step[0], plusDays('2026-03-02', index), step[1]))));
}

test('the main way: record, decision, service, payment, executed, cleared', () => {
  const way = ['record-made', 'decision-issued', 'decision-served', 'payment-received', 'executed', 'cleared'] as const;
  const seen = way.map((_, index) => walk(...way.slice(0, index + 1)).state);
  assert.deepEqual(seen, ['recorded', 'decided', 'served', 'executing', 'executed', 'cleared']);
});

test('a decision before a record is refused unless it is one without a record', () => {
  const refused = walk('decision-issued').refused[0];
  assert.equal(refused?.refusal.code, 'VPHC-LAW-STATE');
  assert.match(refused?.refusal.message.vi ?? '', /Điều 57/u);
  assert.equal(walk(['decision-issued', { formCode: 'MQĐ01' }]).state, 'decided');
});

test('explanation and verification lead back to where the file lay', () => {
  assert.equal(walk('record-made', 'explanation-requested', 'explanation-received').state, 'recorded');
  assert.equal(walk('record-made', 'file-transferred', 'explanation-requested', 'verification-started', 'verification-ended').state, 'transferred');
});

test('a suspension goes back to what it interrupted', () => {
  assert.equal(walk('record-made', 'decision-issued', 'decision-served', 'instalments-granted', 'execution-suspended').state, 'suspended');
  assert.equal(walk('record-made', 'decision-issued', 'decision-served', 'instalments-granted', 'execution-suspended', 'execution-resumed').state, 'instalments');
});

test('a cancelled decision opens the file again; cancelled for a criminal case it ends it', () => {
  assert.equal(walk('record-made', 'decision-issued', 'decision-cancelled').state, 'recorded');
  assert.equal(walk('record-made', 'decision-issued', 'execution-suspended', 'transferred-to-criminal', 'decision-cancelled').state, 'criminal');
  assert.equal(walk('record-made', 'transferred-to-criminal', 'returned-from-criminal').state, 'recorded');
});

test('seizure, publication and complaint are regions of their own', () => {
  const end = walk('seizure-decided', 'record-made', 'decision-issued', 'published', 'complaint-filed', 'seizure-ended', 'complaint-settled');
  assert.deepEqual([end.state, end.seizure, end.publication, end.complaint], ['decided', 'ended', 'published', 'settled']);
  assert.equal(walk('seizure-ended').refused.length, 1);
});

test('after the limitation of execution measures are still carried out', () => {
  assert.equal(walk('record-made', 'decision-issued', 'decision-served', 'execution-time-barred', 'measure-carried-out').state, 'time-barred');
});

test('nothing follows a reminder or a cleared case but the end of a seizure', () => {
  const reminded = walk('reminded');
  assert.deepEqual(caseMachine.possible(reminded, '2026-03-02'), []);
});

test('no sequence of events reaches a state outside the table or loses an event', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...types), fc.boolean(), fc.boolean()), { maxLength: 40 });
  fc.assert(fc.property(steps, (rows) => {
    const events = rows.map(([type, withoutRecord, accepted], index) => event(type, plusDays('2026-03-02', index), { withoutRecord, accepted }));
    let state: ReturnType<typeof caseMachine.stateOf> | typeof caseMachine.initial = caseMachine.initial;
    let taken = 0;
    for (const one of events) {
      const step = caseMachine.next(state, one);
      if (step.ok) taken += 1;
      else assert.equal(step.state, state);
      state = step.state;
      assert.ok(states.includes(state.state));
    }
    const folded = caseMachine.stateOf(events);
    assert.equal(taken + folded.refused.length, events.length);
    assert.deepEqual({ ...folded, refused: undefined }, { ...state, refused: undefined });
  }), { numRuns: 500 });
});

test('what is possible is what next accepts', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...types), { maxLength: 12 }), (rows) => {
    const machine = walk(...rows.map((type) => [type, { withoutRecord: true }] as const));
    const possible = caseMachine.possible(machine, '2026-06-01');
    for (const type of types) assert.equal(caseMachine.next(machine, { type, on: '2026-06-01', data: { withoutRecord: true } }).ok, possible.includes(type));
  }), { numRuns: 100 });
});

test('every state of the table can be reached', () => {
  const reached = new Set<string>();
  const queue = [caseMachine.initial as ReturnType<typeof caseMachine.next>['state']];
  const seen = new Set<string>();
  for (let machine = queue.pop(); machine !== undefined; machine = queue.pop()) {
    const key = JSON.stringify(machine);
    if (seen.has(key)) continue;
    seen.add(key);
    reached.add(machine.state);
    for (const type of types) {
      for (const data of [{ withoutRecord: true }, { withoutRecord: false, accepted: true }]) {
        const step = caseMachine.next(machine, { type, on: '2026-06-01', data });
        if (step.ok) queue.push(step.state);
      }
    }
  }
  assert.deepEqual([...reached].toSorted(), states.toSorted());
});
