import { expect } from '@open-wc/testing';
import { registerMessages, setLocale, t, translatorReady } from '@xlvphc/forms/base';
import { onStage, settled } from '@xlvphc/forms/testing';
import '@xlvphc/forms/define/text-field';

registerMessages('sample', { hello: 'Chào {{name}}', files_other: '{{count}} tệp', viOnly: 'chỉ tiếng Việt' }, async () => ({ default: { hello: 'Hello {{name}}', files_one: '{{count}} file', files_other: '{{count}} files' } }));

describe('languages', () => {
  afterEach(() => setLocale('vi'));

  it('speaks Vietnamese at once and the same after i18next has taken over', async () => {
    const before = [t('sample:hello', { name: '<b>An</b>' }), t('sample:files', { count: 3 }), t('sample:unknown')];
    await translatorReady();
    expect([t('sample:hello', { name: '<b>An</b>' }), t('sample:files', { count: 3 }), t('sample:unknown')]).to.deep.equal(before);
    expect(before).to.deep.equal(['Chào <b>An</b>', '3 tệp', 'unknown']);
  });

  it('loads English on demand, with its plurals, and falls back to Vietnamese', async () => {
    await setLocale('en');
    expect([t('sample:hello', { name: 'An' }), t('sample:files', { count: 1 }), t('sample:files', { count: 2 }), t('sample:viOnly')]).to.deep.equal(['Hello An', '1 file', '2 files', 'chỉ tiếng Việt']);
  });

  it('redraws the elements on the page when the language changes', () =>
    onStage(
      (place) => {
        const field = Object.assign(document.createElement('vphc-text-field'), { label: 'Tên', required: true });
        place.append(field);
        return field;
      },
      async (field, place) => {
        expect(field.shadowRoot?.textContent).to.include('bắt buộc');
        await setLocale('en');
        await settled(place);
        expect(field.shadowRoot?.textContent).to.include('required');
      },
    ));
});
