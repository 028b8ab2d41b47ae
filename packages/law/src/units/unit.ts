import type { IsoDate } from '../citation.ts';

export type ProvinceKind = 'province' | 'city';
export type CommuneKind = 'commune' | 'ward' | 'special-zone';
export type OldCommuneKind = 'commune' | 'ward' | 'township' | 'special-zone' | 'unknown';

interface Dated {
  /** First day on which the unit is what it says here. */
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Resolution that made it so, where it is not the first. */
  readonly basis?: string;
}

/** Tỉnh, thành phố trực thuộc trung ương. */
export interface Province extends Dated {
  readonly level: 'province';
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: ProvinceKind;
  /** `Tỉnh Đắk Lắk`. */
  readonly fullName: string;
}

/** Xã, phường, đặc khu. */
export interface Commune extends Dated {
  readonly level: 'commune';
  /** Five digits. */
  readonly code: string;
  readonly name: string;
  readonly kind: CommuneKind;
  /** `Xã Ea Kly`. */
  readonly fullName: string;
  readonly provinceCode: string;
}

export type Unit = Province | Commune;

/** A commune of the three-level order before 01/7/2025. */
export interface OldCommune {
  readonly level: 'old-commune';
  /** Five digits; for the six districts without communes `h` and the district's code. */
  readonly code: string;
  readonly name: string;
  readonly kind: OldCommuneKind;
  readonly fullName: string;
  readonly districtName: string;
  readonly districtCode: string;
  /** Province before 01/7/2025. */
  readonly provinceCode: string;
  readonly provinceName: string;
  /** Names before the merger of 2023–2024. */
  readonly formerNames: readonly string[];
  readonly validTo: IsoDate;
}

/** Where an old commune went. */
export interface Successor {
  readonly unit: Commune;
  /** `merged`, `unchanged`, `renamed`, `province_changed`; `ambiguous`, `split_population`: a part only. */
  readonly kind: string;
  /** As the conversion table says it: `Nhập toàn bộ`. */
  readonly note: string;
}

/** One hit of a search. */
export interface UnitHit {
  readonly unit: Commune;
  readonly province: Province;
  /** The old commune by whose name it was found. */
  readonly old?: OldCommune;
}
