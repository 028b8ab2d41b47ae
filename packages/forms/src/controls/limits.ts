/** Years that a two-digit year can mean; not a rule of law. */
export const lastCentury = 1900;
export const thisCentury = 2000;
/** What the words for thousand, million, billion multiply by when typed after an amount. */
export const thousand = 1_000;
export const million = 1_000_000;
export const billion = 1_000_000_000;
/** Rows of a list box drawn at once: enough to scroll through, few enough for an old PC; typing narrows the rest. */
export const listedOptions = 100;
/** Amounts below this are spelled in words under the input. */
export const mostInWords = 1e15;
