/** One sentence that a contract claims of an element; `check` throws with the reason when it is not so. */
export interface Claim {
  /** Short name, the same in every run: `reset`, `axe/filled`. */
  readonly id: string;
  readonly says: string;
  readonly check: () => void | Promise<void>;
}

/** What a suite claims of one element. */
export interface Contract {
  readonly title: string;
  readonly claims: readonly Claim[];
}

export interface FailedClaim {
  readonly id: string;
  readonly reason: string;
}

interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void | Promise<void>): void;
}

/** The element under test: a tag that is defined, or a function that makes one. */
export type Maker = string | (() => HTMLElement);

export function made(maker: Maker): HTMLElement {
  return typeof maker === 'string' ? document.createElement(maker) : maker();
}

export function nameOf(maker: Maker): string {
  return typeof maker === 'string' ? maker : made(maker).localName;
}

/** The suites run under any runner with `describe` and `it` (mocha, vitest); they bring their own few assertions. */
export function runContract(contract: Contract): void {
  const { describe, it } = globalThis as unknown as Partial<Runner>;
  if (!describe || !it) throw new Error('The contract suites need `describe` and `it` of a test runner.');
  describe(contract.title, () => {
    for (const claim of contract.claims) it(claim.says, () => claim.check());
  });
}

/** Checks every claim without a test runner and gives those that do not hold: proves that a suite finds a broken element. */
export async function failedClaims(contract: Contract): Promise<readonly FailedClaim[]> {
  const failed: FailedClaim[] = [];
  for (const { id, check } of contract.claims) {
    try {
      await check();
    } catch (error) {
      failed.push({ id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed;
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
