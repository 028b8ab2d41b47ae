import { copyFor, notice, tell, type KitCopy, type VphcPage } from './copy.ts';
import { putInPlace } from './placeholder.ts';
import { loadableTags } from './tags.ts';
import { version } from './version.ts';

/** Where a loader gets its code from: a bundler's chunks, or checked files beside the script. */
export interface KitSource {
  readonly base: string;
  load(tag: string): Promise<unknown>;
  /** What a second copy on a page needs besides. */
  secondCopy(): Promise<{ adopt(copy: KitCopy, copies: readonly KitCopy[]): void }>;
  check?(url: string): Promise<unknown>;
}

/** First wait before a file is asked for again; it doubles, and a network that comes back ends it. */
const firstWaitSeconds = 1;
const longestWaitSeconds = 64;
/** From here on the reader is told. */
const patience = 3;

/**
 * Finds our tags, and placeholders `<div data-vphc="lookup" …>` of editors that strip unknown tags, now and later, and loads the code of each
 * element when it is first seen. Of two copies of one version the second does nothing.
 */
export function startLoader(source: KitSource): void {
  // An element of the page with that name or id is no copy.
  const page = window.Vphc?.copies?.some ? window.Vphc : (window.Vphc = newPage());
  const { copies } = page;
  if (copies.some((copy) => copy.version === version)) return;

  const loading = new Map<string, Promise<unknown>>();
  const handled = new WeakSet<Element>();
  const isFirst = !copies.length;
  // An element of the first copy that is defined needs nothing more; a later copy must see those that the first has taken too early.
  const selector = [...loadableTags.map((tag) => (isFirst ? `${tag}:not(:defined)` : tag)), '[data-vphc]'].join();
  let settle: (started: Promise<unknown>) => void;

  const copy: KitCopy = {
    ...source,
    version,
    tags: loadableTags,
    ready: new Promise((done) => (settle = done)),
    load(tag) {
      if (!loading.has(tag)) loading.set(tag, attempt(tag, 1));
      return loading.get(tag)!;
    },
    create: (tag) => document.createElement(tag),
    take: () => undefined,
  };

  async function attempt(tag: string, round: number, line?: HTMLElement): Promise<unknown> {
    try {
      const done = await source.load(tag);
      line?.remove();
      return done;
    } catch (error) {
      const waiting = document.querySelector(tag);
      tell(waiting ?? document, 'vphc-load-error', { tag, version, attempt: round, reason: String(error) });
      if (round === patience) waiting?.before((line = notice('Chưa tải được phần này của trang. Trang sẽ tự thử lại khi có mạng.')));
      await new Promise<unknown>((next) => {
        addEventListener('online', next, { once: true });
        setTimeout(next, Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (round - 1)) * 1e3);
      });
      return attempt(tag, round + 1, line);
    }
  }

  function visit(root: Element | Document): Promise<unknown> {
    const found = [...(root instanceof Element && root.matches(selector) ? [root] : []), ...root.querySelectorAll<HTMLElement>(selector)] as HTMLElement[];
    return Promise.all(found.map((element) => {
      const name = element.localName.startsWith('vphc-') ? undefined : element.dataset['vphc'];
      const tag = name === undefined ? element.localName : `vphc-${name}`;
      if (handled.has(element) || copyFor(copies, tag, element.closest<HTMLElement>('[data-vphc-version]')?.dataset['vphcVersion']) !== copy) return undefined;
      if (name === undefined) {
        handled.add(element);
        copy.take(element, tag);
      } else {
        const made = copy.create(tag);
        handled.add(made);
        putInPlace(made, element, true);
      }
      return copy.load(tag);
    }));
  }

  function start(): void {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) void visit(node);
    }).observe(document, { childList: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => settle(visit(document)), { once: true });
    else settle(visit(document));
  }

  copies.push(copy);
  if (isFirst) start();
  else {
    const adopt = (): Promise<void> => source.secondCopy().then((second) => {
      second.adopt(copy, copies);
      start();
    }, (error) => {
      tell(document, 'vphc-load-error', { tag: '', version, attempt: 1, reason: String(error) });
      addEventListener('online', adopt, { once: true });
    });
    void adopt();
  }
}

function newPage(): VphcPage {
  const copies: KitCopy[] = [];
  return {
    version,
    copies,
    get versions() {
      return copies.map((copy) => copy.version);
    },
    get ready() {
      return Promise.all(copies.map((copy) => copy.ready));
    },
    define: async (tag, wanted) => {
      const copy = copyFor(copies, tag, wanted);
      if (!copy) throw new Error(`${tag} ${wanted ?? ''}: not in XLVPHC Kit ${copies.map((each) => each.version).join()}`);
      return copy.load(tag);
    },
    check: (url) => copies.find(({ base }) => base && url.startsWith(base))?.check?.(url),
  };
}
