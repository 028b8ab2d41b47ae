import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { again, alternative, date, form, filled, is, repeat, repeatAgain, text, when, yes, flag, data, section, fieldsOf, type FormMeta } from '@xlvphc/forms';
import type { Block, ParagraphBlock } from '@xlvphc/forms';

const meta: FormMeta = { code: 'T01', symbol: 'BB-T', kind: 'record', title: 'Thử', validFrom: '2022-01-01', source: 'test' };
const name = text('name', { label: 'Tên' });

function paragraph(block: Block | undefined): ParagraphBlock {
  assert.equal(block?.k, 'p');
  return block;
}

test('each line of a template is a paragraph, indentation and empty lines mean nothing', () => {
  const made = form(meta)`
    Dòng một

      Dòng hai ${name} sau
  `;
  assert.equal(made.blocks.length, 2);
  assert.deepEqual(paragraph(made.blocks[1]).inlines, [{ k: 'text', text: 'Dòng hai ' }, { k: 'blank', field: name.field }, { k: 'text', text: ' sau' }]);
});

test('the words of a line give it the style of the decree', () => {
  const made = form(meta)`
    # BIÊN BẢN
    ## Về việc
    = THẨM QUYỀN
    Căn cứ Điều 57;
    Căn cứ: biên bản
    Điều 1. Xử phạt
    1. Khoản
    đ) Điểm
    Thân bài
  `;
  assert.deepEqual(made.blocks.map((block) => paragraph(block).style), ['kind', 'heading', 'authority', 'basis', 'body', 'article', 'clause', 'point', 'body']);
  assert.deepEqual(paragraph(made.blocks[0]).inlines, [{ k: 'text', text: 'BIÊN BẢN' }]);
});

test('a mark makes a paragraph an instruction for the empty form', () => {
  const made = form(meta)`
    ! Trường hợp không ký
    Lý do
  `;
  assert.equal(paragraph(made.blocks[0]).instruction, true);
  assert.equal(paragraph(made.blocks[1]).instruction, undefined);
});

test('a condition inside a line belongs to the line, on its own line it holds paragraphs', () => {
  const made = form(meta)`
    ${data(flag('both', { label: 'Cả hai' }))}
    ${when(yes('both'))`Hoặc `}Họ và tên: ${name}
    ${when(filled('name'))`
      Một
      Hai
    `}
  `;
  assert.deepEqual(made.blocks.map((block) => block.k), ['data', 'p', 'when']);
  const [inside, label] = paragraph(made.blocks[1]).inlines;
  assert.equal(inside?.k, 'when');
  assert.deepEqual(label, { k: 'text', text: 'Họ và tên: ' });
});

test('a repeated blank takes kind and label of the one it repeats, also inside rows', () => {
  const made = form(meta)`
    ${repeat('acts', { label: 'Hành vi', itemLabel: 'Hành vi' })`Ngày ${date('on', { label: 'Ngày' })}`}
    ${repeatAgain('acts')`lại ${again('on')}`}
    ${name} ${again('name')}
  `;
  assert.deepEqual(fieldsOf(made).map((info) => info.pattern), ['acts.*.on', 'name']);
  const echoed = made.blocks[1];
  assert.equal(echoed?.k, 'repeat');
  const [, blank] = paragraph(echoed.blocks[0]).inlines;
  assert.deepEqual(blank, { k: 'blank', field: { id: 'on', kind: 'date', label: 'Ngày' }, echo: true });
});

test('repeating a blank that the form does not ask is an error of the author', () => {
  assert.throws(() => form(meta)`${again('nowhere')}`, /nowhere/);
});

test('a form is plain data', () => {
  const made = form(meta)`
    ${section('a', 'Phần A')`Ông ${alternative('kind', { person: 'ông (bà)', organization: 'tổ chức' })} ${when(is('kind', 'person'))`tên`} ${name}`}
  `;
  assert.deepEqual(JSON.parse(JSON.stringify(made)), made);
});
