import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ceiling, codes, competentTitles, LawError, type CompetenceInput } from '@xlvphc/law';

type Act = CompetenceInput['violations'][number];
const act = (field: string, max: number, changes: Partial<Act> = {}): Act =>
  ({ field, range: { min: Math.floor(max / 2), max }, rangeFor: 'person', additionalPenalties: [], remedialMeasures: [], ...changes });
const who = (violations: readonly Act[], changes: Partial<CompetenceInput> = {}): ReturnType<typeof competentTitles> =>
  competentTitles({ violations, subject: 'person', on: '2026-10-01', ...changes });
const sure = (result: ReturnType<typeof competentTitles>): readonly string[] => result.competent.filter((title) => !title.byDecree).map((title) => title.title);
const reasons = (result: ReturnType<typeof competentTitles>, title: string): readonly string[] => result.notCompetent.find((one) => one.title === title)?.reasons.map((reason) => reason.code) ?? [];

test('the worked ceilings: percentage of the maximum of the field', () => {
  const amount = (title: string, field: string, subject: 'person' | 'organization' = 'person'): number | null => ceiling({ title, field, subject, on: '2026-10-01' }).amount;
  assert.equal(amount('chu-tich-ubnd-xa', 'dat-dai'), 250_000_000);
  assert.equal(amount('chu-tich-ubnd-xa', 'dat-dai', 'organization'), 500_000_000);
  assert.equal(amount('chu-tich-ubnd-xa', 'pccc'), 25_000_000);
  assert.equal(amount('chu-tich-ubnd-xa', 'lao-dong'), 37_500_000);
  assert.equal(amount('giam-doc-so', 'hoa-chat'), 40_000_000);
  assert.equal(amount('giam-doc-so', 'vat-lieu-no'), 80_000_000);
  assert.equal(amount('chien-si-cand', 'an-ninh-trat-tu'), 4_000_000);
  assert.equal(amount('truong-cong-an-xa', 'an-ninh-trat-tu'), 20_000_000);
});

test('a field with its own law has no ceiling in the table', () => {
  assert.equal(ceiling({ title: 'chu-tich-ubnd-xa', field: 'an-toan-thuc-pham', subject: 'person', on: '2026-10-01' }).amount, null);
});

test('CV26: a range up to 300 million in land is above the commune and goes to the province', () => {
  const result = who([act('dat-dai', 300_000_000)]);
  assert.deepEqual(sure(result), ['chu-tich-ubnd-tinh']);
  const commune = result.notCompetent.find((title) => title.title === 'chu-tich-ubnd-xa');
  assert.match(commune?.reasons[0]?.vi ?? '', /300\.000\.000 đồng.*250\.000\.000 đồng/u);
});

test('competence looks at the maximum of the range of each act, not at their sum', () => {
  assert.ok(sure(who([act('an-ninh-trat-tu', 20_000_000), act('an-ninh-trat-tu', 20_000_000)])).includes('chu-tich-ubnd-xa'));
  assert.ok(!sure(who([act('an-ninh-trat-tu', 20_000_000), act('an-ninh-trat-tu', 20_000_001)])).includes('chu-tich-ubnd-xa'));
});

test('the chief of the commune police acts in order and security, not in land', () => {
  assert.ok(sure(who([act('an-ninh-trat-tu', 10_000_000)])).includes('truong-cong-an-xa'));
  assert.deepEqual(reasons(who([act('dat-dai', 10_000_000)]), 'truong-cong-an-xa'), ['field']);
});

test('a withdrawal of a licence, an expulsion, a measure outside the powers exclude a title', () => {
  const withPenalty = (code: string): readonly Act[] => [act('an-ninh-trat-tu', 1_000_000, { additionalPenalties: [{ code, text: code }] })];
  assert.deepEqual(reasons(who(withPenalty('tuoc-giay-phep')), 'chien-si-cand'), ['penalty']);
  assert.ok(sure(who(withPenalty('tuoc-giay-phep'))).includes('truong-don-cong-an'));
  assert.deepEqual(sure(who(withPenalty('truc-xuat'))), ['truong-phong-xuat-nhap-canh', 'giam-doc-cong-an-tinh', 'cuc-truong-xuat-nhap-canh']);
  const withMeasure = [act('an-ninh-trat-tu', 1_000_000, { remedialMeasures: [{ code: 'kp.i', text: 'Buộc nộp lại số lợi bất hợp pháp' }] })];
  assert.deepEqual(reasons(who(withMeasure), 'truong-don-cong-an'), ['measure']);
  assert.ok(sure(who(withMeasure)).includes('chu-tich-ubnd-xa'));
});

test('confiscation up to twice the ceiling is compared with the value', () => {
  const acts = [act('an-ninh-trat-tu', 4_000_000, { additionalPenalties: [{ code: 'tich-thu', text: 'Tịch thu' }] })];
  assert.ok(sure(who(acts, { confiscatedValue: 8_000_000 })).includes('chien-si-cand'));
  assert.deepEqual(reasons(who(acts, { confiscatedValue: 8_000_001 }), 'chien-si-cand'), ['penalty']);
});

