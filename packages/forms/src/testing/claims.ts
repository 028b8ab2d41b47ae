/** The suites run under any runner with `describe` and `it` (mocha, vitest); they bring their own few claims. */
interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void | Promise<void>): void;
}

export function runner(): Runner {
  const { describe, it } = globalThis as unknown as Partial<Runner>;
  if (!describe || !it) throw new Error('The contract suites need `describe` and `it` of a test runner.');
  return { describe, it };
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [got, want] = [show(actual), show(expected)];
  if (got !== want) throw new Error(`${what}: expected ${want}, got ${got}`);
}

export function holds(claim: unknown, what: string): asserts claim {
  if (!claim) throw new Error(what);
}

function show(value: unknown): string {
  if (value instanceof FormData) return JSON.stringify([...value.entries()]);
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
