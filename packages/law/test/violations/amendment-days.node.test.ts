import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, isoDay } from '@xlvphc/law';
import { basisText, createCatalogue, departures, loadCatalogue, loadDecree, toViolation, type Act, type Decree } from '@xlvphc/law/violations';
import fc from 'fast-check';

const model = await loadDecree('16-2022');
const base = model.acts[0] as Act;
const day = (shift: number): string => isoDay(dayNumber('2022-01-28') + shift);

/** A decree whose one act is amended on each of some days; each version has a range of its own, and each amendment a transition clause. */
const amended = fc.uniqueArray(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 5 }).map((shifts): Decree => {
  const starts = [0, ...shifts.toSorted((a, b) => a - b)];
  const number = (at: number): string => `${100 + at}/2023/NĐ-CP`;
  return {
    ...model, effectiveFrom: day(0), effectiveTo: null,
    amendedBy: starts.slice(1).map((start, at) => ({ number: number(at + 1), date: day(start - 1), effectiveFrom: day(start), confidence: 'secondary' })),
    transition: starts.slice(1).map((start, at) => ({ since: day(start), document: `Nghị định ${number(at + 1)}`, article: '9', vi: `Chuyển tiếp ${at + 1}.`, en: `Transition ${at + 1}.`, confidence: 'unverified' })),
    acts: starts.map((start, at): Act => ({ ...base, range: { min: 1e6 * (at + 1), max: 2e6 * (at + 1) }, validFrom: day(start), validTo: starts[at + 1] === undefined ? null : day((starts[at + 1] ?? 0) - 1), amendedBy: at === 0 ? null : number(at) })),
  };
});
/** Days that lie on, before or after the edges as often as anywhere. */
const near = (decree: Decree): fc.Arbitrary<string> => fc.oneof(
  fc.record({ edge: fc.constantFrom(...decree.acts.map(({ validFrom }) => validFrom)), by: fc.integer({ min: -1, max: 1 }) }).map(({ edge, by }) => isoDay(dayNumber(edge) + by)),
  fc.integer({ min: -30, max: 1000 }).map(day),
);
const asked = amended.chain((decree) => fc.record({ decree: fc.constant(decree), actOn: near(decree), decidedOn: near(decree) })).filter(({ actOn, decidedOn }) => actOn <= decidedOn);

test('of an amended act the version of each day is found, and of two days both, whichever amendments lie between', () => {
  fc.assert(fc.property(asked, ({ decree, actOn, decidedOn }) => {
    const catalogue = createCatalogue([decree]);
    const version = (on: string): Act | undefined => decree.acts.findLast(({ validFrom }) => validFrom <= on);
    const compared = catalogue.compareVersions(base.id, actOn, decidedOn);
    assert.equal(compared.atAct, version(actOn));
    assert.equal(compared.atDecision, version(decidedOn));
    assert.equal(catalogue.violation(base.id, actOn), version(actOn));
    assert.deepEqual(catalogue.violationsOn(decidedOn), version(decidedOn) ? [version(decidedOn)] : []);
    assert.equal(compared.changed.length > 0, version(actOn) !== version(decidedOn), 'changed exactly when another version is in force');
  }));
});

test('the transition clauses that are cited are those of the amendments after the act and up to the decision, each with its confidence', () => {
  fc.assert(fc.property(asked, ({ decree, actOn, decidedOn }) => {
    const { citations, advice, changed } = createCatalogue([decree]).compareVersions(base.id, actOn, decidedOn);
    const expected = decree.transition.filter(({ since }) => actOn < since && since <= decidedOn);
    assert.deepEqual(citations.filter(({ rule }) => rule.startsWith('violation.transition.')).map(({ document, confidence }) => [document, confidence]), expected.map(({ document }) => [document, 'unverified']));
    for (const { vi } of changed.length > 0 ? expected : []) assert.ok(advice.vi.includes(vi));
  }));
});

