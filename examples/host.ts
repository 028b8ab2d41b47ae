/** What a folder of `examples/hosts` says of itself in `host.ts`; README.md tells it with an example. */
export interface ExampleHost {
  /** One line in Vietnamese: what kind of page this is. */
  readonly title: string;
  /** Sample account to sign in with; absent where nobody signs in. */
  readonly account?: string;
  /** What to look at and try, in Vietnamese, one line each. `{{code}}` is a code of a decision that can be looked up. */
  readonly look: readonly string[];
  /** Path of the page to open; `/` by default. */
  readonly start?: string;
  /** Headers of every answer; `{{…}}` as in pages. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Files from elsewhere in the repository: path on the host → path from the root. A path ending in `/` takes a folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files made before the start (a bundle); they are written into `folder`, which is served at `/` like the host's own. */
  build?(folder: string): Promise<void>;
  /** Answers that are no files, such as a form that comes back; undefined leaves it to the files. */
  answer?(request: Request, site: HostSite): Promise<Response | undefined>;
  /** The link between the visitor and everything he loads. */
  readonly link?: Link;
}

/** A slow line: both directions share the rate. */
export interface Link {
  readonly kilobitsPerSecond: number;
  /** There and back. */
  readonly latencyMs: number;
}

/** What an answer of a host can use. */
export interface HostSite {
  /** Origin of the backend. */
  readonly backend: string;
  /** Text of a file of the host. */
  read(file: string): Promise<string>;
  /** A page of the host with its `{{…}}` filled, those of `words` too: as text, or as HTML where the page says `{{html word}}`. */
  page(file: string, words?: Readonly<Record<string, string>>): Promise<Response>;
}
