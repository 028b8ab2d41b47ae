import { setLocale, t, VphcElement, type Locale, type Theme } from '@xlvphc/forms/base';
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pathOf, routeOf, type Route } from '../app/router.ts';
import { surfaces } from '../ui/styles.ts';
import { ContentWatch } from './content-watch.ts';
import { FramedChannel } from './framed-channel.ts';
import { firstPath, isPublic, type FrameView } from './frame-view.ts';
import { hostTimeout } from './limits.ts';
import type { FromFrame, Hello, ToFrame } from './messages.ts';
import { pickDetail, relayedEvents } from './relayed-events.ts';
import { storageWorks } from './storage-probe.ts';

type App = HTMLElement & { route: Route | undefined };

/**
 * The content of a frame: what the backend's page `/frame/…` holds. Works alone (a pasted iframe without script) and with the script of
 * the page around it, whose origin the backend has checked.
 */
export class VphcFramed extends VphcElement {
  static override properties: PropertyDeclarations = {
    view: { type: String }, host: { type: String }, scripted: { type: Boolean }, caseId: { attribute: 'case-id' }, documentId: { attribute: 'document-id' }, formCode: { attribute: 'form-code' },
    locale: { type: String }, theme: { type: String, reflect: true }, fetch: { attribute: false },
    started: { state: true }, wishes: { state: true }, forgetful: { state: true }, failed: { state: true },
  };
  static override styles = [VphcElement.styles, surfaces, css`:host { padding: 2px; min-height: 120px; overflow-wrap: anywhere; }`];

  declare view: FrameView;
  /** Origin of the page around; none when the page stands alone. */
  declare host: string | undefined;
  /** The page around has our script: its wishes are waited for. */
  declare scripted: boolean;
  declare caseId: string | undefined;
  declare documentId: string | undefined;
  declare formCode: string | undefined;
  declare locale: Locale;
  declare theme: Theme | undefined;
  /** Replaces `fetch`, e.g. in tests. */
  declare fetch: typeof globalThis.fetch | undefined;
  declare started: boolean;
  declare wishes: Hello | undefined;
  /** The browser keeps nothing here. */
  declare forgetful: boolean;
  declare failed: boolean;

  #channel: FramedChannel | undefined;
  #watch: ContentWatch | undefined;
  /** The screen that the page around wished for first. */
  #first: Route | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.view = 'app';
    this.locale = 'vi';
    this.scripted = false;
    this.started = false;
    this.forgetful = false;
    this.failed = false;
    for (const name of relayedEvents) {
      this.addEventListener(name, (event) => {
        const picked = pickDetail(name, (event as CustomEvent<unknown>).detail);
        if (picked) this.#send({ type: 'event', ...picked });
      });
    }
    this.addEventListener('vphc-navigate', (event) => this.#asked(event as CustomEvent<Route>));
    this.addEventListener('vphc-moved', (event) => {
      const { path, renamed } = (event as CustomEvent<{ path: string; renamed: boolean }>).detail;
      this.#send({ type: 'moved', path, renamed });
    });
  }

  /** Messages of the page around that were not heeded. */
  get ignored(): number {
    return this.#channel?.ignored ?? 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.locale === 'en') void setLocale('en');
    if (this.host && parent !== window) {
      this.#channel = new FramedChannel({ origin: this.host, opened: (hello) => this.#opened(hello), heard: (message) => this.#hear(message) });
      if (this.scripted) this.#late = setTimeout(() => void this.#start(), hostTimeout);
    }
    if (!this.#late) void this.#start();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#late);
    this.#channel?.close();
    this.#watch?.stop();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    if (this.failed) {
      return html`<div class="notice danger" role="alert"><div><strong>${t('frame:failure.load')}</strong><p>${t('frame:failure.load.todo')}</p>
        <div class="actions"><button type="button" @click=${() => location.reload()}>${t('frame:retry')}</button></div></div></div>`;
    }
    if (!this.started) return html`<p role="status" class="muted">${t('frame:loading')}</p>`;
    if (isPublic(this.view)) return this.#publicView();
    if (!isSecureContext) return html`<div class="notice danger" role="alert"><div><strong>${t('frame:insecure')}</strong><p>${t('frame:insecureText')}</p></div></div>`;
    return html`${this.forgetful ? html`<div class="notice warning" role="note"><div><strong>${t('frame:forgetful')}</strong><p>${t('frame:forgetfulText')}</p></div></div>` : nothing}
      <vphc-app base-url=${this.#base} routing=${this.wishes?.places ? 'none' : 'hash'} start=${firstPath(this.view, this) ?? nothing} ?plain=${this.view !== 'app'} .locale=${this.locale}
        .route=${this.#first} .getToken=${this.wishes?.token ? this.#getToken : undefined} .fetch=${this.#fetch}></vphc-app>`;
  }

