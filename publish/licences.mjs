/** `docs/licences.md` and the gate behind it: what is published may rest only on licences that a province may use without asking. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bill } from './bill.mjs';
import { root } from './packages.mjs';

/** Each lets anybody use, change and pass on the code for a notice; none asks for the sources of what is built with it. */
export const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'Unlicense', 'Zlib']);

/** `(MIT AND Zlib)` needs both, `(MIT OR GPL-3.0)` one. */
export function permits(expression) {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(plain)) return plain.split(' OR ').some(permits);
  return plain.split(' AND ').every((one) => allowed.has(one.trim()));
}

export const licenceOf = ({ licenses = [] }) => licenses.map((one) => one.expression ?? one.license?.id ?? one.license?.name ?? '').filter(Boolean).join(' AND ');

/** Components whose licence is not allowed or not known. */
export const refused = (components) => components.filter((one) => !licenceOf(one) || !permits(licenceOf(one)));

export function report({ components }) {
  const theirs = components.filter(({ name }) => !name.startsWith('@xlvphc/'));
  const counts = [...Map.groupBy(theirs, licenceOf)].map(([licence, list]) => [licence || 'unknown', list.length]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `# Licences of what is shipped

Made by \`node publish/licences.mjs\` from the bill of materials (\`dist/sbom.cdx.json\`, CycloneDX, by \`npm run sbom\`); a test fails when a licence is not in the list of
\`publish/licences.mjs\`, is unknown, or when this page is behind. The kit itself: Apache-2.0. Data and fonts: [NOTICE](../NOTICE); Tinos is under Apache-2.0.

| licence | packages |
|---|---|
${counts.map(([licence, count]) => `| ${licence} | ${count} |`).join('\n')}

| package | version | licence |
|---|---|---|
${theirs.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one) || 'unknown'} |`).join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) {
  const found = bill();
  writeFileSync(path.join(root, 'docs/licences.md'), report(found));
  for (const one of refused(found.components)) process.stderr.write(`not allowed: ${one.name}@${one.version} ${licenceOf(one) || 'without a licence'}\n`);
  process.exitCode = refused(found.components).length ? 1 : 0;
}
