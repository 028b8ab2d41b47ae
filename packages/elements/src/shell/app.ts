import { keepEnter, setLocale, t, VphcElement, currentLocale, type Locale, type Theme } from '@xlvphc/forms/base';
import type { GetToken } from '@xlvphc/sdk';
import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Backend } from '../app/backend.ts';
import { readyEvent, type ConnectRequest } from '../app/connected-element.ts';
import { AppPlaces, type Routing } from '../app/app-places.ts';
import { mayCall } from '../app/may-call.ts';
import { Connection, type SessionPhase } from '../app/connection.ts';
import { defaultPrefix, pathOf, routeOf, type Route } from '../app/router.ts';
import { skeleton } from '../ui/states.ts';
import { printStyles } from '../ui/print-styles.ts';
import { controls, dialogs, surfaces } from '../ui/styles.ts';
import { shellHeader, shellNotices } from './header.ts';
import { hostSignIn } from './host-sign-in.ts';
import { homeOf } from './menu.ts';
import { shellStyles } from './shell-styles.ts';
import { isTyping, shortcutSheet } from './shortcuts.ts';
import { loadView, viewOf } from './views.ts';

/** The types of events come with each element. */
export type { VphcEventMap } from '../events.ts';

/**
 * Configuration and session for every element inside it, or for those that name it by `for`. Without children it is the
 * whole program: shell, navigation and screens, routed by the hash of the page under a prefix of its own, or by the host.
 *
 * @slot - elements that share this app's connection
 * @fires vphc-navigate - `Route`: the user wants to go somewhere; cancelable: then the host goes there
 * @fires vphc-moved - `{ path, view, renamed }`: another screen is shown, or the same one has got another path (a new document was saved)
 * @fires vphc-session - `{ phase, unitId? }`: signed in, signed out, expired …; names nobody
 */
