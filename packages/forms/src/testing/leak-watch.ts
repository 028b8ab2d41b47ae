import { longTimeout } from './limits.ts';

type Listener = EventListenerOrEventListenerObject | null;
interface Kept {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: Listener;
  readonly capture: boolean;
}

/** What stands on the page outside of the element under test. */
export interface Belongings {
  readonly nodes: number;
  readonly sheets: number;
  /** How often each "target type" is listened to, on targets that outlive an element. */
  readonly listeners: ReadonlyMap<string, number>;
  readonly observers: number;
  /** Intervals, long timeouts and animation frames that still run. */
  readonly timers: ReadonlyMap<string, number>;
}

const observerKinds = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;
/** Targets that live as long as their work: whoever made them, lets them go. */
const shortLived = /^(AbortSignal|IDB|XMLHttpRequest|FileReader|Animation)/;

type Observer = MutationObserver | ResizeObserver | IntersectionObserver;
type Timers = 'setTimeout' | 'setInterval' | 'requestAnimationFrame';

/** Counts what is registered with the page while it watches: listeners, observers, timers. */
export class LeakWatch {
  #kept: Kept[] = [];
  readonly #observing = new Map<Observer, Set<Node>>();
  readonly #running: Readonly<Record<Timers, Map<number, number>>> = { setTimeout: new Map(), setInterval: new Map(), requestAnimationFrame: new Map() };
  readonly #undo: (() => void)[] = [];

  constructor() {
    this.#watchListeners();
    for (const kind of observerKinds) this.#watchObservers(globalThis[kind].prototype as Observer);
    this.#watchTimers('setTimeout', 'clearTimeout');
    this.#watchTimers('setInterval', 'clearInterval');
    this.#watchTimers('requestAnimationFrame', 'cancelAnimationFrame');
  }

  stop(): void {
    for (const undo of this.#undo) undo();
  }

  count(): Belongings {
    const lasting = this.#kept.filter(({ target }) => (target instanceof Node ? target.isConnected : !shortLived.test(target.constructor.name)));
    const timers = [
      ...[...this.#running.setTimeout.values()].filter((delay) => delay >= longTimeout).map((delay) => `timeout of ${delay} ms`),
      ...[...this.#running.setInterval.values()].map((delay) => `interval of ${delay} ms`),
      ...[...this.#running.requestAnimationFrame.values()].map(() => 'animation frame'),
    ];
    return {
      nodes: document.querySelectorAll('*').length,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      listeners: counted(lasting.map(({ target, type }) => `${targetName(target)} ${type}`)),
      observers: [...this.#observing.values()].filter((targets) => targets.size).length,
      timers: counted(timers),
    };
  }

  #watchListeners(): void {
    const prototype = EventTarget.prototype;
    const { addEventListener, removeEventListener } = prototype;
    const forget = (entry: Kept): void => {
      this.#kept = this.#kept.filter((one) => one !== entry);
    };
    const find = (target: EventTarget, type: string, listener: Listener, capture: boolean): Kept | undefined =>
      this.#kept.find((one) => one.target === target && one.type === type && one.listener === listener && one.capture === capture);
    const keep = (entry: Kept, options: AddEventListenerOptions): void => {
      if (options.signal?.aborted || find(entry.target, entry.type, entry.listener, entry.capture)) return;
      this.#kept.push(entry);
      const end = (): void => forget(entry);
      if (options.once) addEventListener.call(entry.target, entry.type, end, { once: true, capture: entry.capture });
      if (options.signal) addEventListener.call(options.signal, 'abort', end, { once: true });
    };
    prototype.addEventListener = function add(this: EventTarget | undefined, type: string, listener: Listener, options?: AddEventListenerOptions | boolean): void {
      const target = this ?? globalThis;
      const given = typeof options === 'object' ? options : { capture: !!options };
      if (listener) keep({ target, type, listener, capture: !!given.capture }, given);
      addEventListener.call(target, type, listener, options);
    };
    prototype.removeEventListener = function remove(this: EventTarget | undefined, type: string, listener: Listener, options?: EventListenerOptions | boolean): void {
      const target = this ?? globalThis;
      const entry = find(target, type, listener, typeof options === 'object' ? !!options.capture : !!options);
      if (entry) forget(entry);
      removeEventListener.call(target, type, listener, options);
    };
    this.#undo.push(() => Object.assign(prototype, { addEventListener, removeEventListener }));
  }

  #watchObservers(prototype: Observer): void {
    const { observe, disconnect } = prototype;
    const unobserve = 'unobserve' in prototype ? prototype.unobserve : undefined;
    const targets = (observer: Observer): Set<Node> => {
      const known = this.#observing.get(observer) ?? new Set<Node>();
      this.#observing.set(observer, known);
      return known;
    };
    const patched = {
      observe(this: Observer, target: Node, ...rest: unknown[]): void {
        targets(this).add(target);
        (observe as (...all: unknown[]) => void).call(this, target, ...rest);
      },
      disconnect(this: Observer): void {
        targets(this).clear();
        disconnect.call(this);
      },
      ...(unobserve && {
        unobserve(this: Observer, target: Node): void {
          targets(this).delete(target);
          (unobserve as (target: Node) => void).call(this, target);
        },
      }),
    };
    Object.assign(prototype, patched);
    this.#undo.push(() => Object.assign(prototype, { observe, disconnect, ...(unobserve && { unobserve }) }));
  }

  #watchTimers(start: Timers, end: 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame'): void {
    const page = globalThis as unknown as Record<string, (...all: unknown[]) => unknown>;
    const [begin, cancel] = [page[start], page[end]];
    if (!begin || !cancel) return;
    const running = this.#running[start];
    page[start] = (work, delay, ...rest) => {
      const id = begin.call(globalThis, (...given: unknown[]) => {
        if (start !== 'setInterval') running.delete(id);
        return typeof work === 'function' ? (work as (...all: unknown[]) => unknown)(...given) : undefined;
      }, delay, ...rest) as number;
      running.set(id, Number(delay) || 0);
      return id;
    };
    page[end] = (id) => {
      running.delete(id as number);
      return cancel.call(globalThis, id);
    };
    this.#undo.push(() => Object.assign(page, { [start]: begin, [end]: cancel }));
  }
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function targetName(target: EventTarget): string {
  return target instanceof Element ? `<${target.localName}>` : target.constructor.name;
}
