import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { loadForm, type FormContext, type FormValues, type ValueSource } from '@xlvphc/forms';
import { deepQuery, everyElement, leave, onStage, press, settled, typeText } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/form';
import '@xlvphc/forms/define/page-pane';
import '@xlvphc/forms/define/violation-picker';
import { shippedCatalogue } from './catalogue.ts';

const context: FormContext = { on: '2026-11-22', mode: 'normal' };
type Form = HTMLElement & { values: FormValues; sources: Readonly<Record<string, ValueSource>>; validate(): readonly { readonly code: string; readonly path?: string }[] };

async function until<T>(ask: () => T | null | undefined | false): Promise<T> {
  for (let round = 0; round < 250; round += 1) {
    const found = ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${String(ask)}`);
}
const withRecord = (values: FormValues, body: (form: Form, place: HTMLElement) => Promise<void>, view = 'guided'): Promise<void> =>
  onStage((place) => place, async (place) => {
    const form = document.createElement('vphc-form') as Form;
    Object.assign(form, { form: await loadForm('MBB01', context.on), context, values, view, lists: { violations: { catalogue: shippedCatalogue } } });
    place.append(form);
    await until(() => deepQuery(place, view === 'page' ? '[data-act]' : 'vphc-violation-picker'));
    await settled(place);
    await body(form, place);
  });
const choose = async (place: HTMLElement, query: string): Promise<void> => {
  const root = (await until(() => deepQuery(place, 'vphc-violation-picker')?.shadowRoot?.querySelector('#input') && deepQuery(place, 'vphc-violation-picker')?.shadowRoot)) as ShadowRoot;
  typeText(root.querySelector('#input') as HTMLInputElement, query);
  await until(() => root.querySelector('.option'));
  press(root.querySelector('#input') as HTMLInputElement, 'Enter');
  (await until(() => root.querySelector<HTMLElement>('.detail .first'))).click();
  await settled(place);
};
const control = (place: HTMLElement, path: string): HTMLElement => [...everyElement(place)].find((element): element is HTMLElement => element instanceof HTMLElement && element.dataset['path'] === path) as HTMLElement;
const row = (form: Form): FormValues => (form.values['violations'] as readonly FormValues[])[0] ?? {};

describe('the catalogue of violations in a record', () => {
  it('fills the row of the act, each value with the catalogue as its source', () =>
    withRecord({ violations: [{}] }, async (form, place) => {
      await choose(place, '9.2 282');
      expect(row(form)).to.deep.include({ catalogueId: '282-2025.9.2', catalogueVersion: '2025-12-15', range: { min: 1e6, max: 2e6 }, rangeFor: 'person', field: 'an-ninh-trat-tu' });
      expect(row(form)['additionalPenalties']).to.deep.equal([{ code: 'tich-thu', text: 'Tịch thu tang vật, phương tiện vi phạm hành chính' }]);
      for (const path of ['description', 'basis', 'range.min', 'range.max', 'rangeFor', 'field', 'additionalPenalties.0.text']) {
        expect(form.sources[`violations.0.${path}`], path).to.deep.equal({ kind: 'catalogue', decree: '282/2025/NĐ-CP', id: '282-2025.9.2', version: '2025-12-15' });
      }
      expect(control(place, 'violations.0.basis').shadowRoot?.querySelector('.badge')?.textContent).to.equal('Danh mục: NĐ 282/2025, khoản 2 Điều 9');
    }));

  it('asks for a reason when what the law fixes is typed over, and none for the description', () =>
    withRecord({ violations: [{}] }, async (form, place) => {
      await choose(place, '9.2 282');
      const max = control(place, 'violations.0.range.max').shadowRoot?.querySelector('input') as HTMLInputElement;
      typeText(max, '1800000');
      leave(max);
      await settled(place);
      expect(form.validate().some(({ code, path }) => code === 'VPHC-FORM-REASON' && path === 'violations.0.range.max')).to.equal(true);
      const reason = await until(() => deepQuery<HTMLElement>(place, '[data-reason="violations.0.range.max"]')?.shadowRoot?.querySelector<HTMLInputElement>('input'));
      typeText(reason, 'Theo văn bản đính chính');
      leave(reason);
      await settled(place);
      expect(form.validate().some(({ code }) => code === 'VPHC-FORM-REASON')).to.equal(false);
      expect(form.sources['violations.0.range.max']).to.deep.equal({ kind: 'override', rule: 'catalogue', reason: 'Theo văn bản đính chính' });
      const text = control(place, 'violations.0.description').shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
      typeText(text, `${text.value}, tại chợ xã`);
      leave(text);
      await settled(place);
      expect(form.sources['violations.0.description']).to.deep.equal({ kind: 'typed' });
    }));

  it('keeps the decision between old and new law and the reason for departing from the catalogue with the values of the document', () =>
    withRecord({ violations: [{ occurredOn: '2026-01-10', endedOn: '2026-01-10' }] }, async (form, place) => {
      const root = (await until(() => deepQuery(place, 'vphc-violation-picker')?.shadowRoot?.querySelector('#input') && deepQuery(place, 'vphc-violation-picker')?.shadowRoot)) as ShadowRoot;
      typeText(root.querySelector('#input') as HTMLInputElement, '8.4 123/2024');
      await until(() => root.querySelector('.option'));
      press(root.querySelector('#input') as HTMLInputElement, 'Enter');
      (await until(() => root.querySelectorAll<HTMLElement>('.version [data-apply]')[1])).click();
      await settled(place);
      expect(row(form)['versionChoice']).to.deep.include({ between: '2026-01-10 2024-10-04 2026-08-31', on: '2026-11-22' });
      const flag = control(place, 'violations.0.warning').shadowRoot?.querySelector('input') as HTMLInputElement;
      flag.click();
      const reason = await until(() => root.querySelector<HTMLInputElement>('.reason input'));
      reason.value = 'Theo đính chính';
      reason.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(place);
      expect(row(form)['catalogueReason']).to.equal('Theo đính chính');
      form.values = JSON.parse(JSON.stringify(form.values)) as FormValues;
      await settled(place);
      await until(() => deepQuery(place, '[data-settled]'));
      expect((await until(() => deepQuery<HTMLInputElement>(place, '.reason input'))).value).to.equal('Theo đính chính');
    }));

  it('flags an act that was entered by hand, until it is chosen from the catalogue', () =>
    withRecord({ violations: [{ description: 'Một việc', basis: 'điểm z khoản 9 của một nghị định' }] }, async (form, place) => {
      const flagged = (): boolean => form.validate().some(({ code, path }) => code === 'VPHC-FORM-ACT-BY-HAND' && path === 'violations.0.catalogueId');
      await until(flagged);
      await choose(place, '9.2 282');
      expect(flagged()).to.equal(false);
      expect(row(form)['description']).to.match(/^Dùng loa .*Cụ thể: Một việc$/);
    }));

  it('is reached from the page as well', () =>
    withRecord({}, async (form, place) => {
      (await until(() => deepQuery<HTMLElement>(place, '[data-act]'))).click();
      await choose(place, '9.2 282');
      expect(row(form)['catalogueId']).to.equal('282-2025.9.2');
    }, 'page'));
});
