import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { formByCode } from '@xlvphc/forms';
import '@xlvphc/forms/define/form';

it('smoke', async () => {
  const el = document.createElement('vphc-form') as HTMLElement & Record<string, unknown>;
  el['form'] = formByCode('MBB01');
  el['context'] = { on: '2026-03-02', mode: 'normal' };
  document.body.append(el);
  await el['updateComplete'];
  await new Promise((r) => setTimeout(r, 500));
  expect(el.shadowRoot?.querySelectorAll('[data-path]').length).to.be.greaterThan(20);
});
