import { currentLocale, t, VphcElement, type Locale, type Theme } from '@xlvphc/forms/base';
import type { GetToken } from '@xlvphc/sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { AppPlaces, type Routing } from '../app/app-places.ts';
import { defaultPrefix, pathOf, routeOf, type Route } from '../app/router.ts';
import { controls, surfaces } from '../ui/styles.ts';
import { diagnose, frameAddress, type FrameFailure } from './frame-address.ts';
import { FrameHeight } from './frame-height.ts';
import { frameStyles } from './frame-styles.ts';
import { frameViews, type FrameView } from './frame-view.ts';
import { HostChannel, type IgnoredMessages } from './host-channel.ts';
import { firstHeight, frameTimeout } from './limits.ts';
import { isToken, type FromFrame } from './messages.ts';
import { visiblePart } from './visible-part.ts';

/** The types of events come with each element. */
export type { VphcEventMap } from '../events.ts';

/**
 * What the frame may do: run its own scripts on its own origin, send its forms, save files, print (`allow-modals`), open a link in
 * a tab. It may not take the page elsewhere, and gets no camera, position, payment or clipboard.
 */
const sandbox = 'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';

/**
 * A screen of the kit in an iframe of the backend's origin: no script of the page reaches what the official sees and does there. As high as
 * its content, in the language and theme of the page; speaks with the frame through a channel whose both ends know each other's origin.
 *
 * @fires vphc-navigate - `Route`: the user wants to go somewhere; cancelable: then the host goes there
 * @fires vphc-moved - `{ path, view, renamed }`: another screen is shown in the frame
 * @fires vphc-frame-ready - `{ view }`: the frame has answered
 * @fires vphc-frame-failed - `{ reason }`: it has not; the notice with the way out is shown
 * @fires vphc-session - `{ phase, unitId? }`
 * @fires vphc-signed-in - an official signed in inside the frame
 * @fires vphc-saved - `{ caseId, documentId }`
 * @fires vphc-issued - `{ caseId, documentId }`
 * @fires vphc-draft-saved - `{ savedAt }`
 * @fires vphc-decision-state - `{ state }`
 */
export class VphcFrame extends VphcElement {
  static override properties: PropertyDeclarations = {
    baseUrl: { attribute: 'base-url' },
    view: { type: String },
    label: { type: String },
    unit: { type: String },
    caseId: { attribute: 'case-id' },
    documentId: { attribute: 'document-id' },
    formCode: { attribute: 'form-code' },
    height: { type: Number },
    timeout: { type: Number },
    locale: { type: String },
    theme: { type: String, reflect: true },
    routing: { type: String },
    routePrefix: { attribute: 'route-prefix' },
    getToken: { attribute: false },
    answered: { state: true },
    failure: { state: true },
    turn: { state: true },
  };
  static override styles = [VphcElement.styles, controls, surfaces, frameStyles];

  /** Address of the backend, e.g. `https://xlvphc.example.gov.vn/`. */
  declare baseUrl: string | undefined;
  /** What is shown: `app`, `lookup`, `decision-state`, `case-form` … */
  declare view: FrameView;
  /** Name of the frame for screen readers; a fitting one by default. */
  declare label: string | undefined;
  /** Unit whose allowed origins let this page show the frame, where its origin alone does not say. */
  declare unit: string | undefined;
  declare caseId: string | undefined;
  declare documentId: string | undefined;
  declare formCode: string | undefined;
  /** Height (px) before the content tells its own. */
  declare height: number;
  /** How long (ms) an answer of the frame is waited for before the reader is told. */
  declare timeout: number;
  /** Language of the frame; that of the kit on this page by default. */
  declare locale: Locale | undefined;
  declare theme: Theme | undefined;
  /** `hash`: the screen in the frame stands in the hash of this page (deep links, Back); `none`: in the frame only. */
  declare routing: Routing;
  declare routePrefix: string;
  /** For hosts with their own sign-in: gives a bearer token when the frame asks for one. */
  declare getToken: GetToken | undefined;
  declare answered: boolean;
  declare failure: FrameFailure | undefined;
  /** Counts the tries. */
  declare turn: number;

