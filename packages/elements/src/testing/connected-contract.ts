import { axeClean, deepQuery, onStage, settled } from '@xlvphc/forms/testing';
import type { Backend } from '../app/backend.ts';
import { readyEvent, type ConnectRequest } from '../app/connected-element.ts';
import { Connection } from '../app/connection.ts';
import { BackendFailure, type FailureKind } from '../app/failure.ts';

/** One connected element and what its contract needs to know of it. */
export interface ConnectedCase {
  /** A backend that answers; `over` replaces single calls. */
  readonly backend: (over?: Partial<Backend>) => Backend;
  /** The call without which the element can show nothing. */
  readonly reads: keyof Backend;
  /** Attributes and properties of the element. */
  readonly prepare?: (element: HTMLElement) => void;
  /** Text that stands on the screen once it is there. */
  readonly shows: string;
}

interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void | Promise<void>): void;
}
type Connected = HTMLElement & { connection?: Connection };

const claim = (holds: unknown, what: string): void => {
  if (!holds) throw new Error(what);
};

/** All text on the screen, through shadow roots; closed parts of a `<details>` included. */
export function screenText(root: ParentNode): string {
  const texts: string[] = [];
  for (const node of root.childNodes) {
    if (node instanceof Text) texts.push(node.data);
    else if (node instanceof HTMLElement) texts.push(...(node.shadowRoot ? [screenText(node.shadowRoot)] : []), screenText(node));
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Waits until `found` answers something; throws with `what` after two seconds. */
export async function eventually<T>(found: () => T | undefined | false | null, what: string): Promise<T> {
  for (let round = 0; round < 80; round += 1) {
    const value = found();
    if (value) return value;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/**
 * The guarantees of every connected element: it finds its connection whichever is upgraded first, it has a designed state
 * for waiting and for each kind of failure, and none of them has an axe violation.
 */
export function runConnectedContract(tag: `vphc-${string}`, given: ConnectedCase): void {
  const { describe, it } = globalThis as unknown as Runner;
  const build = (over: Partial<Backend> = {}) => (place: HTMLElement): Connected => {
    const element = document.createElement(tag) as Connected;
    given.prepare?.(element);
    element.connection = new Connection(given.backend(over));
    place.append(element);
    return element;
  };
  const failing = (kind: FailureKind): Partial<Backend> => ({
    [given.reads]: () => Promise.reject(new BackendFailure({ kind, code: 'VPHC-TEST', requestId: 'req-1' })),
  });

  describe(`${tag}: connected contract`, () => {
    it('shows its content, without an axe violation', () =>
      onStage(build(), async (_, place) => {
        await eventually(() => screenText(place).includes(given.shows), `“${given.shows}” in ${screenText(place).slice(0, 300)}`);
        await settled(place);
        await axeClean(place);
      }));

    it('asks again when the app around it is upgraded later', () =>
      onStage(
        (place) => {
          const app = document.createElement('div');
          const element = document.createElement(tag) as Connected;
          given.prepare?.(element);
          app.append(element);
          place.append(app);
          return app;
        },
        async (app, place) => {
          const connection = new Connection(given.backend());
          app.addEventListener('vphc-connect', (event) => (event as ConnectRequest).detail.accept(connection));
          document.dispatchEvent(new Event(readyEvent));
          await eventually(() => screenText(place).includes(given.shows), given.shows);
        },
      ));

    it('shows grey lines when the answer takes long, and nothing before', () =>
      onStage(build({ [given.reads]: () => new Promise(() => undefined) }), async (_, place) => {
        claim(!deepQuery(place, '.skeleton span[aria-hidden]') || screenText(place) !== '', 'the skeleton came at once');
        await eventually(() => deepQuery(place, '.skeleton'), 'the skeleton');
        await axeClean(place);
      }));

    for (const [kind, words] of [['offline', 'Không kết nối được với máy chủ'], ['forbidden', 'chưa được giao quyền'], ['server', 'Máy chủ gặp lỗi']] as const) {
      it(`says what happened and what to do when the call fails (${kind}), with the code`, () =>
        onStage(build(failing(kind)), async (_, place) => {
          await eventually(() => screenText(place).includes(words), `“${words}”`);
          claim(screenText(place).includes('VPHC-TEST'), 'the code for the help desk is missing');
          await axeClean(place);
        }));
    }

    it('asks for the sign-in when nobody is signed in', () =>
      onStage(build({ whoAmI: async () => undefined }), async (element, place) => {
        const button = await eventually(() => deepQuery<HTMLButtonElement>(place, 'button.primary'), 'the button that asks for the sign-in');
        button.click();
        claim(element.connection?.asking, 'the app was not asked to show the sign-in');
      }));
  });
}