export class VphcApp extends VphcElement {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: 'base-url' },
    locale: { type: String },
    theme: { type: String, reflect: true },
    routing: { type: String },
    routePrefix: { attribute: 'route-prefix' },
    start: { type: String },
    mode: { type: String },
    framed: { state: true },
    plain: { type: Boolean },
    linkTo: { attribute: false },
    backend: { attribute: false },
    getToken: { attribute: false },
    fetch: { attribute: false },
    connection: { state: true },
    route: { attribute: false },
    sheet: { state: true },
    whole: { state: true },
  };
  static override styles = [VphcElement.styles, controls, surfaces, dialogs, shellStyles, printStyles, css`dialog.sign-in { width: min(488px, calc(100vw - 24px)); }`];

  /** Address of the backend, e.g. `https://xlvphc.example.gov.vn/`. */
  declare baseUrl: string | undefined;
  /** Language of every element of the kit on the page: `vi` or `en`. */
  declare locale: Locale;
  /** `light`, `dark`, `contrast` or `auto` (as the system wishes), for everything inside; light without it. */
  declare theme: Theme | undefined;
  /** `hash`: the place stands in the hash of the page; `none`: the host may keep it (`vphc-navigate`, `route`, `linkTo`), else it is kept in memory. */
  declare routing: Routing;
  /** What stands before every place in the hash; a second app with the same one gets `/vphc-2`. Read when the app comes into the page. */
  declare routePrefix: string;
  /** Path of the first screen (`lookup`, `new/MBB01`) where the address names none. */
  declare start: string | undefined;
  /**
   * `frame`: the whole program in a frame of the backend, out of reach of the page's scripts. `auto`: so on a page that the backend does not
   * trust with sessions (it answers none of its calls). `embed`: never.
   */
  declare mode: 'auto' | 'embed' | 'frame';
  declare framed: boolean;
  /** One function only: no navigation bar. */
  declare plain: boolean;
  /** Addresses of screens on a host that routes by itself, for links that are opened in a tab of their own. */
  declare linkTo: ((route: Route) => string) | undefined;
  /** Replaces the backend reached over HTTP, e.g. in tests. */
  declare backend: Backend | undefined;
  /** For hosts with their own sign-in: gives a bearer token when one is needed. */
  declare getToken: GetToken | undefined;
  /** Replaces `fetch`, e.g. by the in-process mock. */
  declare fetch: typeof globalThis.fetch | undefined;
  declare connection: Connection | undefined;
  /** The screen that is shown; undefined: the first one. A host that routes by itself sets it. */
  declare route: Route | undefined;
  declare sheet: boolean;
  /** No children: the app renders its own shell. */
  declare whole: boolean;

  #shortcuts = true;
  /** Counts route changes: a new visit gets a new element even when the view is the same. */
  #visit = 0;
  #connecting: object | undefined;
  #stop: AbortController | undefined;
  #phase: SessionPhase | undefined;
  readonly #places: AppPlaces;

  constructor() {
    super();
    const app = this;
    this.#places = new AppPlaces({
      get routing() { return app.routing; },
      get prefix() { return app.routePrefix; },
      get linkTo() { return app.linkTo; },
      moved: (route) => this.#moved(route),
      renamed: (route) => this.#tellPlace(route, true),
    });
    keepEnter(this);
    this.locale = currentLocale();
    this.routing = 'hash';
    this.routePrefix = defaultPrefix;
    this.plain = false;
    this.mode = 'auto';
    this.framed = false;
    this.sheet = false;
    this.whole = false;
    this.addEventListener('vphc-connect', (event) => {
      event.stopPropagation();
      if (this.connection) (event as ConnectRequest).detail.accept(this.connection);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.whole = this.childElementCount === 0;
    this.#stop = new AbortController();
    if (this.connection && !this.framed) this.#openConnection(this.connection);
    document.addEventListener('keydown', (event) => this.#key(event), { signal: this.#stop.signal });
    if (!this.hasUpdated) return;
    // Back in a page (PJAX, a portlet that was moved).
    if (this.whole && !this.framed) this.#places.open();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.#stop?.abort();
    this.#places.close();
    this.connection?.close();
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    // A host that routes by itself shows a screen.
    if (changed.has('route') && this.route !== this.#places.current) {
      this.#places.current = this.route;
      this.#visit += 1;
      if (this.hasUpdated) {
        void this.#focusView();
        this.#tellPlace(this.#view, false);
      }
    }
    if ((changed.has('whole') || changed.has('routing')) && this.isConnected) {
      if (this.whole) this.#places.open();
      else this.#places.close();
      if (this.connection) this.connection.places = this.#ownPlaces;
    }
    if (changed.has('mode')) this.framed = this.mode === 'frame';
    if (this.framed) return this.#beFrame();
    if (changed.has('locale') && this.locale !== currentLocale()) void setLocale(this.locale);
    if ((changed.has('baseUrl') || changed.has('backend') || changed.has('getToken') || changed.has('fetch')) && (this.baseUrl !== undefined || this.backend)) void this.#connect();
    if (this.whole && this.connection && this.#view.view !== 'state') void this.connection.resume();
  }

  override render(): TemplateResult {
    const connection = this.connection;
    if (this.framed) {
      return html`<vphc-frame base-url=${this.baseUrl ?? '/'} view="app" routing=${this.routing} route-prefix=${this.routePrefix} .locale=${this.locale} .theme=${this.theme} .getToken=${this.getToken}></vphc-frame>`;
    }
    if (!this.whole) return html`<slot @slotchange=${() => (this.whole = this.childElementCount === 0)}></slot>${this.#signInDialog(connection)}`;
    return html`<div class="shell">
      ${connection
        ? html`${shellHeader(this, connection, this.#view, { plain: this.plain, sheet: () => (this.sheet = true), signOut: (everywhere) => void this.#signOut(connection, everywhere) })} ${shellNotices(connection)}
            <div class="view" tabindex="-1">${this.#content(connection)}</div>`
        : skeleton(3)}
      ${this.sheet ? shortcutSheet({ enabled: this.#shortcuts, enable: (on) => (this.#shortcuts = on), close: () => (this.sheet = false) }) : nothing}
      ${this.#signInDialog(connection)}
    </div>`;
  }

  override updated(): void {
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
  }

  /** An app around elements of the page shows no screens: the hash is for whoever listens, unless the host routes by itself. */
  get #ownPlaces(): AppPlaces | undefined {
    return this.whole || this.routing === 'none' ? this.#places : undefined;
  }

  get #view(): Route {
    if (this.route) return this.route;
    if (this.start !== undefined) return routeOf(this.start);
    return this.connection?.session ? homeOf(this.connection) : { view: 'cases' };
  }

  #content(connection: Connection): unknown {
    if (this.#view.view === 'state') return this.#screen();
    switch (connection.phase) {
      case 'unknown':
      case 'checking':
        return skeleton(5);
      case 'signed-out':
      case 'must-change-password':
        if (connection.hostSignsIn) return hostSignIn(connection);
        void loadView('sign-in');
        return html`<vphc-sign-in class="door" .connection=${connection} @vphc-signed-in=${() => this.#focusView()}></vphc-sign-in>`;
      default:
        return this.#screen();
    }
  }

  #screen(): unknown {
    void loadView(this.#view.view);
    return keyed(this.#visit, viewOf(this.#view, this.connection));
  }

  /** An expired session asks for the password over the screen, which keeps everything typed. */
  #signInDialog(connection: Connection | undefined): unknown {
    const expired = connection?.phase === 'expired';
    if (!connection || !(expired || (connection.asking && connection.phase !== 'signed-in'))) return nothing;
    if (!connection.hostSignsIn) void loadView('sign-in');
    return html`<dialog class="sign-in" aria-label=${t('app:signIn.title')} @cancel=${(event: Event) => expired && event.preventDefault()} @close=${() => connection.askSignIn(false)}>
      <div class="dialog-body">
        ${expired ? html`<p role="alert"><strong>${t('app:expired')}</strong><br />${t('app:expiredText')}</p>` : nothing}
        ${connection.hostSignsIn ? hostSignIn(connection) : html`<vphc-sign-in class="door" .connection=${connection}></vphc-sign-in>`}
        ${expired ? nothing : html`<div class="actions"><button type="button" class="quiet" @click=${() => connection.askSignIn(false)}>${t('ui:cancel')}</button></div>`}
      </div>
    </dialog>`;
  }

  async #connect(): Promise<void> {
    const attempt = (this.#connecting = {});
    // Loads while the backend is asked.
    const sdk = this.backend ? undefined : import('../app/sdk-backend.ts');
    sdk?.catch(() => undefined);
    const asks = this.mode === 'auto' && this.whole && !this.backend && !this.fetch;
    if (asks && !(await mayCall(this.baseUrl ?? '/'))) {
      if (attempt === this.#connecting) this.framed = true;
      return;
    }
    const backend = this.backend ?? (await (sdk ?? import('../app/sdk-backend.ts'))).sdkBackend({ baseUrl: this.baseUrl ?? '/', getToken: this.getToken, fetch: this.fetch });
    if (attempt !== this.#connecting) return;
    this.connection?.close();
    const connection = (this.connection = new Connection(backend));
    connection.hostSignsIn = this.getToken !== undefined;
    connection.places = this.#ownPlaces;
    if (this.isConnected) this.#openConnection(connection);
    document.dispatchEvent(new Event(readyEvent));
  }

  /** Whoever signs in next begins at home, not on the screen that somebody else left. */
  async #signOut(connection: Connection, everywhere: boolean): Promise<void> {
    await connection.signOut(everywhere).catch((error: unknown) => connection.report(error));
    this.#places.leave();
    this.route = undefined;
  }

  /** Until the app leaves the page. */
  #openConnection(connection: Connection): void {
    connection.open();
    connection.addEventListener('change', () => connection === this.connection && this.#changed(connection), this.#stop ? { signal: this.#stop.signal } : {});
  }

  /** The frame has routes, session and screens of its own. */
  #beFrame(): void {
    this.#places.close();
    this.connection?.close();
    void import('../define/frame.ts');
  }

  #changed(connection: Connection): void {
    const { phase, session } = connection;
    this.requestUpdate();
    if (phase === this.#phase || phase === 'checking') return;
    this.#phase = phase;
    this.emit('vphc-session', { phase, ...(session && phase !== 'signed-out' ? { unitId: session.unit.id } : {}) });
  }

  #moved(route: Route | undefined): void {
    this.route = route;
    this.#visit += 1;
    if (this.hasUpdated) void this.#focusView();
    this.#tellPlace(this.#view, false);
  }

  /** The code of a decision belongs to whoever bears it: it is not told. */
  #tellPlace(route: Route, renamed: boolean): void {
    this.emit('vphc-moved', { path: route.view === 'state' ? 'state' : pathOf(route), view: route.view, renamed });
  }

  async #focusView(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.view')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (!this.whole || !this.#shortcuts || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') this.sheet = true;
    else if (event.key === '/') {
      const list = this.renderRoot.querySelector<HTMLElement>('.case-list');
      if (!list) return;
      list.focus();
    } else return;
    event.preventDefault();
  }
}
