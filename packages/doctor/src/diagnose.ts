import type { Finding } from './finding.ts';
import type { Observation } from './observation.ts';
import { backend } from './rules/backend.ts';
import { connection } from './rules/connection.ts';
import { environment } from './rules/environment.ts';
import { markup } from './rules/markup.ts';
import { policy } from './rules/policy.ts';
import { script } from './rules/script.ts';
import { versions } from './rules/versions.ts';

/** All reasons found, what stops everything first. No finding: nothing known stands in the way. */
export function diagnose(seen: Observation): readonly Finding[] {
  const found = [connection, policy, script, markup, versions, backend, environment].flatMap((rule) => rule(seen));
  return [...found.filter(({ severity }) => severity === 'error'), ...found.filter(({ severity }) => severity === 'warning')];
}
