/** Rows of one list in a document: a case has at most 500 exhibits and 200 violations. The rules look at every row beside every other. */
export const longestList = 500;
/** Rows of all lists of a document, those inside of rows included. */
export const mostRows = 3_000;
/** Faults that are told at once: enough to mend a form. */
export const mostFaults = 50;
