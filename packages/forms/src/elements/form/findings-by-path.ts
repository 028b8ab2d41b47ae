import type { Finding } from '@xlvphc/law';

const none: readonly Finding[] = [];

/** Findings at one path: faults of form (missing, malformed), and what the law says. */
interface AtPath {
  readonly faults: readonly Finding[];
  readonly law: readonly Finding[];
}

/**
 * Findings by the path of the field they are about. What has not changed stays the same object, so that only the fields are drawn
 * again whose findings did change.
 */
export class FindingsByPath {
  #groups: ReadonlyMap<string, AtPath> = new Map();

  set(findings: readonly Finding[]): void {
    const groups = new Map<string, { faults: Finding[]; law: Finding[] }>();
    for (const finding of findings) {
      const path = finding.path ?? '';
      const group = groups.get(path) ?? { faults: [], law: [] };
      groups.set(path, group);
      const list = isFormFault(finding) ? group.faults : group.law;
      // The server and the form may both have found it: it is said once.
      if (!list.some((one) => one.severity === finding.severity && one.message.vi === finding.message.vi)) list.push(finding);
    }
    const before = this.#groups;
    this.#groups = new Map([...groups].map(([path, group]) => [path, { faults: kept(before.get(path)?.faults, group.faults), law: kept(before.get(path)?.law, group.law) }]));
  }

  faults(path: string): readonly Finding[] {
    return this.#groups.get(path)?.faults ?? none;
  }
  law(path: string): readonly Finding[] {
    return this.#groups.get(path)?.law ?? none;
  }
}

function isFormFault(finding: Finding): boolean {
  return finding.code.startsWith('VPHC-FORM-') && finding.severity === 'block' && finding.citations.length === 0;
}

function kept(before: readonly Finding[] | undefined, now: readonly Finding[]): readonly Finding[] {
  if (!now.length) return none;
  return before?.length === now.length && now.every((finding, index) => same(finding, before[index])) ? before : now;
}

function same(a: Finding, b: Finding | undefined): boolean {
  return a.code === b?.code && a.severity === b.severity && a.message.vi === b.message.vi;
}
