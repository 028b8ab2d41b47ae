import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { formByCode } from '@xlvphc/forms';
import type { VphcForm } from '@xlvphc/forms/elements';
import { axeClean, deepActive, deepQuery } from '@xlvphc/forms/testing';
import { button, context, control, drawn, record, until, withForm } from './host.ts';

const fold = (form: VphcForm): HTMLDetailsElement => {
  const found = form.shadowRoot && deepQuery(form.shadowRoot, 'details.fold');
  if (!(found instanceof HTMLDetailsElement)) throw new Error('no fold');
  return found;
};
const title = (form: VphcForm): string => fold(form).querySelector('summary')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const act = { description: 'Đổ rác ra đường', basis: 'điểm a khoản 1', field: 'an-ninh-trat-tu' };
/** The boxes of the circumstances, once their code list has loaded. */
const box = (form: VphcForm): Promise<HTMLInputElement> =>
  until(() => control(form, 'violations.0.aggravating').shadowRoot?.querySelector<HTMLInputElement>('input[type="checkbox"]'), 'the circumstances are listed');

describe('vphc-form: what it needs loads with it', () => {
  it('is not valid before the rules of the form are there, computes once they are, and then finishes', async () => {
    const form = document.createElement('vphc-form') as VphcForm;
    Object.assign(form, { form: formByCode('MBB01', context.on), context, view: 'guided' });
    document.body.append(form);
    try {
      expect(form.validate().map(({ code }) => code)).to.include('VPHC-FORM-LOADING');
      let invalid = 0;
      form.addEventListener('vphc-invalid', () => (invalid += 1));
      expect(form.submit()).to.equal(false);
      expect(invalid).to.equal(0);
      await until(() => invalid === 1, 'finishing has waited for the rules');
      expect(form.validate().map(({ code }) => code)).to.not.include('VPHC-FORM-LOADING');
    } finally {
      form.remove();
    }
  });
});

describe('vphc-form: folds', () => {
  // The list of acts loads on its own: a row is drawn when it is there.
  const row = (form: VphcForm): Promise<unknown> => until(() => form.shadowRoot && deepQuery(form.shadowRoot, 'details.fold'), 'the row is drawn');

  it('keeps circumstances and measures of a record folded while nothing is chosen, by keyboard and without axe violations', () =>
    withForm({ form: record(), values: { violations: [act] } }, async (form, place) => {
      await row(form);
      expect(fold(form).open).to.equal(false);
      expect(title(form)).to.equal('Tình tiết, hình thức bổ sung, biện pháp khắc phục');
      await axeClean(place);
      fold(form).querySelector('summary')?.focus();
      expect((deepActive() as HTMLElement | null)?.localName).to.equal('summary');
      fold(form).querySelector('summary')?.click();
      await drawn(form);
      expect(fold(form).open).to.equal(true);
      await box(form);
      await axeClean(place);
    })).timeout(30_000);

  it('counts what is chosen and stays open when the last choice is taken back', () =>
    withForm({ form: record(), values: { violations: [act] } }, async (form) => {
      await row(form);
      fold(form).open = true;
      (await box(form)).click();
      await drawn(form);
      expect(title(form)).to.include('(đã chọn 1)');
      (await box(form)).click();
      await drawn(form);
      expect(title(form)).to.not.include('đã chọn');
      expect(fold(form).open).to.equal(true);
    })).timeout(30_000);

  it('opens by itself where something is chosen, and in a decision', async () => {
    await withForm({ form: record(), values: { violations: [{ ...act, remedialMeasures: [{ code: 'kp.a' }] }] } }, async (form) => {
      await row(form);
      expect(fold(form).open).to.equal(true);
      expect(title(form)).to.include('(đã chọn 1)');
    });
    await withForm({ form: formByCode('MQĐ02', context.on), values: { violations: [act] } }, async (form) => {
      await row(form);
      expect(fold(form).open).to.equal(true);
    });
  }).timeout(30_000);

  it('opens the fold around a field that the focus is sent to', () =>
    withForm({ form: record(), values: { violations: [act] } }, async (form) => {
      await row(form);
      await box(form);
      await form.focusPath('violations.0.aggravating');
      expect(fold(form).open).to.equal(true);
      expect(control(form, 'violations.0.aggravating').matches(':focus-within')).to.equal(true);
    })).timeout(30_000);
});

describe('vphc-form: rows', () => {
  it('shows the name of a code in the line of a closed row, never the code', () =>
    withForm({ form: record(), values: { violations: [act, { ...act, description: 'Gây ồn' }] } }, async (form) => {
      const line = (): string => form.shadowRoot ? (deepQuery(form.shadowRoot, '[data-path="violations"]')?.shadowRoot?.textContent ?? '') : '';
      await until(() => line().includes('Gây ồn · điểm a khoản 1 · An ninh'), 'the name of the field stands in the line');
      expect(line()).to.not.include('an-ninh-trat-tu');
      expect(button(form.shadowRoot && deepQuery(form.shadowRoot, '[data-path="violations"]')?.shadowRoot, 'Hành vi 2')).to.be.instanceOf(HTMLButtonElement);
    })).timeout(30_000);

  it('says of a blank that it is not printed only where the paper never shows it', () =>
    withForm({ form: record(), values: { violations: [act] } }, async (form) => {
      await until(() => form.shadowRoot && deepQuery(form.shadowRoot, '[data-path="violations.0.basis"]'), 'the row is drawn');
      const note = (path: string): unknown => (control(form, path) as HTMLElement & { note?: string }).note;
      const group = (path: string): string | undefined => control(form, path).closest('.unprinted')?.querySelector('.caption')?.textContent;
      expect(group('violations.0.basis')).to.equal(undefined);
      expect(group('violations.0.range.min')).to.equal('Phần này không in');
      expect(note('violations.0.range.min')).to.equal('');
    })).timeout(30_000);
});
