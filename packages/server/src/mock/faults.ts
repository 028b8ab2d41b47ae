/** What goes wrong on purpose. */
export interface Faults {
  /** Milliseconds before each answer: fixed, or between two bounds. */
  readonly latency?: number | readonly [number, number];
  /** Share of requests (0–1) that fail with `errorStatus` before anything is done. */
  readonly errorRate?: number;
  /** 500, 502, 503 (default) or 429; 503 and 429 carry `Retry-After: 1`. */
  readonly errorStatus?: 429 | 500 | 502 | 503;
  /** Share of requests (0–1) whose connection drops before the request arrives. */
  readonly dropRate?: number;
  /** Share of requests (0–1) that are carried out, and whose answer is lost. */
  readonly lostAnswerRate?: number;
  /** Access tokens given until now have expired; refreshing works. */
  readonly expiredAccess?: boolean;
  /** Sessions begun until now have ended: signing in again is the only way. */
  readonly expiredSessions?: boolean;
  /** Limits the faults to paths that begin so, e.g. `/v1/cases`. */
  readonly path?: string;
}

/** The connection broke: what `fetch` throws. */
export class DroppedConnection extends TypeError {
  override readonly name = 'TypeError';
}

/** What happens to one request. */
export interface Fate {
  readonly wait: number;
  readonly outcome: 'pass' | 'error' | 'drop' | 'lose';
}

/** Draws the fate of a request; the same seed and the same order of requests give the same fates. */
export function fateOf(faults: Faults, path: string, draw: () => number): Fate {
  const [dropped, failed, lost, delay] = [draw(), draw(), draw(), draw()];
  if (faults.path !== undefined && !path.startsWith(faults.path)) return { wait: 0, outcome: 'pass' };
  const { latency = 0 } = faults;
  const wait = typeof latency === 'number' ? latency : latency[0] + delay * (latency[1] - latency[0]);
  if (dropped < (faults.dropRate ?? 0)) return { wait, outcome: 'drop' };
  if (failed < (faults.errorRate ?? 0)) return { wait, outcome: 'error' };
  if (lost < (faults.lostAnswerRate ?? 0)) return { wait, outcome: 'lose' };
  return { wait, outcome: 'pass' };
}
