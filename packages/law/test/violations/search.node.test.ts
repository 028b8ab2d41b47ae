import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchViolations } from '@xlvphc/law/violations';
import { EVERYDAY_QUERIES } from './everyday-queries.ts';

const on = '2026-11-20';
const firstThree = async (typed: string): Promise<readonly string[]> => (await searchViolations(typed, { on, limit: 3 })).map(({ violation }) => violation.id);

test('what officials type finds the act that they mean among the first three', async () => {
  const missed: string[] = [];
  for (const [typed, expected] of EVERYDAY_QUERIES) {
    const found = await firstThree(typed);
    if (!found.some((id) => id === expected || id.startsWith(`${expected}.`))) missed.push(`${typed}: ${expected}, found ${found.join(', ')}`);
  }
  assert.deepEqual(missed, []);
  assert.ok(EVERYDAY_QUERIES.length >= 60);
});
