/** Container width from which entry and page stand side by side, px (two columns of readable width). */
export const twoPanes = 1280;
/** Pause after the last keystroke before a draft is saved, ms: short enough that a crash loses a few words at most. */
export const draftPause = 800;
/** Pause before the live page is laid out again, ms. */
export const pagePause = 120;
/** Pause before a host's `<form>` is given the document as JSON, ms; when it collects its data it gets it at once. */
export const hostFormPause = 300;
/** Blanks from which the browser lays out sections only as they come into sight; in a shorter form that costs more than it spares. */
export const manyBlanks = 40;
