import { expect } from '@open-wc/testing';
import '@xlvphc/elements/autoload';
import { eventually, onStage } from '@xlvphc/elements/testing';

describe('the loader', () => {
  it('loads an element when its tag is put into the page later', () =>
    onStage((place) => place.append(document.createElement('vphc-decision-state')), async () => {
      await eventually(() => customElements.get('vphc-decision-state'), 'the definition');
    }));

  it('puts an element in place of a placeholder, with its attributes', () =>
    onStage((place) => {
      const placeholder = document.createElement('div');
      placeholder.dataset['vphc'] = 'decision-state';
      placeholder.dataset['baseUrl'] = '/api/';
      place.append(placeholder);
    }, async (_, place) => {
      const element = await eventually(() => place.querySelector('vphc-decision-state'), 'the element');
      expect(element.getAttribute('base-url')).to.equal('/api/');
      expect(place.querySelector('[data-vphc]')).to.equal(null);
    }));

  it('makes no handler and no style out of what an editor\'s filter lets through', () =>
    onStage((place) => {
      const placeholder = document.createElement('div');
      for (const [name, value] of Object.entries({ 'data-vphc': 'decision-state', 'data-onclick': 'window.pressed = true', 'data-style': 'position: fixed; inset: 0', 'data-data-onclick': 'x', 'data-label': 'Tra cứu' })) placeholder.setAttribute(name, value);
      place.append(placeholder);
    }, async (_, place) => {
      const element = await eventually(() => place.querySelector<HTMLElement>('vphc-decision-state'), 'the element');
      expect([element.getAttribute('label'), element.getAttribute('onclick'), element.getAttribute('style'), element.onclick]).to.deep.equal(['Tra cứu', null, null, null]);
      element.click();
      expect('pressed' in window).to.equal(false);
    }));

  it('leaves placeholders of unknown names as they are', () =>
    onStage((place) => {
      const placeholder = document.createElement('div');
      placeholder.dataset['vphc'] = 'no-such-element';
      place.append(placeholder);
    }, async (_, place) => {
      await new Promise((next) => setTimeout(next, 50));
      expect(place.firstElementChild?.getAttribute('data-vphc')).to.equal('no-such-element');
    }));
});
