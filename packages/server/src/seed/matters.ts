import type { IsoDate, Subject } from '@xlvphc/law';
import type { ExhibitInput, PaperDocument, ViolationInput } from '../app/cases/case-input.ts';
import { sampleUnitIds } from './people.ts';

/** A fictitious matter and how far it has come. Days are counted back from the day on which the sample is made. */
export interface Matter {
  readonly unitId: string;
  readonly daysAgo: number;
  readonly place: string;
  readonly violator: Subject;
  readonly violation: Omit<ViolationInput, 'partyId'>;
  readonly exhibits?: readonly ExhibitInput[];
  readonly steps: 'detected' | 'draft' | 'recorded' | 'explaining' | 'decided' | 'served' | 'executed';
  /** Days after the decision. */
  readonly payments?: readonly { readonly daysAfter: number; readonly amount: number }[];
  /** The plan of a decision that lets the fine be paid in parts; days after the penalty decision. */
  readonly instalments?: { readonly months: number; readonly parts: readonly { readonly amount: number; readonly dueAfter: number }[] };
  /** Papers issued before; days after the discovery. */
  readonly historical?: readonly (Omit<PaperDocument, 'issuedOn' | 'servedOn'> & { readonly daysAfter: number; readonly servedAfter?: number })[];
}

const person = (fullName: string, birthDate: IsoDate, idNumber: string, gender: 'male' | 'female', line: string, occupation = 'Làm nông'): Subject => ({
  kind: 'person', fullName, gender, birthDate, nationality: 'Việt Nam', occupation, idNumber, idIssuedOn: '2021-06-15',
  idIssuedBy: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội', address: { line, communeCode: '24496', provinceCode: '66' },
});

const noise = person('Nguyễn Văn Lâm', '1988-04-12', '066088000101', 'male', 'Thôn 2', 'Buôn bán');

const litter: Omit<ViolationInput, 'partyId'> = {
  description: 'Vứt rác thải sinh hoạt không đúng nơi quy định tại khu dân cư', basis: 'điểm d khoản 2 Điều 25 Nghị định số 45/2022/NĐ-CP', field: 'bao-ve-moi-truong', rangeFor: 'person',
  range: { min: 1_000_000, max: 2_000_000 },
};
const land: Omit<ViolationInput, 'partyId'> = {
  description: 'Chuyển mục đích sử dụng 150 m² đất trồng cây lâu năm sang đất ở không được phép', basis: 'điểm a khoản 2 Điều 10 Nghị định số 123/2024/NĐ-CP', field: 'dat-dai',
  rangeFor: 'person', range: { min: 15_000_000, max: 30_000_000 },
  remedialMeasures: [{ code: 'kp.a', text: 'Buộc khôi phục lại tình trạng ban đầu của đất trước khi vi phạm', days: 30 }],
};
const food: Omit<ViolationInput, 'partyId'> = {
  description: 'Kinh doanh dịch vụ ăn uống, khu vực chế biến không bảo đảm vệ sinh', basis: 'điểm a khoản 2 Điều 15 Nghị định số 115/2018/NĐ-CP', field: 'an-toan-thuc-pham', rangeFor: 'person',
  range: { min: 3_000_000, max: 5_000_000 },
};

