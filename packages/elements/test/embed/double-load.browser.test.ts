import '@xlvphc/elements/autoload';
import { eventually, runDoubleLoadContract } from '@xlvphc/elements/testing';
import { VphcTextField } from '@xlvphc/forms/define/text-field';
import { adopt } from '../../src/embed/second-copy.ts';
import type { KitCopy } from '../../src/embed/copy.ts';

/** A second copy of the next major version; the built ones are in `test/embed`, here only the contract itself is tried. */
function secondCopy(): KitCopy {
  class SecondField extends VphcTextField {}
  const copy: KitCopy = {
    version: '1.0.0', base: 'https://second.test/', tags: ['vphc-text-field'], ready: Promise.resolve(),
    load: async (tag) => {
      const registry = copy.registry ?? customElements;
      const name = tag + (copy.suffix ?? '');
      if (!registry.get(name)) registry.define(name, SecondField);
    },
    create: (tag) => document.createElement(tag),
    take: () => undefined,
  };
  return copy;
}

runDoubleLoadContract('vphc-text-field', {
  loadSecond: async () => {
    const { copies } = await eventually(() => window.Vphc, 'the first copy');
    const second = secondCopy();
    copies.push(second);
    adopt(second, copies);
  },
  use: async (element, copy) => {
    const input = await eventually(() => element.shadowRoot?.querySelector('input'), 'an input');
    input.value = `chữ ${copy}`;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  },
  gives: (copy) => `chữ ${copy}`,
});
