import { expect } from '@open-wc/testing';
import { memoryDrafts, type Draft, type DraftStore } from '@xlvphc/forms';
import { typeText } from '@xlvphc/forms/testing';
import { button, drawn, input, until, withForm } from './host.ts';

const words = (form: HTMLElement): string => form.shadowRoot?.textContent ?? '';

describe('vphc-form: drafts', () => {
  it('saves a moment after typing and says when, only once the store has confirmed', async () => {
    let confirm: () => void = () => undefined;
    const saved: Draft[] = [];
    const drafts: DraftStore = {
      load: async () => undefined,
      save: (_, draft) => new Promise<void>((done) => (confirm = () => (saved.push(draft), done()))),
      remove: async () => undefined,
    };
    await withForm({ properties: { drafts, draftKey: 'k' } }, async (form) => {
      typeText(input(form, 'person.name'), 'Y Thanh');
      await drawn(form);
      expect(words(form)).to.include('Có thay đổi chưa lưu');
      void form.saveDraft();
      await drawn(form);
      expect(words(form)).to.include('Đang lưu nháp').and.not.to.include('Đã lưu lúc');
      confirm();
      await until(() => words(form).includes('Đã lưu lúc'), 'the form says so');
      expect(saved[0]?.values).to.deep.equal({ person: { name: 'Y Thanh' } });
    });
  });

  it('puts the draft back after a reload, says so, and can drop it', async () => {
    const drafts = memoryDrafts();
    await withForm({ properties: { drafts, draftKey: 'k' } }, async (form) => {
      typeText(input(form, 'person.name'), 'Y Thanh');
      await form.saveDraft();
    });
    await withForm({ values: { person: { name: 'Ban đầu' } }, properties: { drafts, draftKey: 'k' } }, async (form) => {
      await until(() => words(form).includes('Đã khôi phục bản nháp'), 'the notice is shown');
      await drawn(form);
      expect(input(form, 'person.name').value).to.equal('Y Thanh');
      button(form.shadowRoot, 'Bỏ bản nháp').click();
      await drawn(form);
      expect(form.values).to.deep.equal({ person: { name: 'Ban đầu' } });
      expect(await drafts.load('k')).to.equal(undefined);
    });
  });

  it('never says "saved" when the store fails, and keeps what was typed', async () => {
    const drafts: DraftStore = { load: async () => undefined, save: () => Promise.reject(new Error('full')), remove: async () => undefined };
    await withForm({ properties: { drafts, draftKey: 'k' } }, async (form) => {
      typeText(input(form, 'person.name'), 'Y Thanh');
      await form.saveDraft();
      await drawn(form);
      expect(words(form)).to.include('Chưa lưu được bản nháp').and.not.to.include('Đã lưu lúc');
      expect(form.values).to.deep.equal({ person: { name: 'Y Thanh' } });
    });
  });

  it('saves what was typed when the element leaves the page', async () => {
    const drafts = memoryDrafts();
    await withForm({ properties: { drafts, draftKey: 'k' } }, async (form) => {
      typeText(input(form, 'person.name'), 'Y Thanh');
    });
    await until(() => true, 'a task has passed');
    expect((await drafts.load('k'))?.values).to.deep.equal({ person: { name: 'Y Thanh' } });
  });
});
