import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@xlvphc/forms/all';
import { formByCode, valuesSchema, type FormValues, type FormValuesByCode } from '@xlvphc/forms';

test('values typed by the code of their form pass its schema', () => {
  const values: FormValuesByCode['MBB06'] = {
    agency: { name: 'Ủy ban nhân dân xã Ea Kly' },
    startedTime: '09:30', recordedOn: '2026-03-02', place: 'Thôn 5', finishedTime: '10:00', deliverer: 'Nguyễn Văn Bình',
    violator: { kind: 'person', fullName: 'Y Thanh Niê' }, decision: { number: '12', on: '2026-03-01' }, representative: { fullName: 'H Lan Mlô' },
  };
  const plain: FormValues = values;
  assert.equal(valuesSchema(formByCode('MBB06')).safeParse(plain).success, true);
  // @ts-expect-error the form has no such kind of violator
  const wrong: FormValuesByCode['MBB06']['violator'] = { kind: 'animal' };
  assert.equal(valuesSchema(formByCode('MBB06')).safeParse({ violator: wrong }).success, false);
});
