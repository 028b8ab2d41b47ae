/** Something that still works and will go. */
export interface Deprecation {
  /** What a developer wrote: `<vphc-lookup unit>`, `Connection.open()`. */
  readonly what: string;
  /** What to write in its place. */
  readonly instead: string;
  /** Version that began to warn. */
  readonly since: string;
  /** First day (ISO) on which a release may lack it; `docs/support.md` says how far away it has to be. */
  readonly goneFrom: string;
}

const told = new Set<string>();

/** Warns the developer of a page, once for each thing in each page, with the day from which it may be gone. Officials see nothing. */
export function deprecated({ what, instead, since, goneFrom }: Deprecation): void {
  if (told.has(what)) return;
  told.add(what);
  console.warn(`XLVPHC Kit: ${what} không nên dùng nữa từ bản ${since} và có thể không còn từ ngày ${goneFrom}; hãy dùng ${instead}. (${what} is deprecated since ${since} and may be gone from ${goneFrom}; use ${instead}.)`);
}
