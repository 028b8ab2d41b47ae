import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsText } from '@xlvphc/law';
import { basisText, compareVersions, decreeText, loadCatalogue, loadDecree, searchViolations, toViolation, versionsOf, violation, type Act } from '@xlvphc/law/violations';

const on = '2026-11-20';
async function picked(id: string, day = on): Promise<Act> {
  const act = await violation(id, day);
  assert.ok(act !== undefined, id);
  return act;
}

test('the basis of an act names point, clause, article and the decree with its amendments, as forms want it', async () => {
  const decree = await loadDecree('123/2024');
  assert.equal(
    basisText(await picked('123-2024.13.1.a'), decree, on),
    'điểm a khoản 1 Điều 13 Nghị định số 123/2024/NĐ-CP ngày 04 tháng 10 năm 2024 của Chính phủ quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai, được sửa đổi, bổ sung bởi Nghị định số 281/2026/NĐ-CP ngày 13 tháng 7 năm 2026 của Chính phủ',
  );
  assert.equal(decreeText(decree, '2026-08-30'), 'Nghị định số 123/2024/NĐ-CP ngày 04 tháng 10 năm 2024 của Chính phủ quy định về xử phạt vi phạm hành chính trong lĩnh vực đất đai');
});

test('picking an act fills wording, basis, range, warning and measures, and says which version it was', async () => {
  const act = await picked('282-2025.8.1.c');
  const made = toViolation(act, { decree: await loadDecree(act.decree), on });
  assert.deepEqual([made.field, made.range, made.rangeFor, made.warning], ['an-ninh-trat-tu', { min: 500_000, max: 1_000_000 }, 'person', true]);
  assert.deepEqual(made.remedialMeasures, [{ code: 'kp.a', text: 'Buộc khôi phục lại tình trạng ban đầu' }]);
  assert.deepEqual([made.catalogueId, made.catalogueVersion], ['282-2025.8.1.c', '2025-12-15']);
  assert.match(made.description, /^Để vật nuôi/);
});

test('a licence is withdrawn for the average of its months; a circumstance that leaves a choice leaves the wording of the decree whole', async () => {
  const catalogue = await loadCatalogue();
  const act = catalogue.decrees.flatMap(({ acts }) => acts).find(({ additionalPenalties: [first] }) => first?.months?.from === 6 && first.months.to === 12 && first.code === 'tuoc-giay-phep') as Act;
  const decree = await loadDecree(act.decree);
  const [average] = toViolation(act, { decree, on }).additionalPenalties;
  assert.equal(average?.months, 9);
  assert.doesNotMatch(average.text, /tháng/);
  const [open] = toViolation(act, { decree, on, aggravating: ['tn.a'] }).additionalPenalties;
  assert.equal(open?.months, undefined);
  assert.match(open?.text ?? '', /từ 06 tháng đến 12 tháng/);
});

test('a fine that is a multiple of a value has a range once the value is known', async () => {
  const act = await picked('115-2018.12.1');
  const decree = await loadDecree(act.decree);
  assert.equal(toViolation(act, { decree, on }).range, undefined);
  assert.deepEqual(toViolation(act, { decree, on, value: 3_000_000 }).range, { min: 3_000_000, max: 6_000_000 });
});

test('an amended act shows both versions and what the transition rule says, and chooses none', async () => {
  const list = await versionsOf('115-2018.4.1.a');
  assert.deepEqual(list.map(({ validFrom, frameFor }) => [validFrom, frameFor]), [['2018-10-20', 'person'], ['2022-01-01', 'organization']]);
  const compared = await compareVersions('115-2018.4.1.a', '2021-12-31', '2022-01-01');
  assert.deepEqual([compared.atAct?.validFrom, compared.atDecision?.validFrom, compared.lighter], ['2018-10-20', '2022-01-01', 'at-decision']);
  assert.deepEqual(compared.changed, ['range', 'note']);
  assert.match(compared.advice.vi, /01\/01\/2022/);
  assert.deepEqual(compared.citations.map(({ document, confidence }) => [document.split(' ').slice(0, 2).join(' '), confidence]), [['Nghị định', 'secondary'], ['Luật Ban', 'unverified'], ['Luật Ban', 'unverified']]);
  const same = await compareVersions('115-2018.4.1.a', '2022-01-01', on);
  assert.deepEqual([same.changed, same.lighter], [[], 'same']);
  const before = await compareVersions('282-2025.8.1.a', '2025-12-14', on);
  assert.deepEqual([before.atAct, before.changed, before.lighter], [undefined, ['existence'], 'unclear']);
});

