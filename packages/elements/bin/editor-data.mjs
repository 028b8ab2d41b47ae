/** What editors read: VS Code custom data (HTML and CSS) and JetBrains web-types. */
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const pretty = (value) => `${JSON.stringify(value, null, 1)}\n`;

/** Tokens on any selector; parts of our elements. */
function cssData(elements, tokens) {
  const parts = new Map();
  for (const { tagName, cssParts = [] } of elements) for (const { name, description } of cssParts) parts.set(name, [...(parts.get(name) ?? []), `\`<${tagName}>\`: ${description ?? ''}`]);
  return {
    version: 1.1,
    properties: tokens.map(({ name, description, default: value }) => ({ name, description: { kind: 'markdown', value: `${description} Default: \`${value}\`` } })),
    pseudoElements: [...parts].sort().map(([name, lines]) => ({ name: `::part(${name})`, description: { kind: 'markdown', value: lines.join('\n\n') } })),
  };
}

/** File name → content, for a manifest that holds all public elements. */
export function editorData(manifest, elements, tokens, { name, version }) {
  const { log } = console;
  const folder = mkdtempSync(path.join(tmpdir(), 'web-types-'));
  try {
    console.log = () => undefined; // It tells of its file whatever `hideLogs` says.
    generateJetBrainsWebTypes(structuredClone(manifest), { outdir: folder, packageJson: false, hideLogs: true });
    const webTypes = JSON.parse(readFileSync(path.join(folder, 'web-types.json'), 'utf8'));
    return new Map([
      ['vscode.html-custom-data.json', pretty(JSON.parse(getVsCodeHtmlCustomData(structuredClone(manifest), { hideLogs: true })))],
      ['vscode.css-custom-data.json', pretty(cssData(elements, tokens))],
      ['web-types.json', pretty({ ...webTypes, name, version })],
    ]);
  } finally {
    console.log = log;
    rmSync(folder, { recursive: true, force: true });
  }
}