test('the later of two versions with a higher range is never called the lighter one', () => {
  fc.assert(fc.property(asked, ({ decree, actOn, decidedOn }) => {
    const { atAct, atDecision, lighter } = createCatalogue([decree]).compareVersions(base.id, actOn, decidedOn);
    if (atAct && atDecision) assert.equal(lighter, atAct === atDecision ? 'same' : 'at-act');
    else if (atDecision) assert.equal(lighter, 'unclear');
  }));
});

test('an act picked on any day agrees with its own version, cites the amendments of that day, and departs from every other version', () => {
  fc.assert(fc.property(asked, ({ decree, decidedOn: on }) => {
    const catalogue = createCatalogue([decree]);
    const act = catalogue.violation(base.id, on);
    if (!act) return;
    const made = toViolation(act, { decree, on });
    assert.deepEqual([made.catalogueId, made.catalogueVersion, made.range], [act.id, act.validFrom, act.range]);
    assert.equal(made.basis, basisText(act, decree, on));
    for (const { number, effectiveFrom } of decree.amendedBy) assert.equal(made.basis.includes(number), effectiveFrom !== null && effectiveFrom <= on);
    assert.deepEqual(departures(made, act), []);
    for (const other of decree.acts) if (other !== act) assert.ok(departures(made, other).includes('range'));
  }));
});

test('every act of every shipped decree, picked on the first day of each of its versions, agrees with the catalogue', async () => {
  for (const decree of (await loadCatalogue()).decrees) {
    for (const act of decree.acts) {
      for (const foreigner of [false, true]) assert.deepEqual(departures(toViolation(act, { decree, on: act.validFrom, foreigner }), act), [], `${act.id} ${act.validFrom}`);
      assert.deepEqual(departures(toViolation(act, { decree, on: act.validFrom, aggravating: ['tn.a'] }), act), [], `${act.id} with a circumstance`);
    }
  }
});

test('facts after the official wording agree, another wording, length, place or amount does not', async () => {
  const order = await loadDecree('282-2025');
  const act = order.acts.find(({ additionalPenalties: [first], remedialMeasures, point }) => first?.code === 'tuoc-giay-phep' && first.months && remedialMeasures.length > 0 && point !== null) as Act;
  const made = toViolation(act, { decree: order, on: '2026-11-20' });
  const [penalty, ...penalties] = made.additionalPenalties;
  const [measure, ...measures] = made.remedialMeasures;
  assert.ok(penalty && measure);
  const parts = (change: Partial<typeof made>): readonly string[] => departures({ ...made, ...change }, act);
  assert.deepEqual(parts({ remedialMeasures: [{ ...measure, text: `${measure.text} tại thôn 5` }, ...measures], basis: `${made.basis}; điểm a khoản 1 Điều 3 Nghị định số 1/2020/NĐ-CP` }), []);
  assert.deepEqual(parts({ additionalPenalties: [{ ...penalty, months: 90 }, ...penalties] }), ['additionalPenalties']);
  assert.deepEqual(parts({ additionalPenalties: penalties }), ['additionalPenalties']);
  assert.deepEqual(parts({ additionalPenalties: [...made.additionalPenalties, { code: 'truc-xuat', text: 'Trục xuất' }] }), act.additionalPenalties.some(({ code }) => code === 'truc-xuat') ? [] : ['additionalPenalties']);
  assert.deepEqual(parts({ remedialMeasures: [{ ...measure, text: 'Việc khác' }, ...measures] }), ['remedialMeasures']);
  assert.deepEqual(parts({ basis: made.basis.replace('282/2025', '144/2021') }), ['basis']);
  assert.deepEqual(parts({ basis: `điểm z ${made.basis}` }), ['basis']);
  assert.deepEqual(parts({ range: { min: 1, max: 2 }, warning: !act.warning, rangeFor: 'organization', field: 'dat-dai' }), ['field', 'range', 'rangeFor', 'warning']);
});
