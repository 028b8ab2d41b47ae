/** What an element needs for its shadow root; `LitElement` has it. */
export interface ScopedHost extends HTMLElement {
  readonly renderOptions: { creationScope?: { importNode(node: Node, deep?: boolean): Node } };
}

/**
 * One copy of the kit on a page. Copies of other versions read this shape, older ones too: fields may be added, none may change or go.
 */
export interface KitCopy {
  readonly version: string;
  /** Address of its folder, ending with "/"; empty when the host's bundler packed it. */
  readonly base: string;
  readonly tags: readonly string[];
  /** Settles when what stood on the page at the start is defined. */
  readonly ready: Promise<unknown>;
  /** Loads and defines an element; tries again while the network is dead. */
  load(tag: string): Promise<unknown>;
  /** A new element of this copy, whatever its tag is called on this page. */
  create(tag: string): HTMLElement;
  /** A tag that an editor wrote by hand and that is this copy's. */
  take(element: HTMLElement, tag: string): void;
  /** Checks a file and all it imports against the integrity table; rejects when one is not as it was built. */
  check?(url: string): Promise<unknown>;
  /** Where its elements are defined, when not in the page's registry. */
  registry?: CustomElementRegistry;
  /** What its tags end with, when another major version has the plain ones: "-v2". */
  suffix?: string;
  /** Makes the children of an element's shadow root this copy's; called before the shadow root is there. */
  prepare?(element: ScopedHost): void;
}

/** The one global of the kit: `window.Vphc`. */
export interface VphcPage {
  /** Version of the copy that came first: it owns every tag that does not ask for another one. */
  readonly version: string;
  /** Versions of all copies on the page, in the order in which they came. */
  readonly versions: readonly string[];
  readonly copies: KitCopy[];
  /** Settles when the elements that stood on the page at the start are defined, those of every copy so far. */
  readonly ready: Promise<unknown>;
  /** Loads and defines an element that is not on the page yet. Rejects for a tag, or a version, that is not there. */
  define(tag: string, version?: string): Promise<unknown>;
  /** Used by the chunks themselves before a lazy import. */
  check(url: string): Promise<unknown> | undefined;
}

/** Detail of `vphc-version-conflict`: a tag asks for a version that this browser cannot run beside the other one under the same name. */
export interface VersionConflict {
  readonly tag: string;
  readonly wanted: string;
  readonly present: string;
}

/** Detail of `vphc-load-error`: a file did not come, or is not the one that was built. */
export interface LoadError {
  readonly tag: string;
  readonly version: string;
  readonly attempt: number;
  readonly reason: string;
}

declare global {
  interface Window {
    Vphc?: VphcPage;
  }
  interface DocumentEventMap {
    'vphc-version-conflict': CustomEvent<VersionConflict>;
    'vphc-load-error': CustomEvent<LoadError>;
  }
  interface HTMLElementEventMap {
    'vphc-version-conflict': CustomEvent<VersionConflict>;
    'vphc-load-error': CustomEvent<LoadError>;
  }
}

/** The copy that owns a tag: the first that has it in the version asked for ("2", "2.1", "2.1.0"), or in any. */
export function copyFor(copies: readonly KitCopy[], tag: string, wanted = ''): KitCopy | undefined {
  return copies.find(({ tags, version }) => tags.includes(tag) && (!wanted || `${version}.`.startsWith(`${wanted}.`)));
}

/** Tells the page in a typed, bubbling event, and whoever looks into the console. */
export function tell(element: EventTarget, type: 'vphc-version-conflict' | 'vphc-load-error', detail: VersionConflict | LoadError): void {
  console.warn(type, detail);
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** A sentence for the reader, where an element cannot work. */
export function notice(text: string): HTMLElement {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = text;
  return line;
}
