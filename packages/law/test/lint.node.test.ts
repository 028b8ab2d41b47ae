import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../../../', import.meta.url));
const lint = new ESLint({ cwd });
const messages = async (path: string, code: string): Promise<readonly string[]> => (await lint.lintText(code, { filePath: `${cwd}${path}` })).flatMap((result) => result.messages.map(({ message }) => message));

test('legal constants outside this package are found by the lint rules: thresholds, articles, codes of forms', async () => {
  const seeded = [
    'export const a = 15_000_000;', 'export const b = 250000;', "export const c = 'theo Điều 66';", 'export const d = (n: number): string => `khoản 1 Điều ${n}`;', "export const e = 'Nghị định 118/2021';",
    "export const f = 'MQĐ02';", "export const g = ['MBB06', 'MQĐ12a'];",
  ];
  for (const path of ['packages/server/src/app/cases/seeded.ts', 'packages/elements/src/cases/seeded.ts']) {
    for (const code of seeded) assert.ok((await messages(path, `${code}\n`)).length > 0, `${path}: ${code}`);
  }
  for (const code of seeded.slice(0, 5)) assert.ok((await messages('packages/forms/src/engine/seeded.ts', `${code}\n`)).length > 0, code);
});

test('ordinary words and numbers pass', async () => {
  for (const code of ["export const a = 'Điều kiện tìm kiếm';", 'export const b = 999;', "export const c = 'MB';"]) {
    assert.deepEqual(await messages('packages/elements/src/cases/seeded.ts', `${code}\n`), [], code);
  }
});

test('the rules do not hold for the law itself and for the wording of forms', async () => {
  for (const path of ['packages/law/src/data/seeded.ts', 'packages/forms/src/templates/decisions/seeded.ts']) assert.deepEqual(await messages(path, "export const a = ['Điều 66', 15_000_000];\n"), [], path);
});
