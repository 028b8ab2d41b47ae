import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '@xlvphc/forms/all';
import { exampleValues, formByCode } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';
import type { FormValue, FormValues } from '@xlvphc/forms';
import type { PageBlock } from '@xlvphc/forms/render';
import { blankPaper, codes, context, day, filledPaper, runsOf, words } from './papers.ts';

const unprintable = /undefined|\[object|NaN|\bnull\b/;

for (const code of codes) {
  test(`${code} shows no program text, angle bracket or footnote mark, empty or filled`, () => {
    for (const page of [blankPaper(code), filledPaper(code)]) {
      const text = pageText(page).join('\n');
      assert.doesNotMatch(text, unprintable);
      assert.doesNotMatch(text, /[<>]/);
      assert.doesNotMatch(text, /\((?:\d{1,2}|\*+)\)/);
    }
  });

  test(`${code} is the same paper when the form comes as JSON`, () => {
    const form = formByCode(code, day);
    const values = exampleValues(code, context);
    assert.deepEqual(layout(JSON.parse(JSON.stringify(form)) as typeof form, values, context), layout(form, values, context));
  });

  test(`${code} survives whatever values a draft may hold`, () => {
    const form = formByCode(code, day);
    const strange = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string()));
    const mangled = (value: FormValue, wild: () => FormValue): FormValue => {
      if (Array.isArray(value)) return value.map((one: FormValue) => mangled(one, wild));
      if (typeof value === 'object') return Object.fromEntries(Object.entries(value as FormValues).map(([key, one]) => [key, one === undefined ? wild() : mangled(one, wild)]));
      return wild();
    };
    fc.assert(fc.property(fc.infiniteStream(strange), (stream) => {
      const values = mangled(exampleValues(code, context), () => stream.next().value as FormValue) as FormValues;
      const page = layout(form, values, context);
      assert.doesNotMatch(pageText(page).join('\n'), /undefined|\[object/);
    }), { numRuns: 25 });
  });
}

test('a filled paper prints only the chosen alternative and only the violator that there is', () => {
  const person = pageText(filledPaper('MQĐ02')).join('\n');
  assert.match(person, /đối với ông \(bà\) có tên sau đây/);
  assert.doesNotMatch(person, /Mã số doanh nghiệp|Tên của tổ chức|ông \(bà\)\/tổ chức/);
  const organization = pageText(filledPaper('MQĐ02', { violator: { kind: 'organization', name: 'Công ty TNHH Một Thành Viên Cà Phê' } })).join('\n');
  assert.match(organization, /đối với tổ chức có tên sau đây/);
  assert.match(organization, /Tên của tổ chức: Công ty TNHH/);
  assert.doesNotMatch(organization, /Họ và tên: |Nghề nghiệp/);
});

test('an empty paper prints all alternatives and both kinds of violator, with dotted lines', () => {
  const text = pageText(blankPaper('MQĐ02')).join('\n');
  assert.match(text, /đối với ông \(bà\)\/tổ chức có tên sau đây/);
  assert.match(text, /Mã số doanh nghiệp: …/);
  assert.match(text, /Nghề nghiệp: …/);
});

test('values carry the path of their blank, so that the page view can put inputs there', () => {
  const runs = runsOf(filledPaper('MQĐ02'));
  assert.equal(runs.find((run) => run.field === 'violator.fullName')?.text, 'Y Thanh Niê');
  assert.ok(runs.some((run) => run.field === 'violations.0.description'));
  const blank = runsOf(blankPaper('MQĐ02')).find((run) => run.field === 'violator.fullName');
  assert.equal(blank?.leader, true);
});

test('an empty cell of a table names its blank too', () => {
  const runs = runsOf(filledPaper('MBB15', { exhibits: [{ id: 'e1', name: 'Xe máy', quantity: 1 }] }));
  assert.deepEqual(runs.find((run) => run.field === 'exhibits.0.note'), { text: '', field: 'exhibits.0.note' });
});

test('dates, money and addresses print as official papers write them', () => {
  const text = words(pageText(filledPaper('MQĐ02')).join(' '));
  assert.match(text, /Ea Kly, ngày 02 tháng 3 năm 2026/);
  assert.match(text, /4\.000\.000 đồng/);
  assert.match(text, /Thôn 5, xã Ea Kly, tỉnh Đắk Lắk/);
  assert.match(text, /Số: 05\/QĐ-XPHC/);
});

