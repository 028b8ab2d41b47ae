import { Problem } from '../problem.ts';
import { isId } from '../id.ts';

/** Where a page ended: the last row's instant and id. */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

/** An opaque mark of the next page. */
export const writeCursor = (cursor: Cursor): string =>
  btoa(`${cursor.at} ${cursor.id}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/**
 * Reads a mark back.
 * @throws Problem `VPHC-CURSOR` for anything that `writeCursor` did not write
 */
export function readCursor(text: string): Cursor {
  try {
    const [at = '', id = ''] = atob(text.replaceAll('-', '+').replaceAll('_', '/')).split(' ');
    if (isId(id) && new Date(at).toISOString() === at) return { at, id };
  } catch {
    // Not base64, or no instant: the same answer as for any other stranger.
  }
  throw new Problem('VPHC-CURSOR');
}
