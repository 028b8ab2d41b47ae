/** Words of one search that are looked at; more would only slow it down. */
export const searchTerms = 12;
/** Characters of a case that the text search reads: a tsvector holds at most a megabyte. */
export const searchTextLength = 100_000;
/** Length of a case reference's number: `2026-000123`. */
export const referenceDigits = 6;
/** Earliest day that a case may speak of: nothing older is entered, even in historical mode. */
export const earliestDay = '1990-01-01';
/** Bytes of a public code: 160 bits, above the 128 that were asked for, and 32 characters of base32. */
export const publicCodeBytes = 20;
/** Characters of the first act that a list shows. */
export const summaryActLength = 200;
/** A duty is shown as due soon from this many calendar days before its last day. */
export const soonDays = 3;
/** Papers in one file of a case: more would hold the memory of a small server. */
export const papersInOneFile = 200;
/** Milliseconds between two looks for issued papers whose PDF is not kept yet. */
export const archiveEvery = 2_000;
/** Papers drawn at one look: some hundred milliseconds each. */
export const archiveBatch = 5;
