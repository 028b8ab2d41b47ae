import { currentLocale } from '@xlvphc/forms/base';
import type { Wire } from '@xlvphc/sdk';
import type { PublicBackend } from '../app/backend.ts';
import { BackendFailure, failureOf } from '../app/failure.ts';
import { callTimeout } from '../app/limits.ts';

interface PublicOptions {
  readonly baseUrl: string;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * The one call of a citizen's page. Without the SDK: its transport and validators would double what a phone has to load for
 * a single question (44 KB instead of 26); inside a `<vphc-app>` the SDK answers. The path is proved against the contract by a test.
 */
export function publicBackend({ baseUrl, fetch = globalThis.fetch.bind(globalThis) }: PublicOptions): PublicBackend {
  const url = `${baseUrl.replace(/\/$/, '')}/v1/public/decision-state`;
  return {
    async decisionState(code, options) {
      const body: Wire.PublicCodeInput = { code };
      const init: RequestInit = {
        method: 'POST', credentials: 'omit', cache: 'no-store', body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': currentLocale() },
        signal: AbortSignal.any([AbortSignal.timeout(callTimeout), ...(options?.signal ? [options.signal] : [])]),
      };
      const answer = await fetch(url, init).catch(() => {
        throw new BackendFailure({ kind: 'offline' });
      });
      if (answer.status === 404) return undefined;
      const json: unknown = await answer.json().catch(() => undefined);
      if (!answer.ok) throw new BackendFailure(failureOf({ status: answer.status, problem: json }) ?? { kind: 'server' });
      if (!isState(json)) throw new BackendFailure({ kind: 'server' });
      return json;
    },
  };
}

/** What the page reads must be there: another server behind the address is an error, not an empty answer. */
function isState(json: unknown): json is Wire.PublicDecisionState {
  if (typeof json !== 'object' || json === null) return false;
  const { stateText, amount, paid, outstanding, lateFee } = json as Partial<Wire.PublicDecisionState>;
  return typeof stateText?.vi === 'string' && [amount, paid, outstanding, lateFee].every((sum) => Number.isSafeInteger(sum));
}
