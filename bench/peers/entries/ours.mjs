// The same entry as the size gate, in a host's own form; ready when every control has drawn its input.
import { mount as place } from '../../entries/form20.ts';
import { fields } from '../fixture.mjs';
import { drawn, make } from '../dom.mjs';

export async function mount(root) {
  const form = make('form', { novalidate: true });
  root.append(form);
  const element = place(form);
  element.setAttribute('name', 'record');
  for (;;) {
    await element.updateComplete;
    const controls = [...element.shadowRoot.querySelectorAll('*')].flatMap(within).filter(({ dataset }) => dataset.path !== undefined);
    await drawn(element.shadowRoot);
    if (controls.length >= fields.length && controls.every(({ shadowRoot }) => shadowRoot?.querySelector('input, select, textarea, button'))) return;
    // A control of a rarer kind is on its way.
    await new Promise((turn) => setTimeout(turn));
  }
}

const within = (element) => [element, ...(element.shadowRoot ? [...element.shadowRoot.querySelectorAll('*')].flatMap(within) : [])];
