import { holds } from './claims.ts';

interface Axe {
  run(context: Element, options: object): Promise<{ violations: readonly { id: string; help: string; nodes: readonly { target: unknown; failureSummary?: string }[] }[] }>;
}

/** Throws with rule and place for every violation that axe finds below an element. `axe-core` comes from the caller's project. */
export async function axeClean(root: Element): Promise<void> {
  const found = globalThis as unknown as { axe?: Axe };
  if (!found.axe) throw new Error('Import "axe-core/axe.min.js" before the accessibility contract.');
  const { violations } = await found.axe.run(root, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  holds(violations.length === 0, violations.map((one) => `${one.id}: ${one.help} ${one.nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`).join('; ')}`).join('\n'));
}
