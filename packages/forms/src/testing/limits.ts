/** A shorter timeout, ms, ends by itself before anybody could notice: a pause in typing, an animation. */
export const longTimeout = 1000;
/** How long a claim waits, ms, for what the browser reports or loads. */
export const patience = 5000;
