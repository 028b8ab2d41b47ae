import { Controls, Description, Heading, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactNode } from 'react';
import { elementOf, playable, tokens, type Declared, type Described, type Member } from './manifest.ts';

const code = (text: string): ReactNode => h('code', null, text);

/** Text of the manifest: what stands in backticks is code. */
const words = (text = ''): ReactNode => text.split('`').map((part, index) => (index % 2 === 1 ? h('code', { key: index }, part) : part));

function table(title: string, heads: readonly string[], rows: readonly (readonly ReactNode[])[]): ReactNode {
  if (rows.length === 0) return null;
  return h(Fragment, { key: title }, h(Heading, null, title), h('div', { className: 'manifest' }, h('table', null,
    h('thead', null, h('tr', null, heads.map((head) => h('th', { key: head, scope: 'col' }, head)))),
    h('tbody', null, rows.map((cells, row) => h('tr', { key: row }, cells.map((cell, column) => h('td', { key: column }, cell))))))));
}

const call = ({ name, parameters = [] }: Member): string => `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}: ${one.type?.text ?? 'unknown'}`).join(', ')})`;
const plain = (list: readonly Described[] = [], wrap = (name: string) => name): ReactNode[][] => list.map(({ name, description }) => [code(wrap(name)), words(description)]);

/** Everything that the manifest says of an element. */
export function ManifestTables({ tag }: { readonly tag: string }): ReactNode {
  const element: Declared = elementOf(tag) ?? {};
  const fields = (element.members ?? []).filter(({ kind }) => kind === 'field');
  const attributeOf = (name: string): string | undefined => element.attributes?.find((one) => one.fieldName === name)?.name;
  return h(Fragment, null,
    table('Thuộc tính · Attributes, properties', ['Tên (JS)', 'Thuộc tính HTML', 'Kiểu', 'Ý nghĩa'], fields.map((field) => {
      const attribute = field.attribute ?? attributeOf(field.name);
      return [code(field.name), attribute ? code(attribute) : '–', h(Fragment, null, code(field.type?.text ?? ''), field.readonly ? ' (chỉ đọc)' : ''), words(field.description)];
    })),
    table('Sự kiện · Events', ['Sự kiện', 'Kiểu', 'Nội dung'], (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text ?? 'Event'), words(description)])),
    table('Hàm · Methods', ['Hàm', 'Trả về', 'Ý nghĩa'], (element.members ?? []).filter(({ kind }) => kind === 'method').map((member) => [code(call(member)), code(member.return?.type?.text ?? 'void'), words(member.description)])),
    table('Khe nội dung · Slots', ['Khe', 'Ý nghĩa'], plain(element.slots, (name) => name || '(mặc định)')),
    table('Phần để tạo kiểu · Parts', ['Phần', 'Ý nghĩa'], plain(element.cssParts, (name) => `::part(${name})`)),
    table('Trạng thái · States', ['Trạng thái', 'Ý nghĩa'], plain(element.cssStates, (name) => `:state(${name})`)),
    h(Heading, { key: 'tokens' }, 'Biến CSS · Tokens'), h('details', { key: 'list', className: 'manifest' }, h('summary', null, `${tokens.length} biến dùng chung cho mọi phần tử`), h(TokenTable)),
  );
}

/** The CSS custom properties, with their value in the light theme. */
export function TokenTable(): ReactNode {
  return h('table', { className: 'manifest' },
    h('thead', null, h('tr', null, ['Biến', 'Mặc định (nền sáng)', 'Ý nghĩa'].map((head) => h('th', { key: head, scope: 'col' }, head)))),
    h('tbody', null, tokens.map(({ name, default: value, description }) => h('tr', { key: name }, h('td', null, code(name)), h('td', null, swatch(value), ' ', code(value ?? '')), h('td', null, words(description))))));
}

const swatch = (value = ''): ReactNode => (/^(#|rgb)/.test(value) ? h('span', { className: 'swatch', style: { background: value }, 'aria-hidden': true }) : null);

/** The page of an element: what it is, a sample to play with, everything of the manifest, and each story of a control (screens each start a program, so they are links). */
export default function ElementPage(): ReactNode {
  const { preparedMeta } = useOf('meta', ['meta']);
  const tag = typeof preparedMeta.component === 'string' ? preparedMeta.component : '';
  const inline = preparedMeta.id.startsWith('control-');
  return h(Fragment, null,
    h(Title), h('p', { className: 'tag' }, code(`<${tag}>`)), h(Description),
    h(Primary), inline ? h(Controls, { include: playable(tag) }) : null, h(ManifestTables, { tag }), inline ? h(Stories, { title: 'Mọi tình huống · Stories', includePrimary: false }) : null);
}