/** Made-up people; identity numbers and addresses belong to nobody. */
export const sampleMatters: readonly Matter[] = [
  {
    unitId: sampleUnitIds.eaKly, daysAgo: 0, place: 'Thôn 2, xã Ea Kly', violator: noise, steps: 'detected',
    violation: { description: 'Gây ồn ào tại khu dân cư vào ban đêm', basis: 'điểm a khoản 1 Điều 9 Nghị định số 282/2025/NĐ-CP', field: 'an-ninh-trat-tu', rangeFor: 'person', range: { min: 500_000, max: 1_000_000 }, warning: true },
  },
  { unitId: sampleUnitIds.eaKly, daysAgo: 1, place: 'Thôn 7, xã Ea Kly', violator: person('H’Nguôt Mlô', '1995-09-30', '066195000102', 'female', 'Thôn 7'), violation: litter, steps: 'draft' },
  {
    unitId: sampleUnitIds.eaKly, daysAgo: 3, place: 'Chợ trung tâm xã Ea Kly', violation: food, steps: 'recorded',
    violator: {
      kind: 'organization', name: 'Hợp tác xã Dịch vụ ăn uống Hồ Sen (mẫu)', enterpriseCode: '6000000018', licenceNumber: '40.A/2022', licenceIssuedOn: '2022-03-01', licenceIssuedBy: 'Phòng Tài chính – Kế hoạch',
      representative: { fullName: 'Đoàn Thị Kim Chi', gender: 'female', title: 'Giám đốc' }, address: { line: 'Thôn 1', communeCode: '24496', provinceCode: '66' },
    },
    exhibits: [{ name: 'Tủ đông bảo quản thực phẩm', unit: 'cái', quantity: 1, condition: 'Đang sử dụng, không vệ sinh', status: 'recorded' }],
  },
  { unitId: sampleUnitIds.eaKly, daysAgo: 4, place: 'Thôn 9, xã Ea Kly', violator: person('Lý Văn Phúc', '1979-12-05', '066079000103', 'male', 'Thôn 9'), violation: land, steps: 'explaining' },
  { unitId: sampleUnitIds.eaKly, daysAgo: 8, place: 'Thôn 4, xã Ea Kly', violator: person('Phan Thị Bé', '1990-07-21', '066190000104', 'female', 'Thôn 4'), violation: litter, steps: 'decided' },
  {
    unitId: sampleUnitIds.eaKly, daysAgo: 40, place: 'Thôn 11, xã Ea Kly', violator: person('Hồ Đăng Khoa', '1984-02-17', '066084000105', 'male', 'Thôn 11', 'Thợ xây'), violation: land, steps: 'served',
    payments: [{ daysAfter: 6, amount: 10_000_000 }],
  },
  {
    // The second part is overdue: a late fee runs.
    unitId: sampleUnitIds.eaKly, daysAgo: 110, place: 'Thôn 10, xã Ea Kly', violator: person('Đinh Công Tráng', '1976-03-14', '066076000108', 'male', 'Thôn 10'), violation: { ...land, remedialMeasures: [] }, steps: 'served',
    instalments: { months: 5, parts: [{ amount: 9_000_000, dueAfter: 20 }, { amount: 7_000_000, dueAfter: 65 }, { amount: 6_500_000, dueAfter: 130 }] },
    payments: [{ daysAfter: 12, amount: 9_000_000 }],
  },
  {
    unitId: sampleUnitIds.eaKly, daysAgo: 60, place: 'Thôn 5, xã Ea Kly', violator: person('Trương Thị Ngà', '1971-10-08', '066171000106', 'female', 'Thôn 5'), violation: litter, steps: 'executed',
    payments: [{ daysAfter: 4, amount: 1_500_000 }],
  },
  {
    unitId: sampleUnitIds.krongPac, daysAgo: 75, place: 'Thôn 8, xã Krông Pắc', violator: noise, violation: litter, steps: 'executed',
    payments: [{ daysAfter: 3, amount: 1_500_000 }],
  },
  {
    unitId: sampleUnitIds.eaKly, daysAgo: 300, place: 'Thôn 6, xã Ea Kly', violator: person('Bàn Văn Sinh', '1965-01-25', '066065000107', 'male', 'Thôn 6'),
    violation: { ...land, fine: 22_500_000, remedialMeasures: [] }, steps: 'detected', payments: [{ daysAfter: 5, amount: 22_500_000 }],
    historical: [
      { formCode: 'MBB01', number: '38', signerName: 'Nguyễn Thị Hương', daysAfter: 1 },
      { formCode: 'MQĐ02', number: '21', symbol: 'QĐ-XPVPHC', signerName: 'Trần Văn Bình', signerTitle: 'chu-tich-ubnd-xa', daysAfter: 7, servedAfter: 8, serviceMode: 'handed-over' },
    ],
  },
];
