import type { IsoDate } from '../citation.ts';
import { AS_OF, CHANGES, COMMUNES, PROVINCES, SINCE } from '../data/units/current.ts';
import { plusDays } from '../day.ts';
import type { Commune, CommuneKind, Province, ProvinceKind, Unit } from './unit.ts';

const COMMUNE_KINDS: Readonly<Record<string, readonly [kind: CommuneKind, prefix: string]>> = {
  x: ['commune', 'Xã'], p: ['ward', 'Phường'], d: ['special-zone', 'Đặc khu'],
};
const PROVINCE_KINDS: Readonly<Record<string, readonly [kind: ProvinceKind, prefix: string]>> = { t: ['province', 'Tỉnh'], c: ['city', 'Thành phố'] };

/** Codes under which sources list the same unit differently. */
const ALIASES: Readonly<Record<string, string>> = { '06970': '06978' };

interface Change {
  readonly from: IsoDate;
  readonly kind: string;
  readonly basis: string;
}

interface Tables {
  /** Every version of every unit, in the order of time. */
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  readonly provinces: readonly string[];
  readonly communes: ReadonlyMap<string, readonly string[]>;
}

let tables: Tables | undefined;

function changesByCode(): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const text of CHANGES.split(';')) {
    const [code = '', from = '', kind = '', basis = ''] = text.split(',');
    const list = found.get(code);
    if (list === undefined) found.set(code, [{ from, kind, basis }]);
    else list.push({ from, kind, basis });
  }
  return found;
}

function versions<T extends Unit>(first: string, changes: readonly Change[], make: (kind: string, validFrom: IsoDate, validTo: IsoDate | null, basis: string) => T): readonly T[] {
  const all: Change[] = [{ from: SINCE, kind: first, basis: '' }, ...changes];
  return all.map(({ from, kind, basis }, index) => {
    const next = all[index + 1];
    return make(kind, from, next === undefined ? null : plusDays(next.from, -1), basis);
  });
}

function build(): Tables {
  const changes = changesByCode();
  const byCode = new Map<string, readonly Unit[]>();
  const communes = new Map<string, string[]>();
  const provinces = PROVINCES.map((text, index) => {
    const code = text.slice(0, 2);
    const name = text.slice(3);
    byCode.set(code, versions<Province>(text.charAt(2), changes.get(code) ?? [], (letter, validFrom, validTo, basis) => {
      const [kind, prefix] = PROVINCE_KINDS[letter] ?? ['province', 'Tỉnh'];
      return { level: 'province', code, name, kind, fullName: `${prefix} ${name}`, validFrom, validTo, ...(basis === '' ? {} : { basis }) };
    }));
    const own: string[] = [];
    let last = 0;
    for (const entry of (COMMUNES[index] ?? '').split(';')) {
      const split = entry.search(/[XPD]/u);
      last += Number.parseInt(entry.slice(0, split), 36);
      const communeCode = String(last).padStart(5, '0');
      const communeName = entry.slice(split + 1);
      own.push(communeCode);
      byCode.set(communeCode, versions<Commune>(entry.charAt(split).toLowerCase(), changes.get(communeCode) ?? [], (letter, validFrom, validTo, basis) => {
        const [kind, prefix] = COMMUNE_KINDS[letter] ?? ['commune', 'Xã'];
        return { level: 'commune', code: communeCode, name: communeName, kind, fullName: `${prefix} ${communeName}`, provinceCode: code, validFrom, validTo, ...(basis === '' ? {} : { basis }) };
      }));
    }
    communes.set(code, own);
    return code;
  });
  return { byCode, provinces, communes };
}

function all(): Tables {
  return (tables ??= build());
}

function on(versionsOfUnit: readonly Unit[], day: IsoDate): Unit | undefined {
  return versionsOfUnit.find((unit) => unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo));
}

/** Day up to which the shipped units are known. */
export const unitsAsOf: IsoDate = AS_OF;
/** First day of the two-level order. */
export const unitsSince: IsoDate = SINCE;

/** The unit with a code on a day; undefined before 01/7/2025 (old units are in `units/legacy`) and for unknown codes. */
export function unitAt(code: string, day: IsoDate): Unit | undefined {
  const found = all().byCode.get(code) ?? all().byCode.get(ALIASES[code] ?? '');
  return found === undefined ? undefined : on(found, day);
}

/** Every version of a unit, oldest first. */
export function unitHistory(code: string): readonly Unit[] {
  return all().byCode.get(ALIASES[code] ?? code) ?? [];
}

/** The 34 provinces on a day, by code. */
export function provinces(day: IsoDate): readonly Province[] {
  return all().provinces.flatMap((code) => {
    const unit = unitAt(code, day);
    return unit?.level === 'province' ? [unit] : [];
  });
}

/** The communes of a province on a day, by code. */
export function communes(provinceCode: string, day: IsoDate): readonly Commune[] {
  return (all().communes.get(provinceCode) ?? []).flatMap((code) => {
    const unit = unitAt(code, day);
    return unit?.level === 'commune' ? [unit] : [];
  });
}
