import { readFileSync } from 'node:fs';
import { open } from '../tab.mjs';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const roles = new Set(['textbox', 'combobox', 'spinbutton', 'checkbox', 'radio', 'listbox', 'switch', 'Date']);

/** Findings of axe, and controls with a name in the accessibility tree. */
export async function access(browser, { url }, name) {
  const page = await open(browser, url, name);
  await page.mount();
  await page.tab.evaluate(axe);
  const findings = await page.run("const { violations } = await axe.run(document.getElementById('root'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }); return violations.map(({ id, nodes }) => `${id} ×${nodes.length}`);");
  const { nodes } = await page.devtools.send('Accessibility.getFullAXTree');
  const found = nodes.filter((node) => !node.ignored && roles.has(node.role?.value));
  await page.close();
  return { findings, named: found.filter((node) => node.name?.value?.trim()).length, of: found.length };
}