  /** The code of a decision: out of the page's address (a QR led there), else out of the frame's own. */
  #publicView(): TemplateResult {
    const route = this.#first;
    const code = route?.view === 'state' ? route.code : undefined;
    return html`<vphc-decision-state base-url=${this.#base} .code=${code ?? ''} .fetch=${this.#fetch}></vphc-decision-state>`;
  }

  /** The backend is where the frame comes from, also below a path of a reverse proxy. */
  get #base(): string {
    return new URL('..', location.href.split(/[?#]/)[0]).href;
  }

  get #app(): App | null {
    return this.renderRoot.querySelector<App>('vphc-app');
  }

  /** A page that one unit trusts must not work with another unit's officials, in a frame as without one: each call names the page. */
  readonly #fetch: typeof globalThis.fetch = (input, init) => {
    const request = this.fetch ?? globalThis.fetch;
    if (!this.host || this.host === location.origin) return request(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set('X-Frame-Host', this.host);
    return request(input, { ...init, headers });
  };

  readonly #getToken = (refused?: string): Promise<string | undefined> => this.#channel?.token(refused !== undefined) ?? Promise.resolve(undefined);

  async #start(): Promise<void> {
    clearTimeout(this.#late);
    if (this.started) return;
    this.started = true;
    try {
      if (isPublic(this.view)) await import('../define/decision-state.ts');
      else await import('../define/app.ts');
    } catch {
      this.failed = true;
      this.#send({ type: 'error', code: 'load' });
    }
    if (isPublic(this.view) || (await storageWorks())) return;
    this.forgetful = true;
    this.#send({ type: 'error', code: 'storage' });
  }

  #opened(hello: Hello): void {
    this.wishes = hello;
    this.#first = hello.path ? routeOf(hello.path) : undefined;
    this.#settings(hello);
    void this.#start();
    this.#watch = new ContentWatch(this, (message) => this.#send(message));
  }

  #settings({ locale, theme }: { readonly locale: Locale; readonly theme: Theme | null }): void {
    if (locale !== this.locale) void setLocale(locale);
    this.locale = locale;
    document.documentElement.lang = locale;
    this.theme = theme ?? undefined;
  }

  #hear(message: Exclude<ToFrame, { type: 'token' }>): void {
    switch (message.type) {
      case 'settings':
        if (this.wishes && message.token !== this.wishes.token) this.wishes = { ...this.wishes, token: message.token };
        return this.#settings(message);
      case 'navigate': {
        const app = this.#app;
        if (app) app.route = message.path === '' ? undefined : routeOf(message.path);
        return;
      }
      case 'focus':
        return void (this.#app ?? this.renderRoot.querySelector<HTMLElement>('vphc-decision-state'))?.focus();
      case 'visible':
        return this.#watch?.visible(message.top, message.height);
    }
  }

  /** The page around keeps the place: it answers with `navigate`, or goes there by itself. */
  #asked(event: CustomEvent<Route>): void {
    if (!this.wishes?.places || event.detail.view === 'state') return;
    event.preventDefault();
    this.#send({ type: 'navigate', path: pathOf(event.detail) });
  }

  #send(message: FromFrame): void {
    this.#channel?.send(message);
  }
}