  readonly #size = new FrameHeight((height) => this.#resize(height));
  readonly #places: AppPlaces;
  #channel: HostChannel | undefined;
  #stop: AbortController | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  #blocked = false;
  #looking = 0;
  /** The token given last, to tell `getToken` which one was refused. */
  #token: string | undefined;

  constructor() {
    super();
    const frame = this;
    this.#places = new AppPlaces({
      get routing() { return frame.routing; },
      get prefix() { return frame.routePrefix; },
      linkTo: undefined,
      moved: (route) => this.#channel?.send({ type: 'navigate', path: route ? pathOf(route) : '' }),
      renamed: () => undefined,
    });
    this.view = 'app';
    this.height = firstHeight;
    this.timeout = frameTimeout;
    this.routing = 'none';
    this.routePrefix = defaultPrefix;
    this.answered = false;
    this.turn = 0;
  }

  /** Messages that were not heeded since the frame came into the page. */
  get ignored(): IgnoredMessages {
    return this.#channel?.ignored ?? { foreign: 0, malformed: 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#places.open();
    const look = (): void => void (this.#looking ||= requestAnimationFrame(() => this.#look()));
    addEventListener('scroll', look, { signal, capture: true, passive: true });
    addEventListener('resize', look, { signal, passive: true });
    document.addEventListener('securitypolicyviolation', (event) => {
      if (/^(?:frame|child|default)-src/.test(event.effectiveDirective) && this.#origin !== undefined && event.blockedURI.startsWith(this.#origin)) this.#fail('blocked');
    }, { signal });
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    this.#stop?.abort();
    clearTimeout(this.#late);
    cancelAnimationFrame(this.#looking);
    this.#looking = 0;
    this.#size.reset();
    this.#places.close();
    this.#channel?.close();
    this.#channel = undefined;
    super.disconnectedCallback();
  }

  /** Moves the focus into the frame. */
  override focus(): void {
    this.#iframe?.focus();
    this.#channel?.send({ type: 'focus' });
  }

  /** Loads the frame anew. */
  readonly reload = (): void => {
    this.turn += 1;
    this.#begin();
  };

  protected override willUpdate(changed: PropertyValues): void {
    const another = (['baseUrl', 'view', 'unit', 'caseId', 'documentId', 'formCode'] as const).some((name) => changed.has(name));
    if (another) {
      this.turn += 1;
      this.#begin();
    }
    if (changed.has('routing') && this.hasUpdated) this.#places.open();
  }

  protected override updated(): void {
    const frame = this.#iframe;
    if (frame && !frame.style.height) frame.style.height = `${this.height}px`;
    this.#channel?.send({ type: 'settings', locale: this.#locale, theme: this.theme ?? null, token: this.getToken !== undefined });
  }

  protected override render(): TemplateResult {
    const address = this.#address;
    const ready = this.answered && !this.failure;
    return html`${address
        ? keyed(this.turn, html`<iframe class=${ready ? '' : 'waiting'} part="frame" title=${this.label ?? t(`frame:view.${this.#view}`)} sandbox=${sandbox} allow="" referrerpolicy="no-referrer" src=${address}></iframe>`)
        : nothing}
      <div class="place"></div>
      ${ready ? nothing : html`<div class="over">${this.failure ? this.#notice(this.failure) : html`<p role="status" class="muted">${t('frame:loading')}</p>`}</div>`}`;
  }

  #notice(reason: FrameFailure): TemplateResult {
    return html`<div class="notice danger" role="alert"><div>
      <strong>${t(`frame:failure.${reason}`)}</strong>
      <p>${t(`frame:failure.${reason}.todo`, { host: location.origin, origin: this.#origin ?? '' })}</p>
      <div class="actions"><button type="button" @click=${this.reload}>${t('frame:retry')}</button></div>
    </div></div>`;
  }

  get #view(): FrameView {
    return frameViews.includes(this.view) ? this.view : 'app';
  }

  get #locale(): Locale {
    return this.locale ?? currentLocale();
  }

  get #address(): string | undefined {
    const { baseUrl, unit, caseId, documentId, formCode } = this;
    return baseUrl === undefined ? undefined : frameAddress(baseUrl, this.#view, { unit, 'case-id': caseId, 'document-id': documentId, 'form-code': formCode });
  }

  get #origin(): string | undefined {
    const address = this.#address;
    return address === undefined ? undefined : new URL(address).origin;
  }

  get #iframe(): HTMLIFrameElement | null {
    return this.renderRoot?.querySelector('iframe') ?? null;
  }

  /** A new try: a new channel, and a limit to the waiting. */
  #begin(): void {
    clearTimeout(this.#late);
    this.#channel?.close();
    this.#channel = undefined;
    this.#size.reset();
    this.answered = false;
    this.failure = undefined;
    this.#blocked = false;
    const origin = this.#origin;
    if (origin === undefined) return this.#fail('address');
    if (location.protocol === 'https:' && origin.startsWith('http:') && !/^http:\/\/(?:localhost|127\.0\.0\.1)(?::|$)/.test(origin)) return this.#fail('mixed');
    this.#channel = new HostChannel({
      origin,
      window: () => this.#iframe?.contentWindow,
      wishes: () => ({ locale: this.#locale, theme: this.theme ?? null, path: this.#places.current ? pathOf(this.#places.current) : null, places: true, token: this.getToken !== undefined }),
      opened: () => this.#opened(),
      unreadable: () => this.#fail('version'),
      heard: (message) => this.#hear(message),
    });
    this.#late = setTimeout(() => void diagnose(origin).then((reason) => this.answered || this.#blocked || this.#fail(reason)), this.timeout);
  }

  #opened(): void {
    clearTimeout(this.#late);
    this.answered = true;
    this.failure = undefined;
    this.#look();
    this.emit('vphc-frame-ready', { view: this.#view });
  }

  #fail(reason: FrameFailure): void {
    clearTimeout(this.#late);
    this.#blocked = reason === 'blocked';
    this.failure = reason;
    this.emit('vphc-frame-failed', { reason });
  }

  #hear(message: FromFrame): void {
    switch (message.type) {
      case 'resize':
        return this.#size.take(message.height, performance.now());
      case 'scroll-to':
        return this.#reveal(message.top, message.height);
      case 'navigate':
        return this.#go(routeOf(message.path));
      case 'moved':
        if (message.renamed) this.#places.settle(routeOf(message.path));
        return void this.emit('vphc-moved', { path: message.path, view: routeOf(message.path).view, renamed: message.renamed });
      case 'event':
        return void this.emit(message.name, message.detail);
      case 'token':
        return void this.#giveToken(message.id, message.again);
      case 'error':
        return message.code === 'load' ? undefined : void this.emit('vphc-frame-failed', { reason: message.code });
    }
  }

  #go(route: Route): void {
    if (this.emit('vphc-navigate', route, { cancelable: true })) this.#places.go(route);
  }

  /** Only through the channel, whose other end is a document of the backend. */
  async #giveToken(id: number, again: boolean): Promise<void> {
    const channel = this.#channel;
    let token: string | undefined;
    try {
      token = await this.getToken?.(again ? this.#token : undefined);
    } catch {
      token = undefined;
    }
    this.#token = isToken(token) && token !== null ? token : undefined;
    channel?.send({ type: 'token', id, token: this.#token ?? null });
  }

  #resize(height: number): void {
    const frame = this.#iframe;
    if (!frame) return;
    frame.style.height = `${height}px`;
    this.#look();
  }

  /** Tells the frame which part of it is in sight: its dialogs stand there. */
  #look(): void {
    this.#looking = 0;
    const frame = this.#iframe;
    if (frame && this.answered) this.#channel?.send({ type: 'visible', ...visiblePart(frame) });
  }

  /** Scrolls the page so that a place in the frame is in sight, as the browser would if it were part of the page. */
  #reveal(top: number, height: number): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!place) return;
    place.style.top = `${top}px`;
    place.style.height = `${height}px`;
    place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
