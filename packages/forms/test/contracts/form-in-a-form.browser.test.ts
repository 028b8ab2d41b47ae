import { expect } from '@open-wc/testing';
import { deepActive } from '@xlvphc/forms/testing';
import { drawn, small, until, withForm } from '../elements/host.ts';

const inHost = (body: (form: HTMLElement & { values: unknown }, host: HTMLFormElement, submit: HTMLButtonElement, submits: () => number) => Promise<void>): Promise<void> =>
  withForm({ form: small, properties: { name: 'record' } }, async (form, place) => {
    const host = place as HTMLFormElement;
    const submit = Object.assign(document.createElement('button'), { textContent: 'Gửi' });
    host.append(submit);
    let submits = 0;
    host.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    await drawn(form);
    await body(form, host, submit, () => submits);
  });

describe("vphc-form as a field of a host's form", () => {
  it("stops a host's button as long as something blocks, takes the focus to the list of it, and lets it through afterwards", () =>
    inHost(async (form, _, submit, submits) => {
      expect(form.matches(':invalid')).to.equal(true);
      submit.click();
      await until(() => (deepActive() as HTMLElement | null)?.id === 'summary', 'the summary has the focus');
      expect(submits()).to.equal(0);
      form.values = { person: { name: 'Y Thanh' } };
      await until(() => form.matches(':valid'), 'the form is valid');
      submit.click();
      expect(submits()).to.equal(1);
    }));

  it('stops no button with novalidate, on pages where any button submits the one big form; its values go as they stand', () =>
    withForm({ form: small, properties: { name: 'record', noValidate: true } as never }, async (form, place) => {
      await drawn(form);
      expect(form.matches(':valid')).to.equal(true);
      form.values = { person: { name: '' } };
      await drawn(form);
      expect((place as HTMLFormElement).checkValidity()).to.equal(true);
      expect(new FormData(place as HTMLFormElement).has('record')).to.equal(true);
    }));

  it('moves no focus when a host merely checks, or when another field is wrong before it', () =>
    inHost(async (form, host, submit, submits) => {
      submit.focus();
      expect(host.checkValidity()).to.equal(false);
      await drawn(form as never);
      expect(document.activeElement).to.equal(submit);
      const first = Object.assign(document.createElement('input'), { required: true });
      host.prepend(first);
      submit.click();
      await drawn(form as never);
      expect(document.activeElement).to.equal(first);
      expect(submits()).to.equal(0);
    }));

  it('belongs to the form that its form attribute names, and is neither given nor validated inside a disabled fieldset', () =>
    inHost(async (form, host) => {
      const other = Object.assign(document.createElement('form'), { id: 'other' });
      host.after(other);
      form.setAttribute('form', 'other');
      await drawn(form as never);
      expect(new FormData(host).has('record')).to.equal(false);
      expect(new FormData(other).has('record')).to.equal(true);
      form.removeAttribute('form');
      const fieldset = Object.assign(document.createElement('fieldset'), { disabled: true });
      host.append(fieldset);
      fieldset.append(form);
      await drawn(form as never);
      expect(new FormData(host).has('record')).to.equal(false);
      expect((form as unknown as { willValidate: boolean }).willValidate).to.equal(false);
      other.remove();
    }));
});
