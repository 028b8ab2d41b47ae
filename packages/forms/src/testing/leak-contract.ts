import { equal, holds, made, nameOf, runContract, type Claim, type Contract, type Maker } from './claims.ts';
import { LeakWatch, type Belongings } from './leak-watch.ts';
import { settled } from './stage.ts';

export interface LeakOptions {
  /** How often the element is put into the page and removed; default 5, after two rounds that are not counted. */
  readonly rounds?: number;
  /** Waits until the element shows what it shows; default: until it has drawn itself. */
  readonly ready?: (element: HTMLElement) => Promise<void>;
  /** What a user does before the element is removed: opens a list, types. */
  readonly use?: (element: HTMLElement) => void | Promise<void>;
}

/** Modules, messages and lists load at the first sight of an element and stay. */
const warmRounds = 2;
const defaultRounds = 5;
/** For what ends by itself after the removal: a frame, a message. */
const afterglow = 60;
/** For what is read again, ms. */
const reading = 900;

/** What `runLeakContract` claims, for whoever wants the claims without a test runner. */
export function leakContract(maker: Maker, prepare: (element: HTMLElement) => void = () => undefined, options: LeakOptions = {}): Contract {
  const { rounds = defaultRounds } = options;
  const mounted = async (): Promise<HTMLElement> => {
    const element = made(maker);
    prepare(element);
    document.body.append(element);
    await settled(element.shadowRoot ?? element);
    await options.ready?.(element);
    return element;
  };
  const round = async (): Promise<HTMLElement> => {
    const element = await mounted();
    await options.use?.(element);
    element.remove();
    await Promise.resolve();
    return element;
  };
  // Mounting is what takes time: one measurement serves all claims.
  let measured: Promise<readonly [Belongings, Belongings]> | undefined;
  const measure = (): Promise<readonly [Belongings, Belongings]> => (measured ??= measurement(round, rounds));
  const claim = (id: string, says: string, check: (before: Belongings, after: Belongings) => void): Claim => ({ id, says, check: async () => check(...(await measure())) });
  const nothing = (what: string, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void => {
    equal(grown(before, after), [], `${what} left behind by ${rounds} elements`);
  };

  return {
    title: `${nameOf(maker)}: leak contract`,
    claims: [
      claim('nodes', 'leaves no node in the page', (before, after) => equal(after.nodes, before.nodes, `elements in the page after ${rounds} rounds`)),
      claim('listeners', 'leaves no listener on the window, the document or anything else that stays', (before, after) => nothing('listeners', before.listeners, after.listeners)),
      claim('observers', 'leaves no observer', (before, after) => equal(after.observers, before.observers, `observers after ${rounds} rounds`)),
      claim('timers', 'leaves no interval, no long timeout and no loop of animation frames', (before, after) => nothing('timers', before.timers, after.timers)),
      claim('sheets', 'leaves no style sheet in the document', (before, after) => equal(after.sheets, before.sheets, `sheets of the document after ${rounds} rounds`)),
      ...(collector() ? [collected(round, rounds)] : []),
      { id: 'moved', says: 'works again after it was moved in the document', check: () => moved(mounted, options) },
    ],
  };
}

/** An element that is removed leaves nothing behind and can be put back. */
export function runLeakContract(maker: Maker, prepare?: (element: HTMLElement) => void, options?: LeakOptions): void {
  runContract(leakContract(maker, prepare, options));
}

async function measurement(round: () => Promise<unknown>, rounds: number): Promise<readonly [Belongings, Belongings]> {
  const watch = new LeakWatch();
  try {
    for (let turn = 0; turn < warmRounds; turn += 1) await round();
    await pause(afterglow);
    const before = watch.count();
    for (let turn = 0; turn < rounds; turn += 1) await round();
    await pause(afterglow);
    return [before, watch.count()];
  } finally {
    watch.stop();
  }
}

function grown(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  return [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name, count]) => `${name} +${count - (before.get(name) ?? 0)}`);
}

type Collector = (options?: { readonly type: 'major'; readonly execution: 'async' }) => Promise<void> | void;

/** `gc` is there in Chromium started with `--js-flags=--expose-gc`. */
function collector(): Collector | undefined {
  return (globalThis as { gc?: Collector }).gc;
}

function collected(round: () => Promise<HTMLElement>, rounds: number): Claim {
  return {
    id: 'collected',
    says: 'is collected as garbage once nobody holds it',
    check: async () => {
      const gone: WeakRef<HTMLElement>[] = [];
      for (let turn = 0; turn < rounds; turn += 1) gone.push(new WeakRef(await round()));
      let alive = rounds;
      for (let attempt = 0; attempt < 20 && alive; attempt += 1) {
        await pause(afterglow);
        await collector()?.({ type: 'major', execution: 'async' });
        alive = gone.filter((one) => one.deref()).length;
      }
      equal(alive, 0, `elements alive of ${rounds}`);
    },
  };
}

async function moved(mounted: () => Promise<HTMLElement>, options: LeakOptions): Promise<void> {
  const element = await mounted();
  const place = document.createElement('div');
  try {
    const text = (element.shadowRoot ?? element).textContent;
    document.body.append(place);
    place.append(element);
    await settled(place);
    await options.ready?.(element);
    const words = (): string | null => (element.shadowRoot ?? element).textContent;
    // What it shows may be asked of a server once more.
    for (let waited = 0; waited < reading && words() !== text; waited += afterglow) await pause(afterglow);
    if (words() !== text) throw new Error(`after the move there stands “${changed(text, words())}”`);
    holds(element.isConnected, 'the element has left the page');
  } finally {
    place.remove();
    element.remove();
  }
}

/** From where two texts differ. */
function changed(before: string | null, after: string | null): string {
  const [old, now] = [before ?? '', after ?? ''].map((text) => text.replace(/\s+/g, ' ')) as [string, string];
  const at = [...now].findIndex((letter, index) => letter !== old[index]);
  const from = Math.max(0, (at < 0 ? now.length : at) - 10);
  return `${now.slice(from, from + 60)}” instead of “${old.slice(from, from + 60)}`;
}

function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
