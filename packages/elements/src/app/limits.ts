/** Milliseconds in a minute; session times are told in minutes. */
export const minute = 60_000;
/** Milliseconds in a day; days left are counted on calendar days at UTC midnight. */
export const dayMs = 86_400_000;
/** Typing pauses for this long (ms) before a search goes out. */
export const searchPause = 250;
/** A wait shorter than this (ms) shows nothing; a skeleton that flashes disturbs more than it helps. */
export const skeletonAfter = 200;
/** An object URL of a download is released after this long (ms): the browser has read it by then. */
export const downloadLife = 10_000;
/** Shortest password that the backend takes; said before a round trip. */
export const minPasswordLength = 12;
/** Rows of the case list read at once: two screens. */
export const pageLength = 50;
/** A filter that the server does not know stops reading after this many matches. */
export const wantedMatches = 50;
/** Shortest explanation of a look-up's purpose that the backend takes. */
export const minPurposeLength = 10;
/** Milliseconds after which a citizen's call is given up; as long as the SDK waits. */
export const callTimeout = 15_000;
/** Milliseconds that a file of all papers of a case may take: two hundred papers on a small server. */
export const paperPatience = 120_000;
/** Copies of a case in one print job. */
export const mostCopies = 20;
