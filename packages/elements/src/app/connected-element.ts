import { keepEnter, VphcElement } from '@xlvphc/forms/base';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { printStyles } from '../ui/print-styles.ts';
import type { Connection } from './connection.ts';

/** The types of events come with each element. */
export type { VphcEventMap } from '../events.ts';

/** Asked by an element that looks for its connection; an app in front of it answers through `accept`. */
export type ConnectRequest = CustomEvent<{ accept(connection: Connection): void }>;

/** An app tells the whole document that it can answer now: elements upgraded before it ask again. */
export const readyEvent = 'vphc-app-ready';

/**
 * Base of the connected elements. The connection is set by the host, asked of the `<vphc-app>` around the element
 * (through shadow roots), or of the one that `for` names; the order in which tags are upgraded does not matter.
 */
export class VphcConnected extends VphcElement {
  static override styles: CSSResultGroup = [VphcElement.styles, printStyles];
  static override properties: PropertyDeclarations = {
    for: { type: String },
    connection: { attribute: false },
  };
  /** Id of the `<vphc-app>` whose connection it uses, when it does not stand inside it. */
  declare for: string | undefined;
  /** The connection, when the host sets it itself. */
  declare connection: Connection | undefined;

  #heard: Connection | undefined;
  /** Answered by an app, not set by the host: asked for anew where the element is put next. */
  #borrowed: Connection | undefined;
  readonly #changed = (): void => this.requestUpdate();
  readonly #ask = (): void => {
    if ((this.connection && this.connection !== this.#borrowed) || !this.isConnected) return;
    const app = this.for ? (this.getRootNode() as Document | ShadowRoot).getElementById(this.for) ?? document.getElementById(this.for) : this;
    app?.dispatchEvent(
      new CustomEvent('vphc-connect', { bubbles: true, composed: true, detail: { accept: (connection: Connection) => (this.connection = this.#borrowed = connection) } }),
    );
  };

  constructor() {
    super();
    keepEnter(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener(readyEvent, this.#ask);
    this.#ask();
    // Back in a page (PJAX, a portlet that was moved): listens to its connection again and reads what it shows anew.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    document.removeEventListener(readyEvent, this.#ask);
    this.#listen(undefined);
    super.disconnectedCallback();
  }

  override willUpdate(): void {
    // A drawing that was due comes even after the element has left the page.
    this.#listen(this.isConnected ? this.connection : undefined);
    if (this.needsSession && this.connection?.phase === 'unknown') void this.connection.resume();
  }

  /** Elements for citizens and the sign-in itself work without a session. */
  protected get needsSession(): boolean {
    return true;
  }

  /** The connection once somebody is signed in; stays while an expired session asks for the password again. */
  protected get ready(): Connection | undefined {
    const phase = this.connection?.phase;
    return phase === 'signed-in' || phase === 'expired' ? this.connection : undefined;
  }

  #listen(connection: Connection | undefined): void {
    if (this.#heard === connection) return;
    this.#heard?.removeEventListener('change', this.#changed);
    this.#heard = connection;
    connection?.addEventListener('change', this.#changed);
  }
}
