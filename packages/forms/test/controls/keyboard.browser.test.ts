import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActive, onStage, settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/combobox';
import '@xlvphc/forms/define/date-field';
import '@xlvphc/forms/define/money-field';
import '@xlvphc/forms/define/text-field';

type Control = HTMLElement & { value: unknown; updateComplete: Promise<boolean> };

const communes = Array.from({ length: 3321 }, (_, index) => ({ value: String(index), label: index === 3000 ? 'Xã Ea Kly' : index === 3001 ? 'Phường Hòa Bình' : `Xã số ${index}` }));

function stage(tag: string, properties: object, body: (control: Control, root: ShadowRoot) => Promise<void>): Promise<void> {
  return onStage(
    (place) => {
      const control = Object.assign(document.createElement(tag) as Control, { label: 'Mẫu', ...properties });
      place.append(control);
      return control;
    },
    async (control) => {
      if (!control.shadowRoot) throw new Error('not drawn');
      await body(control, control.shadowRoot);
    },
  );
}
const key = async (press: string, root: ShadowRoot): Promise<void> => {
  await sendKeys({ press });
  await settled(root);
};

describe('vphc-combobox by keyboard', () => {
  it('finds one of thousands without diacritics and takes it with Enter', () =>
    stage('vphc-combobox', { options: communes }, async (control, root) => {
      control.focus();
      await sendKeys({ type: 'hoa binh' });
      await settled(root);
      const options = [...root.querySelectorAll('.option')];
      expect(options.map((option) => option.textContent)).to.deep.equal(['Phường Hòa Bình']);
      expect(root.querySelector('#input')?.getAttribute('aria-activedescendant')).to.equal(options[0]?.id);
      await key('Enter', root);
      expect(control.value).to.equal('3001');
      expect(root.querySelector('#input')?.getAttribute('aria-expanded')).to.equal('false');
    }));

  it('draws at most a hundred rows and says how many there are', () =>
    stage('vphc-combobox', { options: communes }, async (control, root) => {
      control.focus();
      await key('ArrowDown', root);
      expect(root.querySelectorAll('.option').length).to.equal(100);
      expect(root.querySelector('[role="status"]')?.textContent).to.include('3321');
    }));

  it('closes with Escape and leaves the value alone', () =>
    stage('vphc-combobox', { options: communes, value: '3000' }, async (control, root) => {
      control.focus();
      await key('ArrowDown', root);
      await key('ArrowDown', root);
      await key('Escape', root);
      expect(root.querySelector('#input')?.getAttribute('aria-expanded')).to.equal('false');
      expect(control.value).to.equal('3000');
    }));

  it('shows the name of a code as soon as the list has come', () =>
    stage('vphc-combobox', { value: '3000' }, async (control, root) => {
      Object.assign(control, { options: communes });
      await settled(root);
      expect(root.querySelector<HTMLInputElement>('#input')?.value).to.equal('Xã Ea Kly');
      expect(control.value).to.equal('3000');
    }));
});

describe('vphc-date-field by keyboard', () => {
  it('opens the calendar, moves by week and month, and takes a day', () =>
    stage('vphc-date-field', { value: '2026-01-31' }, async (control, root) => {
      control.focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      const calendar = await waitFor(() => root.querySelector('vphc-calendar')?.shadowRoot?.querySelector('[data-day]') && root.querySelector('vphc-calendar'));
      await waitFor(() => (deepActive() as HTMLElement | null)?.dataset['day'] === '2026-01-31');
      await key('PageDown', root);
      expect((deepActive() as HTMLElement | null)?.dataset['day']).to.equal('2026-02-28');
      await key('ArrowUp', root);
      await key('ArrowRight', root);
      expect((deepActive() as HTMLElement | null)?.dataset['day']).to.equal('2026-02-22');
      expect(calendar).to.not.equal(null);
      await key('Enter', root);
      expect(control.value).to.equal('2026-02-22');
      expect(root.querySelector<HTMLInputElement>('#input')?.value).to.equal('22/02/2026');
      expect(deepActive()).to.equal(root.querySelector('#input'));
    }));

  it('does not take a day outside its range', () =>
    stage('vphc-date-field', { min: '2026-02-10', max: '2026-02-20', value: '2026-02-15' }, async (control, root) => {
      const input = root.querySelector<HTMLInputElement>('#input');
      if (!input) throw new Error('no input');
      typeText(input, '1/2/2026');
      await settled(root);
      expect((control as unknown as { validity: ValidityState }).validity.rangeUnderflow).to.equal(true);
      expect((control as unknown as { validationMessage: string }).validationMessage).to.include('10/02/2026');
    }));
});

describe('vphc-money-field', () => {
  it('says the amount in words', () =>
    stage('vphc-money-field', { value: 1_500_000 }, async (_, root) => {
      await waitUntil(() => root.querySelector('#words')?.textContent.includes('Một triệu năm trăm nghìn đồng'), 'the amount stands in words');
    }));
});

it('types into a text field with the keyboard of the machine', () =>
  stage('vphc-text-field', {}, async (control, root) => {
    control.focus();
    await sendKeys({ type: 'Ea Kly' });
    await settled(root);
    expect(control.value).to.equal('Ea Kly');
  }));

async function waitFor<T>(ask: () => T | null | undefined | false): Promise<T> {
  for (let round = 0; round < 100; round += 1) {
    const answer = ask();
    if (answer) return answer;
    await new Promise((done) => setTimeout(done, 30));
  }
  throw new Error('waited in vain');
}
