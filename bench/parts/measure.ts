/** One measured number, with what it includes. */
export interface Row {
  readonly name: string;
  /** What the number includes, so that nobody compares it with another thing. */
  readonly includes: string;
  /** Median, or a rate. */
  readonly value: number;
  readonly unit: string;
  /** The slow end, in the same unit or in ms where `value` is a rate; `at` names the percentile. */
  readonly tail?: { readonly at: string; readonly value: number; readonly unit: string };
  /** What has to be reached; `of: 'tail'` binds the slow end instead of the value. */
  readonly budget?: { readonly limit: number; readonly is: 'at most' | 'at least'; readonly of?: 'tail' };
}

export const quantile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Median and 95th percentile of measured times in ms. */
export const timed = (name: string, includes: string, times: readonly number[], budget?: Row['budget']): Row => ({
  name, includes: `${includes}; n = ${times.length}`, value: quantile(times, 0.5), unit: 'ms', tail: { at: 'p95', value: quantile(times, 0.95), unit: 'ms' }, ...(budget ? { budget } : {}),
});

/** Runs `work` again and again and gives the time of each run in ms. */
export async function repeat(count: number, work: (turn: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const start = performance.now();
    await work(turn);
    times.push(performance.now() - start);
  }
  return times;
}

/** Hands the rows to the process that asked for them. */
export const report = (rows: readonly Row[]): void => void process.send?.(rows);
