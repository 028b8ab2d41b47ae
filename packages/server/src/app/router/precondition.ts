import { Problem } from '../problem.ts';

/** Version out of `If-Match: "7"`. Throws VPHC-PRECONDITION-REQUIRED without the header. */
export function ifMatchVersion(header: string | undefined): number {
  if (header === undefined || header === '') throw new Problem('VPHC-PRECONDITION-REQUIRED');
  const version = /^(?:W\/)?"(\d{1,10})"$/.exec(header)?.[1];
  if (version === undefined) throw new Problem('VPHC-PRECONDITION-FAILED');
  return Number(version);
}

/** Throws VPHC-PRECONDITION-FAILED (412) when the thing has changed since it was read. */
export function requireVersion(current: number, wanted: number | undefined): void {
  if (wanted !== undefined && wanted !== current) throw new Problem('VPHC-PRECONDITION-FAILED', { headers: { ETag: etag(current) } });
}

export const etag = (version: number): string => `"${version}"`;
