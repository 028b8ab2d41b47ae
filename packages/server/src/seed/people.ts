import type { Role, UnitKind } from '../app/actor.ts';
import type { Treasury } from '../db/tables.ts';

/** An office of the sample. */
export interface SampleUnit {
  readonly id: string;
  readonly parentId?: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly parentName?: string;
  readonly placeName: string;
  readonly communeCode?: string;
  readonly provinceCode: string;
  readonly treasury?: Treasury;
}

/** A made-up official of the sample. */
export interface SamplePerson {
  readonly id: string;
  readonly unitId: string;
  readonly username: string;
  readonly fullName: string;
  readonly title?: string;
  readonly titleText: string;
  readonly roles: readonly Role[];
}

const id = (group: 'a' | 'b' | 'c', number: number): string => `${group.repeat(8)}-0000-7000-8000-${String(number).padStart(12, '0')}`;

const province = id('a', 1);
const eaKly = id('a', 2);
const krongPac = id('a', 3);
const eaKlyPolice = id('a', 4);

/** Ids of the sample's units. */
export const sampleUnitIds = { province, eaKly, krongPac, eaKlyPolice } as const;

export const sampleUnits: readonly SampleUnit[] = [
  { id: province, kind: 'province', name: 'Ủy ban nhân dân tỉnh Đắk Lắk', placeName: 'Đắk Lắk', provinceCode: '66' },
  {
    id: eaKly, parentId: province, kind: 'ubnd-xa', name: 'Ủy ban nhân dân xã Ea Kly', placeName: 'Ea Kly', communeCode: '24496', provinceCode: '66',
    treasury: { name: 'Kho bạc Nhà nước Krông Pắc (mẫu)', address: 'Thôn 8, xã Krông Pắc, tỉnh Đắk Lắk', account: '7111.0.0000000 (mẫu)' },
  },
  {
    id: krongPac, parentId: province, kind: 'ubnd-xa', name: 'Ủy ban nhân dân xã Krông Pắc', placeName: 'Krông Pắc', communeCode: '24490', provinceCode: '66',
    treasury: { name: 'Kho bạc Nhà nước Krông Pắc (mẫu)', address: 'Thôn 8, xã Krông Pắc, tỉnh Đắk Lắk', account: '7111.0.0000001 (mẫu)' },
  },
  {
    id: eaKlyPolice, parentId: province, kind: 'cong-an-xa', name: 'Công an xã Ea Kly', parentName: 'Công an tỉnh Đắk Lắk', placeName: 'Ea Kly', communeCode: '24496', provinceCode: '66',
    treasury: { name: 'Kho bạc Nhà nước Krông Pắc (mẫu)', address: 'Thôn 8, xã Krông Pắc, tỉnh Đắk Lắk', account: '7111.0.0000002 (mẫu)' },
  },
];

export const samplePeople: readonly SamplePerson[] = [
  { id: id('b', 1), unitId: eaKly, username: 'eakly.lapbienban', fullName: 'Nguyễn Thị Hương', titleText: 'Công chức Địa chính – Xây dựng', roles: ['recorder'] },
  { id: id('b', 2), unitId: eaKly, username: 'eakly.chutich', fullName: 'Trần Văn Bình', title: 'chu-tich-ubnd-xa', titleText: 'Chủ tịch Ủy ban nhân dân xã', roles: ['competent', 'leader'] },
  { id: id('b', 3), unitId: eaKly, username: 'eakly.phochutich', fullName: 'Y Thắng Niê', titleText: 'Phó Chủ tịch Ủy ban nhân dân xã', roles: ['recorder', 'leader'] },
  { id: id('b', 4), unitId: eaKly, username: 'eakly.vanthu', fullName: 'Lê Thị Ngọc Ánh', titleText: 'Văn thư', roles: ['clerk'] },
  { id: id('b', 5), unitId: eaKly, username: 'eakly.quantri', fullName: 'Phạm Quốc Đạt', titleText: 'Công chức Văn phòng – Thống kê', roles: ['unit-admin'] },
  { id: id('b', 6), unitId: eaKly, username: 'eakly.kiemtra', fullName: 'Hoàng Thị Mơ', titleText: 'Công chức Tư pháp – Hộ tịch', roles: ['auditor'] },
  { id: id('b', 7), unitId: krongPac, username: 'krongpac.lapbienban', fullName: 'Đỗ Minh Khôi', titleText: 'Công chức Tư pháp – Hộ tịch', roles: ['recorder'] },
  { id: id('b', 8), unitId: krongPac, username: 'krongpac.chutich', fullName: 'H’Lan Êban', title: 'chu-tich-ubnd-xa', titleText: 'Chủ tịch Ủy ban nhân dân xã', roles: ['competent', 'leader'] },
  { id: id('b', 9), unitId: eaKlyPolice, username: 'congan.eakly', fullName: 'Vũ Đức Thành', titleText: 'Cán bộ Công an xã', roles: ['recorder', 'clerk'] },
  { id: id('b', 10), unitId: eaKlyPolice, username: 'congan.truong', fullName: 'Bùi Xuân Sơn', title: 'truong-cong-an-xa', titleText: 'Trưởng Công an xã', roles: ['competent', 'leader'] },
  { id: id('b', 11), unitId: province, username: 'tinh.lanhdao', fullName: 'Nguyễn Hữu Phước', titleText: 'Phó Chủ tịch Ủy ban nhân dân tỉnh', roles: ['leader'] },
  { id: id('b', 12), unitId: province, username: 'tinh.quantri', fullName: 'Trịnh Thu Hà', titleText: 'Chuyên viên Văn phòng Ủy ban nhân dân tỉnh', roles: ['unit-admin'] },
  { id: id('b', 13), unitId: province, username: 'tinh.kiemtra', fullName: 'Lương Công Tuấn', titleText: 'Thanh tra viên', roles: ['auditor'] },
];

/** The integrating system of the sample: it files and reads cases of Ea Kly. */
export const sampleClient = { id: id('c', 1), unitId: eaKly, name: 'Hệ thống Một cửa xã Ea Kly (mẫu)', scopes: ['cases:read', 'cases:write'] } as const;
