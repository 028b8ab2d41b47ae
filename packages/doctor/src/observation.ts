/** A request of the page and how it ended. */
export interface Load {
  readonly url: string;
  /** Playwright's name of what asked: `script`, `fetch`, `stylesheet`, `document` … */
  readonly kind: string;
  readonly status?: number;
  readonly contentType?: string;
  /** The browser's reason when nothing came. */
  readonly failure?: string;
  /** Status that the address gives to whoever is no page: a browser keeps it to itself where the page may not read the answer. */
  readonly outside?: number;
}

/** One `securitypolicyviolation` of the page. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

export interface ScriptTag {
  readonly src: string;
  readonly type: string;
  readonly integrity: boolean;
  readonly crossOrigin: boolean;
}

/** One of our elements, or a placeholder that has stayed one. */
export interface FoundElement {
  readonly tag: string;
  readonly defined: boolean;
  /** Property of the page's style sheet that hides it, as `display: none`. */
  readonly hiddenBy?: string;
  readonly baseUrl?: string;
}

/** What the page itself tells when it has come to rest. */
export interface PageFacts {
  readonly secure: boolean;
  readonly quirks: boolean;
  readonly scripts: readonly ScriptTag[];
  readonly elements: readonly FoundElement[];
  /** Names of placeholders that nobody has replaced. */
  readonly placeholders: readonly string[];
  readonly frames: readonly string[];
  /** Versions of the kit on the page, first come first; empty when it does not run. */
  readonly versions: readonly string[];
  /** Tags that the kit on the page knows. */
  readonly tags: readonly string[];
  readonly conflicts: readonly { readonly tag: string; readonly wanted: string; readonly present: string }[];
  /** Functions of the language that the page has put something else in the place of, as `Array.from`. */
  readonly replaced: readonly string[];
  /** Names that turn up in `for … in` over any array or object. */
  readonly enumerable: readonly string[];
}

/** What a request from outside of any browser says of a backend. */
export interface BackendFacts {
  readonly baseUrl: string;
  readonly reached: boolean;
  /** Status of its health check. */
  readonly status?: number;
  /** Seconds by which this machine's clock is ahead of the backend's. */
  readonly clockAhead?: number;
  /** Whether it lets pages of this origin call it; absent on its own origin. */
  readonly allowsOrigin?: boolean;
}

/** Everything that was seen of one page. */
export interface Observation {
  readonly url: string;
  /** Absent when nothing answered. */
  readonly status?: number;
  readonly failure?: string;
  /** The page's policy, from its header. */
  readonly policy?: string;
  readonly loads: readonly Load[];
  readonly violations: readonly Violation[];
  readonly messages: readonly string[];
  readonly page?: PageFacts;
  readonly backends: readonly BackendFacts[];
}