test('of two versions the one that is lighter stays so whichever comes first', async () => {
  const catalogue = await loadCatalogue();
  const ids = [...new Set(catalogue.decrees.flatMap(({ acts }) => acts.filter(({ amendedBy }) => amendedBy !== null).map(({ id }) => id)))];
  const other = { 'at-act': 'at-decision', 'at-decision': 'at-act', same: 'same', unclear: 'unclear' } as const;
  let looked = 0;
  for (const id of ids) {
    const [before, after] = catalogue.versionsOf(id);
    if (before === undefined || after === undefined) continue;
    looked += 1;
    const forth = catalogue.compareVersions(id, before.validFrom, after.validFrom);
    const back = catalogue.compareVersions(id, after.validFrom, before.validFrom);
    assert.equal(back.lighter, other[forth.lighter], id);
    assert.ok(forth.changed.length > 0 && forth.citations.length > 0 && forth.advice.vi !== '', id);
  }
  assert.ok(looked >= 40, String(looked));
});

test('both placements of the tone, no diacritics and any order find the same first act', async () => {
  const first = async (typed: string): Promise<string | undefined> => (await searchViolations(typed, { on, limit: 1 }))[0]?.violation.id;
  for (const [typed, other] of [['phá hoại tài sản', 'phá họai tài sản'], ['hủy hoại tài sản', 'huỷ hoại tài sản'], ['hủy hoại tài sản', 'huy hoai tai san'], ['trộm cắp tài sản', 'tài sản trộm cắp']] as const) assert.equal(await first(typed), await first(other), typed);
});

test('filters keep to a field, a decree and the versions of a day; favourites and used acts come first among equals', async () => {
  const land = await searchViolations('không', { on, field: 'dat-dai', limit: 50 });
  assert.ok(land.length > 5 && land.every(({ violation: { field } }) => field === 'dat-dai'));
  const food = await searchViolations('không', { on, decree: '115/2018', limit: 50 });
  assert.deepEqual(await searchViolations('không', { on, decree: '115-2018', limit: 50 }), food);
  assert.ok(food.length > 5 && food.every(({ violation: { decree } }) => decree === '115/2018/NĐ-CP'));
  const old = await searchViolations('lấn đất', { on: '2025-01-01', limit: 50 });
  assert.ok(old.length > 5 && old.every(({ violation: { validFrom, validTo } }) => validFrom <= '2025-01-01' && (validTo === null || validTo >= '2025-01-01')));
  const plain = await searchViolations('8 282', { on, limit: 100 });
  const last = plain.at(-1)?.violation.id ?? '';
  assert.equal((await searchViolations('8 282', { on, limit: 3, favourites: [last] }))[0]?.violation.id, last);
  assert.equal((await searchViolations('8 282', { on, limit: 3, used: { [last]: 40 } }))[0]?.violation.id, last);
  assert.deepEqual((await searchViolations('', { on, favourites: [last] })).map(({ violation: { id } }) => id), [last]);
  assert.deepEqual(await searchViolations('', { on }), []);
  assert.deepEqual(await searchViolations('qqqq', { on }), []);
});

test('half months are said as papers say them, and what is neither a month nor half of one is left to the official', async () => {
  assert.deepEqual([1, 4.5, 12, 0.5].map((months) => monthsText(months)), ['01 tháng', '4,5 tháng', '12 tháng', '15 ngày']);
  assert.deepEqual([1, 4.5, 0.5].map((months) => monthsText(months, 'en')), ['1 month', '4.5 months', '15 days']);
  const decree = await loadDecree('282-2025');
  const act = await picked('282-2025.8.1.c');
  const penalty = (text: string, from: number, to: number) => toViolation({ ...act, additionalPenalties: [{ code: 'dinh-chi', text, months: { from, to } }] }, { decree, on }).additionalPenalties[0];
  assert.deepEqual(penalty('Đình chỉ hoạt động có thời hạn từ 03 tháng đến 06 tháng', 3, 6), { code: 'dinh-chi', text: 'Đình chỉ hoạt động', months: 4.5 });
  assert.deepEqual(penalty('Đình chỉ hoạt động từ 15 ngày đến 45 ngày', 0.5, 1.5), { code: 'dinh-chi', text: 'Đình chỉ hoạt động', months: 1 });
  assert.deepEqual(penalty('Đình chỉ hoạt động từ 15 ngày đến 01 tháng', 0.5, 1), { code: 'dinh-chi', text: 'Đình chỉ hoạt động từ 15 ngày đến 01 tháng' });
});
