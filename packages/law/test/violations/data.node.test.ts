import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codesOn, isoDay, dayNumber } from '@xlvphc/law';
import { actKey, basisText, createCatalogue, loadCatalogue, loadDecree, shippedDecrees, violation, violationsOn, type Act, type Decree } from '@xlvphc/law/violations';
import { checkDecree, readDecree } from '@xlvphc/law/violations/import';
import fc from 'fast-check';
import { neutralDecree } from '../../bin/violations-decree.ts';
import { filesOf, folder, importDecree, shippedIds, shippedText } from '../../bin/violations-import.ts';
import { PARTICULARS } from '../../bin/violations-particulars.ts';
import { decreeId } from '../../src/violations/packed.ts';

/** By article: acts of the decree, their versions, acts derived from a clause that doubles others; counted in the texts, not by the importer. */
const counts = JSON.parse(readFileSync(new URL('counts.json', import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, readonly [acts: number, versions: number, derived?: number]>>>>;
const decrees: readonly Decree[] = await Promise.all(shippedDecrees.map(({ number }) => loadDecree(number)));
const catalogue = await loadCatalogue();
const versions: readonly Act[] = decrees.flatMap(({ acts }) => acts);

test('every shipped decree passes the check that an imported one has to pass', () => {
  for (const decree of decrees) assert.deepEqual(checkDecree(decree).filter(({ severity }) => severity === 'error'), [], decree.number);
});

test('each article has as many acts and versions as were counted in its text', () => {
  assert.deepEqual(Object.keys(counts).toSorted(), shippedDecrees.map(({ number }) => number).toSorted());
  for (const decree of decrees) {
    const found: Record<string, number[]> = {};
    for (const article of new Set(decree.acts.map((act) => act.article))) {
      const list = decree.acts.filter((act) => act.article === article);
      const own = list.filter(({ derivedFrom }) => derivedFrom === undefined);
      const derived = list.length - own.length;
      found[article] = [new Set(own.map(({ id }) => id)).size, own.length, ...(derived > 0 ? [derived] : [])];
    }
    assert.deepEqual(found, counts[decree.number], decree.number);
  }
});

test('the files of the decrees are what the importer writes of them', () => {
  for (const decree of decrees) for (const [file, text] of filesOf(decree)) assert.equal(readFileSync(folder + file, 'utf8'), text, file);
  assert.equal(readFileSync(`${folder}shipped.ts`, 'utf8'), shippedText(shippedIds()));
});

test('the text of a decree kept here gives the decree that is shipped', async () => {
  for (const id of Object.keys(PARTICULARS)) {
    const { json } = neutralDecree(id, readFileSync(new URL(`../../bin/neutral/${id}.txt`, import.meta.url), 'utf8'));
    assert.deepEqual(importDecree(json), await loadDecree(id));
  }
});

test('fields, penalties and measures are codes of the law', () => {
  const known = (name: 'fields' | 'additionalPenalties' | 'remedialMeasures'): ReadonlySet<string> => new Set(codesOn(name, '2026-11-20').map(({ code }) => code));
  const fields = known('fields');
  const penalties = known('additionalPenalties');
  const measures = known('remedialMeasures');
  for (const act of versions) {
    assert.ok(fields.has(act.field), actKey(act));
    for (const { code } of act.additionalPenalties) assert.ok(penalties.has(code), actKey(act));
    for (const { code } of act.remedialMeasures) assert.ok(measures.has(code), actKey(act));
  }
});

test('on each side of the first and the last day of a version the right one is in force', async () => {
  const around = fc.record({ act: fc.constantFrom(...versions), shift: fc.integer({ min: -2, max: 2 }), end: fc.boolean() });
  await fc.assert(fc.asyncProperty(around, async ({ act, shift, end }) => {
    const day = isoDay(dayNumber(end && act.validTo !== null ? act.validTo : act.validFrom) + shift);
    const expected = versions.filter(({ id, validFrom, validTo }) => id === act.id && validFrom <= day && (validTo === null || day <= validTo));
    assert.ok(expected.length <= 1, `${act.id} on ${day}`);
    assert.equal(catalogue.violation(act.id, day), expected[0]);
    assert.equal(await violation(act.id, day), expected[0]);
    assert.equal((await violationsOn(day, { decree: act.decree })).filter(({ id }) => id === act.id).length, expected.length);
  }));
});

test('a basis cites an amendment from the day on which it is in force, not before', () => {
  const amended = decrees.flatMap((decree) => decree.amendedBy.flatMap(({ number, effectiveFrom }) => (effectiveFrom === null ? [] : [{ decree, number, effectiveFrom }])));
  assert.ok(amended.length >= 2);
  for (const { decree, number, effectiveFrom } of amended) {
    const act = decree.acts[0] as Act;
    assert.ok(!basisText(act, decree, isoDay(dayNumber(effectiveFrom) - 1)).includes(number));
    assert.ok(basisText(act, decree, effectiveFrom).includes(`được sửa đổi, bổ sung bởi Nghị định số ${number} ngày`));
  }
});

test('a decree with faults is refused with each of them named', async () => {
  const good = await loadDecree('282/2025');
  const [first, second] = good.acts as readonly [Act, Act, ...Act[]];
  const codesOf = (acts: readonly Act[], head: Partial<Decree> = {}): readonly string[] => [...new Set(checkDecree({ ...good, ...head, acts }).map(({ code }) => code.slice('VPHC-DECREE-'.length)))].toSorted();
  assert.deepEqual(codesOf([first, second]), []);
  assert.deepEqual(codesOf([first, first]), ['KEY', 'VALIDITY']);
  assert.deepEqual(codesOf([first, { ...first, validFrom: '2026-02-01' }]), ['VALIDITY']);
  assert.deepEqual(codesOf([{ ...first, validTo: '2026-01-31' }, { ...first, validFrom: '2026-02-02' }]), ['VALIDITY']);
  assert.deepEqual(codesOf([{ ...first, validTo: '2026-01-31' }, { ...first, validFrom: '2026-02-01' }]), []);
  assert.deepEqual(codesOf([{ ...first, range: { min: 2, max: 1 } }]), ['RANGE']);
  assert.deepEqual(codesOf([{ ...first, range: { min: 1e6, max: 41e6 } }]), ['RANGE']);
  assert.deepEqual(codesOf([{ ...first, range: null, warning: false }]), ['RANGE']);
  assert.deepEqual(codesOf([{ ...first, reference: 'điểm a khoản 2 Điều 8' }]), ['REFERENCE']);
  assert.deepEqual(codesOf([{ ...first, id: '282-2025.8.1.b' }]), ['REFERENCE']);
  assert.deepEqual(codesOf([{ ...first, amendedBy: '1/2026/NĐ-CP' }]), ['REFERENCE']);
  assert.deepEqual(codesOf([{ ...first, field: 'dat-dai' }]), ['REFERENCE']);
  assert.deepEqual(codesOf([{ ...first, additionalPenalties: [{ code: 'tuoc-giay-phep', text: 'x', months: { from: 6, to: 3 } }] }]), ['MEASURE']);
  assert.deepEqual(codesOf([{ ...first, remedialMeasures: [{ code: 'kp.z', text: 'x' }] }]), ['MEASURE']);
  assert.deepEqual(codesOf([first], { effectiveFrom: '2025-01-01' }), ['HEAD']);
});

test('a neutral file is read into a decree, and each fault of its shape is named by its path', () => {
  const act = {
    id: '7-2026.4.1.a', article: '4', articleTitle: 'Vi phạm', clause: '1', point: 'a', text: 'Đổ rác', range: { min: 1e6, max: 2e6 }, warning: false, subject: 'individual',
    additional: [{ kind: 'licence-suspension', text: 'Tước giấy phép từ 01 tháng đến 03 tháng', months: { min: 1, max: 3 } }], remedies: [{ text: 'Buộc khôi phục lại tình trạng ban đầu' }],
    reference: 'điểm a khoản 1 Điều 4', validFrom: '2026-03-01', validTo: null, amendedBy: null, note: null,
  };
  const head = { number: '7/2026/NĐ-CP', date: '2026-01-05', title: 'Quy định', effectiveFrom: '2026-03-01', frameFor: 'individual', organizationMultiplier: 2, fields: ['bảo vệ môi trường'], source: 'Công báo' };
  const { decree, problems } = readDecree({ decree: head, acts: [act] });
  assert.deepEqual(problems, []);
  assert.ok(decree !== undefined);
  assert.deepEqual(checkDecree(decree), []);
  assert.deepEqual([decree.acts[0]?.field, decree.acts[0]?.subject, decree.acts[0]?.additionalPenalties[0]?.code, decree.acts[0]?.remedialMeasures[0]?.code], ['bao-ve-moi-truong', 'person', 'tuoc-giay-phep', 'kp.a']);
  assert.equal(createCatalogue([decree]).violation('7-2026.4.1.a', '2026-03-01')?.text, 'Đổ rác');
  const bad = readDecree({ decree: { ...head, date: '2026-02-30', fields: ['không có'] }, acts: [{ ...act, range: { min: -1, max: 'x' }, subject: 'dog', text: '' }] });
  assert.equal(bad.decree, undefined);
  assert.deepEqual(bad.problems.map(({ path }) => path).toSorted(), ['acts.0.field', 'acts.0.range.max', 'acts.0.range.min', 'acts.0.subject', 'acts.0.text', 'decree.date', 'decree.fields.0']);
  assert.equal(readDecree('x').decree, undefined);
});

test('a decree that has ended ends its acts, and a catalogue keeps the later given of two with one number', () => {
  const json = { decree: { number: '7/2026/NĐ-CP', date: '2026-01-05', title: 'Quy định', effectiveFrom: '2026-03-01', effectiveTo: '2026-12-31', fields: ['dat-dai'], source: 'x' }, acts: [{ id: '7-2026.4', article: '4', articleTitle: 'A', text: 'B', range: { min: 1, max: 2 }, reference: 'Điều 4', validFrom: '2026-03-01' }] };
  const { decree } = readDecree(json);
  assert.ok(decree !== undefined);
  const both = createCatalogue([decree, { ...decree, title: 'Quy định mới' }]);
  assert.equal(both.violation('7-2026.4', '2026-12-31')?.text, 'B');
  assert.equal(both.violation('7-2026.4', '2027-01-01'), undefined);
  assert.deepEqual(both.decrees.map(({ title }) => title), ['Quy định mới']);
});

test('ids of shipped decrees are those of their numbers', () => {
  for (const decree of decrees) for (const act of decree.acts) assert.ok(act.id.startsWith(`${decreeId(decree.number)}.`), act.id);
});
