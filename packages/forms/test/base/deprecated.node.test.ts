import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { deprecated } from '@xlvphc/forms/base';

const old = { what: '<vphc-form mode>', instead: '<vphc-form view>', since: '1.4.0', goneFrom: '2028-01-01' };

test('what is deprecated warns once, with the replacement and the day from which it may be gone', () => {
  const warn = mock.method(console, 'warn', () => undefined);

  deprecated(old);
  deprecated(old);
  deprecated({ ...old, what: '<vphc-form lang>' });

  const said = warn.mock.calls.map(({ arguments: [text] }) => String(text));
  assert.equal(said.length, 2);
  for (const word of ['<vphc-form mode>', '<vphc-form view>', '1.4.0', '2028-01-01']) assert.ok(said[0]?.includes(word), word);
  warn.mock.restore();
});
