import { equal, runner } from './claims.ts';
import { settled } from './stage.ts';

/** An element that is removed leaves no listener on window or document and can be put back. */
export function runLeakContract(tag: string, prepare: (element: HTMLElement) => void = () => undefined): void {
  const { describe, it } = runner();
  describe(`${tag}: leak contract`, () => {
    it('leaves no listener on the window or the document when it is removed', async () => {
      const balance = new Map<string, number>();
      const restore = [window, document].map((target) => watch(target, balance));
      try {
        for (let round = 0; round < 3; round += 1) {
          const element = document.createElement(tag);
          prepare(element);
          document.body.append(element);
          await settled(document.body);
          element.remove();
          await Promise.resolve();
        }
        equal([...balance].filter(([, count]) => count !== 0), [], 'listeners left behind');
      } finally {
        for (const undo of restore) undo();
      }
    });

    it('works again after it was moved in the document', async () => {
      const element = document.createElement(tag);
      prepare(element);
      document.body.append(element);
      await settled(document.body);
      const text = element.shadowRoot?.textContent;
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await settled(place);
      equal(element.shadowRoot?.textContent, text, 'text after the move');
      place.remove();
    });
  });
}

function watch(target: EventTarget, balance: Map<string, number>): () => void {
  const { addEventListener, removeEventListener } = target;
  const count = (type: string, by: number) => balance.set(type, (balance.get(type) ?? 0) + by);
  target.addEventListener = function add(type: string, ...rest: [EventListenerOrEventListenerObject | null, (AddEventListenerOptions | boolean)?]) {
    const options = rest[1];
    if (typeof options !== 'object' || !options.once) {
      count(type, 1);
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => count(type, -1));
    }
    addEventListener.call(target, type, ...rest);
  };
  target.removeEventListener = function remove(type: string, ...rest: [EventListenerOrEventListenerObject | null, (EventListenerOptions | boolean)?]) {
    count(type, -1);
    removeEventListener.call(target, type, ...rest);
  };
  return () => {
    target.addEventListener = addEventListener;
    target.removeEventListener = removeEventListener;
  };
}
