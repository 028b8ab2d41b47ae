import type { IsoDate } from '../citation.ts';
import { DISTRICTS, EDGE_KINDS, EDGE_NOTES, OLD_PROVINCES } from '../data/units/legacy.ts';
import { unitAt as currentUnitAt, unitHistory, unitsAsOf, unitsSince } from './current-units.ts';
import type { LegacyNames } from './index.ts';
import type { NameIndex } from './name-index.ts';
import { nameIndex } from './name-index.ts';
import type { OldCommune, OldCommuneKind, Successor, Unit } from './unit.ts';

const KINDS: Readonly<Record<string, readonly [kind: OldCommuneKind, prefix: string]>> = {
  X: ['commune', 'Xã '], P: ['ward', 'Phường '], T: ['township', 'Thị trấn '], D: ['special-zone', 'Đặc khu '], O: ['unknown', ''],
};
const LAST_DAY: IsoDate = '2025-06-30';

interface Old {
  readonly commune: OldCommune;
  readonly edges: string;
}

let byCode: ReadonlyMap<string, Old> | undefined;
let names: NameIndex<OldCommune> | undefined;

function build(): ReadonlyMap<string, Old> {
  const provinceNames = new Map(OLD_PROVINCES.map((text) => [text.slice(0, 2), text.slice(2)]));
  const found = new Map<string, Old>();
  for (const line of DISTRICTS) {
    const bar = line.indexOf('|');
    const provinceCode = line.slice(0, 2);
    const districtCode = line.slice(2, 5);
    const districtName = line.slice(5, bar);
    let last = 0;
    let edges = '';
    for (const entry of line.slice(bar + 1).split(';')) {
      const [head = '', own] = entry.split('>');
      edges = own ?? edges;
      const at = head.search(/[XPTDO]/u);
      const [kind, prefix] = KINDS[head.charAt(at)] ?? ['unknown', ''];
      const [name = '', ...formerNames] = head.slice(at + 1).split('~');
      if (at > 0) last += Number.parseInt(head.slice(0, at), 36);
      const code = at > 0 ? String(last).padStart(5, '0') : `h${districtCode}`;
      const shown = name === '' ? districtName : name;
      found.set(code, {
        edges,
        commune: {
          level: 'old-commune', code, name: shown, kind, fullName: `${prefix}${shown}`, districtCode, districtName, provinceCode,
          provinceName: provinceNames.get(provinceCode) ?? '', formerNames, validTo: LAST_DAY,
        },
      });
    }
  }
  return found;
}

function all(): ReadonlyMap<string, Old> {
  return (byCode ??= build());
}

/** A commune of before 01/7/2025 by its old code. */
export function oldCommune(code: string): OldCommune | undefined {
  return all().get(code)?.commune;
}

/** Every commune of before 01/7/2025. */
export function oldCommunes(): readonly OldCommune[] {
  return [...all().values()].map(({ commune }) => commune);
}

/**
 * The units an old commune went to. More than one = it was split: the caller has to ask which. Empty for an unknown code.
 * The unit is given as it stands on `on`.
 */
export function successors(oldCode: string, on: IsoDate = unitsAsOf): readonly Successor[] {
  const known = on === unitsAsOf ? ofToday.get(oldCode) : undefined;
  if (known !== undefined) return known;
  const found = successorsOn(oldCode, on);
  if (on === unitsAsOf) ofToday.set(oldCode, found);
  return found;
}

/** A search asks for the same ones at each keystroke. */
const ofToday = /* @__PURE__ */ new Map<string, readonly Successor[]>();

function successorsOn(oldCode: string, on: IsoDate): readonly Successor[] {
  const edges = all().get(oldCode)?.edges ?? '';
  return edges === '' ? [] : edges.split(',').flatMap((edge): readonly Successor[] => {
    const code = String(Number.parseInt(edge.slice(0, -2), 36)).padStart(5, '0');
    const unit = currentUnitAt(code, on < unitsSince ? unitsSince : on);
    if (unit?.level !== 'commune') return [];
    return [{ unit, kind: EDGE_KINDS[edge.charCodeAt(edge.length - 2) - 65] ?? '', note: EDGE_NOTES[edge.charCodeAt(edge.length - 1) - 97] ?? '' }];
  });
}

/** The unit with a code on any day: old communes before 01/7/2025, the current order since. */
export function unitOn(code: string, on: IsoDate): Unit | OldCommune | undefined {
  return on < unitsSince ? oldCommune(code) : currentUnitAt(code, on);
}

/** Old communes that a current one was made of. */
export function predecessors(code: string): readonly OldCommune[] {
  const number = Number((unitHistory(code)[0]?.code ?? code)).toString(36);
  return [...all().values()].filter(({ edges }) => edges.split(',').some((edge) => edge.slice(0, -2) === number)).map(({ commune }) => commune);
}

/** Old names for `search(text, { legacy: legacyNames })`. */
export const legacyNames: LegacyNames = {
  find(text, limit, keep) {
    names ??= nameIndex([...all().values()].flatMap(({ commune }) => [commune.name, ...commune.formerNames].map((name) => (
      { name, within: `${commune.districtName} ${commune.provinceName}`, value: commune }
    ))));
    return names.find(text, limit, keep).map(({ value }) => value);
  },
  successors: (oldCode) => successors(oldCode),
};