test('decomposed letters are composed and control characters vanish, because engines draw or refuse them', () => {
  const page = filledPaper('MQĐ02', { violator: { kind: 'person', fullName: 'Nguyễn Thị Ửng\u0000\u200b'.normalize('NFD') } });
  assert.equal(runsOf(page).find((run) => run.field === 'violator.fullName')?.text, 'Nguyễn Thị Ửng');
});

test('line breaks inside a value begin new paragraphs', () => {
  const texts = pageText(filledPaper('MBB01', { violatorStatement: 'Dòng thứ nhất\nDòng thứ hai' }));
  assert.ok(texts.some((text) => text.endsWith('Dòng thứ nhất')));
  assert.ok(texts.includes('Dòng thứ hai'));
});

test('a short list of exhibits stays in the record and a long one becomes an annex that the record refers to', () => {
  const exhibits = (count: number): FormValues => ({ exhibits: Array.from({ length: count }, (_, row) => ({ id: `e${row}`, name: `Xe máy ${row + 1}`, quantity: 1 })) });
  const short = filledPaper('MBB15', exhibits(5));
  assert.equal(short.annexes, undefined);
  assert.ok(short.blocks.some((block) => block.k === 'table' && block.rows.length === 5));
  const long = filledPaper('MBB15', exhibits(60));
  assert.equal(long.annexes?.length, 1);
  const text = pageText(long).join('\n');
  assert.match(text, /Danh sách gồm 60 mục tại Phụ lục kèm theo/);
  assert.match(text, /Kèm theo Biên bản số 05\/BB-TG ngày 02\/03\/2026/);
  assert.ok(long.annexes?.[0]?.some((block) => block.k === 'table' && block.rows.length === 60 && block.head[0] === 'STT'));
});

test('instalments print one line each with the words of the official form', () => {
  const texts = pageText(filledPaper('MQĐ05', { instalments: [{ amount: 8e6, dueOn: '2026-04-01', amountInWords: 'Tám triệu đồng' }, { amount: 12e6, dueOn: '2026-06-01', amountInWords: 'Mười hai triệu đồng' }] }));
  assert.ok(texts.includes('a) Số tiền nộp phạt lần thứ nhất là: 8.000.000 đồng'));
  assert.ok(texts.includes('(Bằng chữ: Tám triệu đồng);'));
  assert.ok(texts.includes('b) Số tiền nộp phạt lần thứ hai là: 12.000.000 đồng'));
  assert.ok(texts.includes('(Bằng chữ: Mười hai triệu đồng).'));
  assert.ok(!texts.some((text) => text.startsWith('c) Số tiền')));
});

test('a seizure from an unknown violator says so and leaves the violator out', () => {
  const text = pageText(filledPaper('MBB15', { seizedFrom: 'unknown' })).join('\n');
  assert.match(text, /nhưng không xác định được cá nhân\/tổ chức vi phạm/);
  assert.doesNotMatch(text, /Họ và tên: Y Thanh Niê/);
});

test('the signatures are held on one page with the paragraph before them', () => {
  for (const code of codes) {
    const signed = (blocks: readonly PageBlock[]): boolean => blocks.some((block) => block.k === 'columns' && block.keep);
    for (const page of [filledPaper(code), blankPaper(code)]) {
      assert.ok(!signed(page.blocks), `${code}: signatures stand alone`);
      assert.ok(page.blocks.some((block) => block.k === 'group' && block.blocks[0]?.k === 'p' && signed(block.blocks)), `${code}: no signatures`);
    }
  }
});

test('only an issued decision with a public address carries a code', () => {
  const qr = (page: ReturnType<typeof filledPaper>): boolean => JSON.stringify(page.blocks).includes('"k":"qr"');
  const publicUrl = 'https://example.vn/tra-cuu#/t/abc';
  assert.ok(qr(filledPaper('MQĐ02', {}, { publicUrl })));
  assert.ok(!qr(filledPaper('MQĐ02')));
  assert.ok(!qr(filledPaper('MBB01', {}, { publicUrl })));
});

test('number, symbol and day that the register gives are printed', () => {
  const text = pageText(filledPaper('MQĐ02', {}, { number: '12', symbol: 'QĐ-UBND', issuedOn: '2026-01-05' })).join('\n');
  assert.match(text, /Số: 12\/QĐ-UBND/);
  assert.match(text, /ngày 05 tháng 01 năm 2026/);
});

test('the margins are within those of NĐ 30/2020', () => {
  const { margins } = filledPaper('MQĐ02');
  assert.ok(margins.top >= 20 && margins.top <= 25 && margins.bottom >= 20 && margins.bottom <= 25);
  assert.ok(margins.left >= 30 && margins.left <= 35 && margins.right >= 15 && margins.right <= 20);
});
