import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { parseAst } from 'rollup/parseAst';

interface Plugin {
  readonly transform: { handler(this: { readonly parse: typeof parseAst }, code: string): { readonly code: string } | null };
}
const { ownBuiltIns } = (await import(new URL('../../../rollup.built-ins.mjs', import.meta.url).href)) as { ownBuiltIns(): Plugin };
const bundled = (code: string): string => ownBuiltIns().transform.handler.call({ parse: parseAst }, code)?.code ?? code;

/** What prototype.js 1.7 does to the page, as far as it changes what native code gives. */
const damage = `
Array.from = function (list) { if (!list) return []; if ('toArray' in Object(list)) return list.toArray(); var at = list.length || 0, all = new Array(at); while (at--) all[at] = list[at]; return all; };
Array.prototype.toArray = Array.prototype.entries = function () { return this.slice(0); };
`;
const run = (code: string): unknown => JSON.parse(String(vm.runInNewContext(`${damage}; var result; ${code}; JSON.stringify(result)`)));

describe('bundles on a page that has replaced built-ins of arrays', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['result = Array.from({ length: 3 }, (_, at) => at * 2)', [0, 2, 4]],
    ['result = Array.from({ 0: "a", length: 1 })', ['a']],
    ['result = Array.from(new Set([2, 1]), (value) => value + 1)', [3, 2]],
    ['result = []; for (const [at, value] of ["a", "b"].entries()) result.push(at + value)', ['0a', '1b']],
    ['result = Array.from(new Map([["k", [5].entries()]]).entries()).map(([key, rows]) => [key, [...rows]])', [['k', [[0, 5]]]]],
    ['result = Object.entries({ a: 1 })', [['a', 1]]],
  ];
  for (const [code, expected] of cases) it(`counts right: ${code}`, () => assert.deepEqual(run(bundled(code)), expected));

  it('need it: the same code as it stands counts wrong there', () => {
    assert.notDeepEqual(run('result = Array.from({ length: 3 }, (_, at) => at * 2)'), [0, 2, 4]);
    assert.notDeepEqual(run('result = [...["a"].entries()]'), [[0, 'a']]);
  });

  it('leaves code alone that uses neither', () => assert.equal(bundled('const from = Uint8Array.from([1]);'), 'const from = Uint8Array.from([1]);'));
});
