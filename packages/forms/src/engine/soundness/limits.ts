/** Longest text of one paragraph, hint or option: the longest of the decree has some 1,500 characters. */
export const longestText = 4_000;
/** Pieces of a form (blocks, inlines, fields, conditions): the largest of the decree has some 1,100. */
export const mostPieces = 5_000;
/** Numbers in a definition (rows, lengths, bounds of a blank) up to here; money stays exact. */
export const largestNumber = 1e15;
/** Faults told at once: enough to mend a form. */
export const mostFaults = 100;
/** Deeper nesting is an attack on recursive readers. */
export const deepest = 60;
