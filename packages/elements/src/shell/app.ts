import { setLocale, t, VphcElement, currentLocale, type Locale } from '@xlvphc/forms/base';
import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Backend } from '../app/backend.ts';
import { readyEvent, type ConnectRequest } from '../app/connected-element.ts';
import { Connection } from '../app/connection.ts';
import { parseRoute, type Route } from '../app/router.ts';
import { skeleton } from '../ui/states.ts';
import { controls, dialogs, surfaces } from '../ui/styles.ts';
import { frameHead, frameNotices, frameStyles, homeOf } from './frame.ts';
import { isTyping, shortcutSheet } from './shortcuts.ts';
import { loadView, viewOf } from './views.ts';

/**
 * Configuration and session for every element inside it, or for those that name it by `for`. Without children it is the
 * whole program: shell, navigation and screens, routed by the hash.
 *
 * @slot - elements that share this app's connection
 * @fires vphc-navigate - the user wants to go somewhere; cancelable
 */
export class VphcApp extends VphcElement {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: 'base-url' },
    locale: { type: String },
    backend: { attribute: false },
    getToken: { attribute: false },
    fetch: { attribute: false },
    connection: { state: true },
    route: { state: true },
    sheet: { state: true },
    whole: { state: true },
  };
  static override styles = [VphcElement.styles, controls, surfaces, dialogs, frameStyles, css`dialog.sign-in { width: min(488px, calc(100vw - 24px)); }`];

  /** Address of the backend, e.g. `https://xlvphc.example.gov.vn/`. */
  declare baseUrl: string | undefined;
  declare locale: Locale;
  /** Replaces the backend reached over HTTP, e.g. in tests. */
  declare backend: Backend | undefined;
  /** For hosts with their own sign-in: gives a bearer token when one is needed. */
  declare getToken: (() => Promise<string | undefined>) | undefined;
  /** Replaces `fetch`, e.g. by the in-process mock. */
  declare fetch: typeof globalThis.fetch | undefined;
  declare connection: Connection | undefined;
  declare route: Route | undefined;
  declare sheet: boolean;
  /** No children: the app renders its own shell. */
  declare whole: boolean;

  #shortcuts = true;
  /** Counts route changes: a new visit gets a new element even when the view is the same. */
  #visit = 0;
  #connecting: object | undefined;
  #stop: AbortController | undefined;

  constructor() {
    super();
    this.locale = currentLocale();
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
    this.connection?.open();
    const signal = this.#stop.signal;
    addEventListener('hashchange', () => this.#routeChanged(), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.route = parseRoute(location.hash);
  }

  override disconnectedCallback(): void {
    this.#stop?.abort();
    this.connection?.close();
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale') && this.locale !== currentLocale()) void setLocale(this.locale);
    if ((changed.has('baseUrl') || changed.has('backend') || changed.has('getToken') || changed.has('fetch')) && (this.baseUrl !== undefined || this.backend)) void this.#connect();
    if (this.whole && this.connection && this.#view.view !== 'state') void this.connection.resume();
  }

  override render(): TemplateResult {
    const connection = this.connection;
    if (!this.whole) return html`<slot @slotchange=${() => (this.whole = this.childElementCount === 0)}></slot>${this.#signInDialog(connection)}`;
    return html`<div class="frame">
      ${connection
        ? html`${frameHead(this, connection, this.#view, { sheet: () => (this.sheet = true), signOut: (everywhere) => void this.#signOut(connection, everywhere) })} ${frameNotices(connection)}
            <div class="view" tabindex="-1">${this.#content(connection)}</div>`
        : skeleton(3)}
      ${this.sheet ? shortcutSheet({ enabled: this.#shortcuts, enable: (on) => (this.#shortcuts = on), close: () => (this.sheet = false) }) : nothing}
      ${this.#signInDialog(connection)}
    </div>`;
  }

  override updated(): void {
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) if (!dialog.open) dialog.showModal();
  }

  get #view(): Route {
    return this.route ?? (this.connection?.session ? homeOf(this.connection) : { view: 'cases' });
  }

  #content(connection: Connection): unknown {
    if (this.#view.view === 'state') return this.#screen();
    switch (connection.phase) {
      case 'unknown':
      case 'checking':
        return skeleton(5);
      case 'signed-out':
      case 'must-change-password':
        void loadView('sign-in');
        return html`<vphc-sign-in .connection=${connection} @vphc-signed-in=${() => this.#focusView()}></vphc-sign-in>`;
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
    void loadView('sign-in');
    return html`<dialog class="sign-in" aria-label=${t('app:signIn.title')} @cancel=${(event: Event) => expired && event.preventDefault()} @close=${() => connection.askSignIn(false)}>
      <div class="dialog-body">
        ${expired ? html`<p role="alert"><strong>${t('app:expired')}</strong><br />${t('app:expiredText')}</p>` : nothing}
        <vphc-sign-in .connection=${connection}></vphc-sign-in>
        ${expired ? nothing : html`<div class="actions"><button type="button" class="quiet" @click=${() => connection.askSignIn(false)}>${t('ui:cancel')}</button></div>`}
      </div>
    </dialog>`;
  }

  async #connect(): Promise<void> {
    const attempt = (this.#connecting = {});
    const backend = this.backend ?? (await import('../app/sdk-backend.ts')).sdkBackend({ baseUrl: this.baseUrl ?? '/', getToken: this.getToken, fetch: this.fetch });
    if (attempt !== this.#connecting) return;
    this.connection?.close();
    this.connection = new Connection(backend);
    if (this.isConnected) this.connection.open();
    this.connection.addEventListener('change', () => this.requestUpdate());
    document.dispatchEvent(new Event(readyEvent));
  }

  /** Whoever signs in next begins at home, not on the screen that somebody else left. */
  async #signOut(connection: Connection, everywhere: boolean): Promise<void> {
    await connection.signOut(everywhere).catch((error: unknown) => connection.report(error));
    if (parseRoute(location.hash)) history.replaceState(history.state, '', location.pathname + location.search);
    this.route = undefined;
  }

  #routeChanged(): void {
    const route = parseRoute(location.hash);
    if (!route) return;
    this.route = route;
    this.#visit += 1;
    void this.#focusView();
  }

  async #focusView(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.view')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (!this.whole || !this.#shortcuts || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') this.sheet = true;
    else if (event.key === '/') {
      const list = this.renderRoot.querySelector<HTMLElement>('vphc-case-list');
      if (!list) return;
      list.focus();
    } else return;
    event.preventDefault();
  }
}
