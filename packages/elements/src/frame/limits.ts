/** A message that is told to be higher than this (px) is no screen of ours: a list of a hundred cases has some 8,000. */
export const maxFrameHeight = 20_000;
/** Before the first height is told (px): a sign-in fits. */
export const firstHeight = 480;
/** While a dialog is open the frame is at least this high (px), so that it need not scroll in itself. */
export const dialogHeight = 640;
/** The frame shrinks after its content has been lower for this long (ms): a skeleton that gives way to a list does not make the page jump. */
export const shrinkAfter = 150;
/** A content that grows more often than this within `growthWindow` (ms) grows because the frame does: the frame stays as it is and scrolls. */
export const growthsInARow = 60;
export const growthWindow = 2_000;
/** No sign of life from the frame after this (ms): said, with what to do. A slow link loads a screen in ten seconds. */
export const frameTimeout = 20_000;
/** The frame waits this long (ms) for the script of the host before it works without one. */
export const hostTimeout = 4_000;
/** An answer of the host's `getToken` is waited for this long (ms): it may ask for a password. */
export const tokenTimeout = 120_000;
/** Longest token that is taken (characters): a JWT with many claims has two thousand. */
export const maxTokenLength = 8_192;
/** Longest path of a screen (characters). */
export const maxPathLength = 500;
/** Largest offset inside a frame (px). */
export const maxOffset = 100_000;
