import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { a11yContract, cspContract, failedClaims, formControlContract, leakContract, printContract, type Contract } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/text-field';
import type { PlateField } from '../../../../examples/own-control/plate-field.ts';
import { inaccessible, leaking, stopLeaks, unprintable } from './broken/fields.ts';
import { brokenControls, brokenTexts, type Broken } from './broken/form-controls.ts';
import { means } from './means.ts';

const chromium = navigator.userAgent.includes('Chrome');
const filled = (element: HTMLElement): void => {
  Object.assign(element, { label: 'Biển số', value: '66A-123.45' });
};
const plate = { value: '66A-123.45', submitted: '66A-123.45', serialized: '66A-123.45', typed: '66a12345', shown: '66A-123.45', unreadable: 'xe không biển', autocomplete: 'on' };
const contracts: Readonly<Record<string, readonly [readonly Broken[], (tag: string) => Contract]>> = {
  'form control': [brokenControls, (tag) => formControlContract(tag, [plate])],
  'form control, free text': [brokenTexts, (tag) => formControlContract(tag, [{ value: 'Ea Kly', submitted: 'Ea Kly', serialized: 'Ea Kly', typed: 'Ea Kly', freeText: true }])],
  accessibility: [inaccessible, (tag) => a11yContract(tag, { filled }, {
    ...means, field: {},
    announces: {
      act: (element) => {
        const { input } = (element as PlateField).parts;
        input.value = '66a54321';
        input.dispatchEvent(new Event('change'));
      },
      says: 'Đã ghi biển số 66A-543.21',
    },
  })],
  leak: [leaking, (tag) => leakContract(tag, filled, { rounds: 3 })],
  print: [unprintable, (tag) => printContract(tag, { prepare: filled, shows: ['66A-123.45'], fill: (element, text) => Object.assign('box' in element ? element : {}, { value: text }) })],
};

for (const [name, [broken, contract]] of Object.entries(contracts)) {
  describe(`the ${name} contract finds a field that`, () => {
    afterEach(stopLeaks);
    const claimed = new Set<string>();
    for (const [index, { what, field, claims, only }] of broken.entries()) {
      if (only && !chromium) continue;
      for (const id of claims) claimed.add(id);
      it(`${what}, by ${claims.join(', ')} alone`, async () => {
        const tag = `broken-${name.replace(/\W+/g, '-')}-${index}`;
        customElements.define(tag, field);
        const made = contract(tag);
        const possible = new Set(made.claims.map(({ id }) => id));
        const failed = await failedClaims(name === 'print' && claims[0] !== 'long' ? { ...made, claims: made.claims.filter(({ id }) => id !== 'long') } : made);
        expect(failed.map(({ id }) => id), failed.map(({ id, reason }) => `${id}: ${reason}`).join('\n')).to.deep.equal(claims.filter((id) => possible.has(id)));
      }).timeout(20_000);
    }

    it('breaks any of its claims', () => {
      const [first] = broken;
      if (!first) throw new Error('there is no broken field');
      const all = contract(broken === brokenTexts ? 'vphc-text-field' : 'plate-field').claims.map(({ id }) => id);
      expect(all.filter((id) => !claimed.has(id) && broken !== brokenTexts)).to.deep.equal([]);
    });
  });
}

describe('the CSP contract finds an element that', () => {
  const of = (name: string, page?: string): Contract => cspContract(`broken-${name}`, { modules: [new URL(`./broken/${name}.ts`, import.meta.url).href], patience: page === '/lax-page' ? 300 : 4000, ...(page && { page }) });
  for (const [name, what] of [['inline-style', 'has a style attribute'], ['inline-sheet', 'writes a style sheet into the page'], ['foreign-image', 'asks another host for an image'], ['markup', 'makes elements of a string'], ['compiled', 'asks whether it may compile code']] as const) {
    for (const page of [undefined, '/strict-page']) {
      it(`${what}, under a policy ${page ? 'of the header' : 'in the page'}`, async () => {
        const trusted = name !== 'markup' || 'trustedTypes' in globalThis;
        expect((await failedClaims(of(name, page))).map(({ id }) => id)).to.deep.equal(trusted ? ['violations'] : []);
      });
    }
  }

  it('is not defined by its module', async () => {
    const contract = cspContract('broken-nowhere', { modules: [new URL('./broken/inline-style.ts', import.meta.url).href], patience: 300 });
    expect((await failedClaims(contract)).map(({ id }) => id)).to.deep.equal(['loads']);
  });

  it('was never under a policy: the counter counts nothing', async () => {
    expect((await failedClaims(of('compiled', '/lax-page'))).map(({ id }) => id)).to.deep.equal(['violations', 'seeded']);
  });
});
