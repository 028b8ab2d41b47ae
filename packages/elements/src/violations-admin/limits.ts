/** Milliseconds that sending and checking a file of a decree may take: eight megabytes on a slow line. */
export const importPatience = 120_000;
/** Largest file that the backend takes, in bytes; said before it travels. */
export const maxFileBytes = 8_388_608;
/** Shortest reason that the backend takes. */
export const minReasonLength = 3;
/** Rows of a long list shown at first. */
export const firstRows = 50;
/** Longest reason that the backend takes. */
export const maxReasonLength = 1000;
