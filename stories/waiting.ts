import { deepQuery, everyElement, settled } from '@xlvphc/forms/testing';

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Looks, each 50 ms apart: a minute, because the first story with a backend starts a database in the page. */
const rounds = 1200;

/** The first match below, through shadow roots, as soon as it is there; throws after a minute. */
export async function found<E extends Element = HTMLElement>(root: ParentNode, selector: string): Promise<E> {
  for (let round = 0; round < rounds; round += 1) {
    const match = deepQuery<E>(root, selector);
    if (match) return match;
    await pause(50);
  }
  throw new Error(`nothing matches ${selector}`);
}

/** Waits until the content is there and nothing is loading any more: what axe then judges is what a user sees. */
export async function shown(root: ParentNode, selector: string): Promise<void> {
  await found(root, selector);
  for (let round = 0; round < 100; round += 1) {
    const undefinedTags = [...everyElement(root)].some((element) => element.localName.startsWith('vphc-') && !customElements.get(element.localName));
    if (!undefinedTags && !deepQuery(root, '.skeleton')) break;
    await pause(50);
  }
  await settled(root);
}

/** A `play` that waits for content. */
export const waitFor = (selector: string) => ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => shown(canvasElement, selector);

/** Waits until it holds; throws after a minute. */
export async function waitUntil(holds: () => boolean): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    if (holds()) return;
    await pause(50);
  }
  throw new Error(`never: ${String(holds)}`);
}