test('a chairman of another commune is not competent', () => {
  const result = who([act('an-ninh-trat-tu', 1_000_000)], { place: { communeCode: '24496', provinceCode: '66' }, agency: { communeCode: '24500', provinceCode: '66' } });
  assert.deepEqual(reasons(result, 'chu-tich-ubnd-xa'), ['territory']);
  assert.ok(sure(result).includes('chu-tich-ubnd-tinh'));
});

test('time travel: until 30/6/2025 a share of the field, at most the sum of the law, twice for an organisation; since then the share alone', () => {
  const of = (title: string, field: string, on: string, subject: 'person' | 'organization' = 'person'): number | null => ceiling({ title, field, subject, on }).amount;
  assert.deepEqual(['2025-06-30', '2025-07-01'].map((on) => of('chu-tich-ubnd-xa', 'an-ninh-trat-tu', on)), [4_000_000, 20_000_000]);
  assert.deepEqual([of('chu-tich-ubnd-xa', 'bao-ve-moi-truong', '2025-06-30'), of('chu-tich-ubnd-xa', 'bao-ve-moi-truong', '2025-06-30', 'organization')], [5_000_000, 10_000_000]);
  assert.deepEqual(['2025-06-30', '2025-07-01'].map((on) => of('truong-cong-an-xa', 'an-ninh-trat-tu', on)), [2_000_000, 20_000_000]);
  assert.equal(of('chu-tich-ubnd-huyen', 'bao-ve-moi-truong', '2025-06-30'), 100_000_000);
  assert.ok(ceiling({ title: 'chu-tich-ubnd-xa', field: 'pccc', subject: 'person', on: '2025-06-30' }).citations.some(({ article, confidence }) => article === '38' && confidence === 'unverified'));
});

test('time travel: powers that are not known, and titles that are gone, are errors and never a guess', () => {
  for (const [title, on] of [['giam-doc-so', '2025-06-30'], ['chi-cuc-truong-hai-quan', '2025-06-30'], ['chu-tich-ubnd-huyen', '2025-07-01'], ['chu-tich-ubnd-xa', '2021-12-31']] as const) {
    assert.throws(() => ceiling({ title, field: 'pccc', subject: 'person', on }), (error: unknown) => error instanceof LawError && error.code === 'VPHC-LAW-NO-RULE', `${title} ${on}`);
  }
  // The maximum of the field before the reform is not known: no amount follows from it.
  assert.equal(ceiling({ title: 'chu-tich-ubnd-xa', field: 'dat-dai', subject: 'person', on: '2025-06-30' }).amount, null);
});

test('time travel: on 26/9/2026 an inspection team falls to half, new titles begin', () => {
  const percent = (on: string): number => ceiling({ title: 'truong-doan-kiem-tra-to-chuc-thuoc-bo', field: 'pccc', subject: 'person', on }).percent;
  assert.deepEqual([percent('2026-09-25'), percent('2026-09-26')], [80, 50]);
  for (const [title, share] of [['chap-hanh-vien', 20], ['chanh-thanh-tra-tinh', 80], ['thanh-tra-vien-tinh', 10]] as const) {
    assert.throws(() => ceiling({ title, field: 'thi-hanh-an-dan-su', subject: 'person', on: '2026-09-25' }), LawError);
    assert.equal(ceiling({ title, field: 'thi-hanh-an-dan-su', subject: 'person', on: '2026-09-26' }).percent, share);
  }
});

test('unknown titles and fields are errors with a code', () => {
  const code = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof LawError) return error.code;
    }
    return 'none';
  };
  assert.equal(code(() => ceiling({ title: 'vua', field: 'pccc', subject: 'person', on: '2026-10-01' })), 'VPHC-LAW-TITLE');
  assert.equal(code(() => ceiling({ title: 'chu-tich-ubnd-xa', field: 'phep-thuat', subject: 'person', on: '2026-10-01' })), 'VPHC-LAW-FIELD');
});

test('every title is competent or says why not, and no competent title has a range above its ceiling', () => {
  const fields = fc.constantFrom('an-ninh-trat-tu', 'dat-dai', 'pccc', 'xay-dung', 'lam-nghiep', 'thuong-mai');
  fc.assert(fc.property(fields, fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom('person' as const, 'organization' as const), (field, max, subject) => {
    const result = who([act(field, max)], { subject });
    assert.equal(result.competent.length + result.notCompetent.length, codes.titles.filter((title) => title.validFrom <= '2026-10-01' && (title.validTo === null || title.validTo >= '2026-10-01')).length);
    for (const title of result.competent) assert.ok(title.ceiling === null || title.ceiling >= max * (subject === 'organization' ? 2 : 1));
    for (const title of result.notCompetent) assert.ok(title.reasons.length > 0);
  }), { numRuns: 60 });
});

test('the chairman of the province is competent whenever the range is lawful', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 500_000_000 }), (max) => sure(who([act('dat-dai', max)])).includes('chu-tich-ubnd-tinh')), { numRuns: 50 });
});
