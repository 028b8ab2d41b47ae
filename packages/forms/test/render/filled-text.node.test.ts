import assert from 'node:assert/strict';
import { it } from 'node:test';
import '@xlvphc/forms/all';
import { exampleValues, formByCode } from '@xlvphc/forms';
import { layout, pageText } from '@xlvphc/forms/render';

it('ends the last basis of a filled decision with a full stop and the others with a semicolon', () => {
  for (const code of ['MQĐ01', 'MQĐ02', 'MQĐ05', 'MQĐ15', 'MQĐ20', 'MQĐ23', 'MQĐ24']) {
    const bases = pageText(layout(formByCode(code), exampleValues(code), { on: '2026-11-20', mode: 'normal' })).filter((line) => /^(?:Căn cứ|Xét|Để) /.test(line));
    assert.ok(bases.length >= 2, code);
    assert.match(bases.at(-1) ?? '', /\.$/, code);
    for (const line of bases.slice(0, -1)) assert.match(line, /;$/, line);
  }
});

it('prints no program text for a choice that is named like a property of every object', () => {
  const form = formByCode('MBB01');
  const text = pageText(layout(form, { ...exampleValues('MBB01'), placeKind: 'valueOf', violator: { kind: 'constructor' } }, { on: '2026-11-20', mode: 'normal' })).join('\n');
  assert.doesNotMatch(text, /function|native code|\[object/);
});
