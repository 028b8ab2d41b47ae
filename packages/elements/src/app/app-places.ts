import type { Places } from './navigation.ts';
import { defaultPrefix, hashOf, parseRoute, pathOf, type Route } from './router.ts';

/** `hash`: the place stands in the hash of the page, under a prefix; `none`: in memory, and the host may write addresses of its own. */
export type Routing = 'hash' | 'none';

/** What the app tells its places, and hears from them. */
interface PlacesHost {
  readonly routing: Routing;
  readonly prefix: string;
  /** Addresses of a host that routes by itself. */
  readonly linkTo: ((route: Route) => string) | undefined;
  /** Another place is to be shown. */
  moved(route: Route | undefined): void;
  /** What is shown has got another path. */
  renamed(route: Route): void;
}

/** Asked of the other apps on the page, of any copy of the kit: is this prefix taken? Whoever has it prevents the event. */
const claim = 'vphc-prefix-claim';

/**
 * The places of one app. Entries are pushed without events, so that a router of the host sees nothing while the user moves
 * forward; hashes without the prefix are the host's: they are neither read nor written.
 */
export class AppPlaces implements Places {
  current: Route | undefined;
  readonly #host: PlacesHost;
  /** The prefix without its number: a second app with the same prefix gets one of its own. */
  #prefix = defaultPrefix;
  /** Page on which the app stands: the address without its hash. */
  #standsOn = '';
  #stop: AbortController | undefined;

  constructor(host: PlacesHost) {
    this.#host = host;
  }

  get prefix(): string {
    return this.#prefix;
  }

  /** Takes a prefix and reads the address; repeatable. */
  open(): void {
    this.close();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#prefix = this.#host.prefix;
    if (this.#host.routing === 'none') return;
    for (let number = 2; !document.dispatchEvent(new CustomEvent(claim, { detail: this.#prefix, cancelable: true })); number += 1) this.#prefix = `${this.#host.prefix}-${number}`;
    document.addEventListener(claim, (event) => (event as CustomEvent<string>).detail === this.#prefix && event.preventDefault(), { signal });
    this.#standsOn = this.#page;
    addEventListener('hashchange', () => this.#read(), { signal });
    // Back to another screen of this app is no business of the page's router: it would draw the page anew. To another page it is.
    addEventListener('popstate', (event) => this.#mine && this.#page === this.#standsOn && event.stopImmediatePropagation(), { signal, capture: true });
    // A page out of the back-forward cache, or of a router that wrote the address without events.
    addEventListener('pageshow', (event) => event.persisted && this.#read(), { signal });
    this.#read();
  }

  close(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  hrefOf(route: Route): string {
    if (this.#host.routing === 'none') return this.#host.linkTo?.(route) ?? location.href;
    const hash = hashOf(route, this.#prefix);
    // Under a `<base href>` a bare hash would lead to another page.
    return withoutHash(document.baseURI) === withoutHash(location.href) ? hash : this.#page + hash;
  }

  go(route: Route): void {
    const hash = hashOf(route, this.#prefix);
    if (this.#host.routing === 'hash' && location.hash !== hash) {
      if (!this.#mine) this.#markStart();
      // Routers of the host (Turbolinks, PJAX) bring a page back only from an entry with their state: ours has that of the page it lies on.
      history.pushState(withoutMarks(history.state), '', this.#page + hash);
    }
    this.#show(route);
  }

  settle(route: Route): void {
    this.current = route;
    if (this.#host.routing === 'hash' && this.#mine) history.replaceState(history.state, '', this.#page + hashOf(route, this.#prefix));
    this.#host.renamed(route);
  }

  /** Forgets the place: whoever comes next begins at home. */
  leave(): void {
    this.current = undefined;
    if (this.#host.routing === 'hash' && this.#mine) history.replaceState(history.state, '', this.#page);
  }

  get #page(): string {
    return location.pathname + location.search;
  }

  /** The address is this app's. */
  get #mine(): boolean {
    return parseRoute(location.hash, this.#prefix) !== undefined;
  }

  /** The entry from which the app was first left for a place in it: Back to it means home, a plain `#` of the host does not. */
  #markStart(): void {
    const state: unknown = history.state;
    if (state !== null && typeof state !== 'object') return;
    history.replaceState({ ...state, vphc: [...startsIn(state), this.#prefix] }, '');
  }

  /** The same place again keeps its screen and what is typed there. */
  #show(route: Route): void {
    if (this.current && pathOf(this.current) === pathOf(route)) return;
    this.current = route;
    this.#host.moved(route);
  }

  #read(): void {
    const route = parseRoute(location.hash, this.#prefix);
    if (route) return this.#show(route);
    if (!this.current || !startsIn(history.state).includes(this.#prefix)) return;
    this.current = undefined;
    this.#host.moved(undefined);
  }
}

const withoutHash = (url: string): string => url.split('#')[0] ?? '';

/** State of the host's own; null where it has none. */
function withoutMarks(state: unknown): unknown {
  if (typeof state !== 'object' || state === null) return state;
  const { vphc: _, ...own } = state as { readonly vphc?: unknown };
  return Object.keys(own).length > 0 ? own : null;
}

function startsIn(state: unknown): readonly unknown[] {
  const marks = typeof state === 'object' && state !== null ? (state as { readonly vphc?: unknown }).vphc : undefined;
  return Array.isArray(marks) ? marks : [];
}
