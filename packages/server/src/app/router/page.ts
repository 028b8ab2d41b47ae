import { pageSize } from '../limits.ts';
import { Problem } from '../problem.ts';

/** A page of a list on the wire. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** Where a page starts and how long it is. */
export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

export const limitOf = (query: PageQuery): number => query.limit ?? pageSize.default;

const encode = (key: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(key))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The sort key that an opaque cursor holds. Throws VPHC-QUERY-INVALID for a cursor that this server did not make. */
export function cursorKey(query: PageQuery): string | undefined {
  if (query.cursor === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(query.cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('VPHC-QUERY-INVALID', { errors: [{ path: 'cursor', code: 'VPHC-FIELD-FORMAT', message: { vi: 'Dấu trang không hợp lệ.', en: 'The cursor is not valid.' } }] });
  }
}

/** Query `limit + 1` rows; the last one only tells that there is more. */
export function pageOf<Row, T>(rows: readonly Row[], limit: number, key: (row: Row) => string, view: (row: Row) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), ...(rows.length > limit && last !== undefined ? { nextCursor: encode(key(last)) } : {}) };
}
