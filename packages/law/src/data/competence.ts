import type { Rule, RuleRow } from '../rule.ts';
import { BEFORE_2025_REFORM, BEFORE_ND311, FROM_2022, FROM_2025_REFORM, FROM_ND311, LAW, ND189, ND311 } from './documents.ts';

/** Powers of a title (chức danh) to sanction. Names stand in `title-names.ts`: who only compares amounts does not load them. */
export interface Power {
  /** Share of the Điều 24 maximum of the field, percent. */
  readonly percent: number;
  /** At most this for a person, đồng, twice for an organisation: the powers before 01/7/2025. */
  readonly most?: number;
  /** Withdrawal of licences and suspension. */
  readonly suspend: boolean;
  /** Confiscation: any value, up to twice the highest fine of the title, or none. */
  readonly confiscate: 'any' | 'twice' | 'none';
  readonly expel: boolean;
  /** Points of Điều 28 khoản 1; `all`. */
  readonly measures: 'all' | readonly string[];
  /** `all`: chairmen act in every field of their territory; else the fields that its decree or this list gives, null = as the decree of the field says. */
  readonly fields: 'all' | readonly string[] | null;
  readonly level: 'commune' | 'district' | 'province' | 'central';
}

type Short = readonly [percent: number, powers: string, article: string, clause: string, level: keyof typeof LEVELS, fields?: readonly string[] | 'all', most?: number];

const LEVELS = { x: 'commune', h: 'district', t: 'province', b: 'central' } as const;
/** Points of Điều 28 khoản 1 by the last letter of the powers. */
const MEASURES: Readonly<Record<string, string>> = { f: 'acđe', c: 'acdđeik', w: 'acđehik', s: 'abđehik', t: 'aeik', o: 'abcđ', p: 'acđ', d: 'abcđehik', 0: '' };

/** Letters: S suspend; C confiscate any, 2 up to twice; X expel; last: measures (A all, else a key of MEASURES). */
function power([percent, letters, article, clause, level, fields, most]: Short, validFrom = FROM_2025_REFORM, validTo: string | null = null, document = ND189): RuleRow<Power> {
  const last = letters.at(-1) ?? '0';
  return {
    validFrom, validTo, source: { document, article, clause }, confidence: 'secondary', ...(Array.isArray(fields) ? { note: 'Các lĩnh vực thuộc thẩm quyền suy từ nghị định ngành, chưa đối chiếu đầy đủ.' } : {}),
    value: {
      percent, ...(most === undefined ? {} : { most }), suspend: letters.includes('S'), confiscate: letters.includes('C') ? 'any' : letters.includes('2') ? 'twice' : 'none', expel: letters.includes('X'),
      measures: last === 'A' ? 'all' : Array.from(MEASURES[last] ?? '', (point) => `kp.${point}`), fields: fields ?? null, level: LEVELS[level],
    },
  };
}

/** Powers of the law itself (Điều 38, 39) until the Government's decree of 2025; only those that a copy gives. */
function before(short: Short): RuleRow<Power> {
  return { ...power(short, FROM_2022, BEFORE_2025_REFORM, LAW), confidence: 'unverified', note: 'Thẩm quyền trước 01/7/2025, chưa đối chiếu với văn bản hợp nhất.' };
}

function title(code: string, ...rows: readonly RuleRow<Power>[]): Rule<Power> {
  return { id: `competence.${code}`, rows };
}

const POLICE = ['an-ninh-trat-tu', 'te-nan-xa-hoi', 'bao-luc-gia-dinh', 'pccc', 'giao-thong-duong-bo', 'giao-thong-duong-sat', 'giao-thong-duong-thuy', 'an-ninh-mang', 'an-toan-thong-tin-mang', 'quoc-phong', 'du-lieu-ca-nhan'];
const MARKET = ['thuong-mai', 'hang-cam-hang-gia', 'quan-ly-gia', 'hoa-don', 'chat-luong-san-pham', 'an-toan-thuc-pham', 'do-luong', 'so-huu-tri-tue', 'quang-cao'];
const FORESTRY = ['lam-nghiep'];
const FISHERY = ['thuy-san', 'vung-bien-dao'];
const CIVIL = ['thi-hanh-an-dan-su'];
const TAXES = ['thue', 'hoa-don', 'phi-le-phi', 'ke-toan'];
const CUSTOMS = ['hai-quan', 'thuong-mai', 'hang-cam-hang-gia'];
const BORDER = ['bien-gioi-quoc-gia', 'an-ninh-trat-tu', 'vung-bien-dao', 'thuy-san', 'hang-cam-hang-gia', 'thuong-mai'];
const SEA = ['vung-bien-dao', 'thuy-san', 'giao-thong-hang-hai', 'bao-ve-moi-truong', 'thuong-mai', 'hang-cam-hang-gia'];

/** Titles of Nghị định 189/2025/NĐ-CP, as amended by Nghị định 311/2026/NĐ-CP; before it of the law. */
export const COMPETENCE: readonly Rule<Power>[] = /* @__PURE__ */ (() => [
  title('chu-tich-ubnd-xa', before([10, '2o', '38', '1', 'x', 'all', 5_000_000]), power([50, 'SCA', '5', '1', 'x', 'all'])),
  title('chu-tich-ubnd-huyen', before([50, 'SCd', '38', '2', 'h', 'all', 100_000_000])),
  title('chu-tich-ubnd-tinh', before([100, 'SCA', '38', '3', 't', 'all']), power([100, 'SCA', '5', '2', 't', 'all'])),
  title('chi-cuc-truong', power([50, 'SCA', '6', '1', 't'])),
  title('giam-doc-so', power([80, 'SCA', '6', '2', 't'])),
  title('chanh-thanh-tra-tinh', power([80, 'SCA', '6', '2', 't'], FROM_ND311, null, ND311)),
  title('cuc-truong', power([100, 'SCA', '6', '3', 'b'])),
  // Lowered by the decree of 2026.
  title('truong-doan-kiem-tra-to-chuc-thuoc-bo', power([80, 'SCA', '6', '4', 'b'], FROM_2025_REFORM, BEFORE_ND311), power([50, 'SCA', '6', '4', 'b'], FROM_ND311, null, ND311)),
  title('truong-doan-kiem-tra-bo', power([100, 'SCA', '6', '4', 'b'])),
  title('thanh-tra-vien', power([10, '20', '7', '1', 'b'])),
  title('thanh-tra-vien-tinh', power([10, '20', '7', '1', 't'], FROM_ND311, null, ND311)),
  title('truong-doan-thanh-tra', power([50, 'CA', '7', '2', 'b'])),
  title('truong-doan-thanh-tra-tinh', power([50, 'CA', '7', '2', 't'], FROM_ND311, null, ND311)),
  title('truong-doan-thanh-tra-chinh-phu', power([100, 'SCA', '7', '4', 'b'], FROM_ND311, null, ND311)),
  title('chanh-thanh-tra', power([80, 'SCA', '7', '3', 'b'])),
  title('chanh-thanh-tra-bo', power([100, 'SCA', '7', '4', 'b'])),
  title('chien-si-cand', before([1, '0', '39', '1', 'x', POLICE, 500_000]), power([10, '20', '8', '1', 'x', POLICE])),
  title('dai-doi-truong-cscd', power([20, '2f', '8', '2', 't', POLICE])),
  title('truong-don-cong-an', power([30, 'S2f', '8', '3', 't', POLICE])),
  title('truong-cong-an-xa', before([5, '2p', '39', '3', 'x', POLICE, 2_500_000]), power([50, 'SCA', '8', '4', 'x', POLICE])),
  title('truong-cong-an-huyen', before([20, 'S2d', '39', '4', 'h', POLICE, 25_000_000])),
  title('truong-phong-cong-an-tinh', before([20, 'S2d', '39', '4', 't', POLICE, 25_000_000]), power([80, 'SCA', '8', '5', 't', POLICE])),
  title('truong-phong-xuat-nhap-canh', power([80, 'SCXA', '8', '6', 't', POLICE])),
  title('giam-doc-cong-an-tinh', before([50, 'SCd', '39', '5', 't', POLICE, 100_000_000]), power([100, 'SCXA', '8', '7', 't', POLICE])),
  title('cuc-truong-cong-an', power([100, 'SCA', '8', '8', 'b', POLICE])),
  title('cuc-truong-xuat-nhap-canh', power([100, 'SCXA', '8', '9', 'b', POLICE])),
  title('chien-si-bien-phong', power([5, '20', '9', '1', 'x', BORDER])),
  title('tram-truong-bien-phong', power([10, '2f', '9', '2', 'x', BORDER])),
  title('doi-truong-dac-nhiem-bien-phong', power([15, '2f', '9', '3', 't', BORDER])),
  title('don-truong-bien-phong', power([30, '2A', '9', '4', 't', BORDER])),
  title('doan-truong-dac-nhiem-bien-phong', power([50, 'SCA', '9', '5', 'b', BORDER])),
  title('chi-huy-truong-bien-phong', power([100, 'SCA', '9', '6', 't', BORDER])),
  title('canh-sat-vien-bien', power([5, '20', '10', '1', 'b', SEA])),
  title('to-truong-canh-sat-bien', power([10, '20', '10', '2', 'b', SEA])),
  title('doi-truong-canh-sat-bien', power([20, '2f', '10', '3', 'b', SEA])),
  title('hai-doi-truong-canh-sat-bien', power([30, '2c', '10', '4', 'b', SEA])),
  title('hai-doan-truong-canh-sat-bien', power([50, 'SCc', '10', '5', 'b', SEA])),
  title('tu-lenh-vung-canh-sat-bien', power([80, 'SCA', '10', '6', 'b', SEA])),
  title('tu-lenh-canh-sat-bien', power([100, 'SCA', '10', '7', 'b', SEA])),
  title('cong-chuc-hai-quan', power([5, '20', '11', '1', 't', CUSTOMS])),
  title('doi-truong-hai-quan', power([30, '2A', '11', '2', 't', CUSTOMS])),
  title('chi-cuc-truong-hai-quan', power([50, 'SCA', '11', '3', 't', CUSTOMS])),
  title('cuc-truong-hai-quan', power([100, 'SCA', '11', '4', 'b', CUSTOMS])),
  title('kiem-soat-vien-thi-truong', power([10, '20', '12', '1', 't', MARKET])),
  title('doi-truong-quan-ly-thi-truong', power([30, '2A', '12', '2', 't', MARKET])),
  title('chi-cuc-truong-quan-ly-thi-truong', power([50, 'SCA', '12', '3', 't', MARKET])),
  title('cuc-truong-quan-ly-thi-truong', power([100, 'SCA', '12', '4', 'b', MARKET])),
  title('cong-chuc-thue', power([10, '20', '13', '1', 'x', TAXES])),
  title('truong-thue-co-so', power([50, '2t', '13', '2', 'x', TAXES])),
  title('truong-thue-tinh', power([80, 'CA', '13', '3', 't', TAXES])),
  title('cuc-truong-thue', power([100, 'CA', '13', '4', 'b', TAXES])),
  title('kiem-lam-vien', power([5, '20', '14', '1', 'x', FORESTRY])),
  title('tram-truong-kiem-lam', power([20, '2w', '14', '2', 'x', FORESTRY])),
  title('hat-truong-kiem-lam', power([30, '2w', '14', '3', 't', FORESTRY])),
  title('chi-cuc-truong-kiem-lam', power([50, 'SCA', '14', '4', 't', FORESTRY])),
  title('cuc-truong-kiem-lam', power([100, 'SCA', '14', '5', 'b', FORESTRY])),
  title('kiem-ngu-vien', power([5, '20', '15', '1', 't', FISHERY])),
  title('tram-truong-kiem-ngu', power([20, '2s', '15', '2', 't', FISHERY])),
  title('chi-cuc-truong-kiem-ngu', power([50, 'SCA', '15', '3', 't', FISHERY])),
  title('cuc-truong-kiem-ngu', power([100, 'SCA', '15', '4', 'b', FISHERY])),
  title('chap-hanh-vien', power([20, '20', '16', '1', 't', CIVIL], FROM_ND311, null, ND311)),
  title('thu-truong-thads', power([50, 'SCA', '16', '1', 't', CIVIL])),
  title('cuc-truong-thads', power([100, 'SCA', '16', '2', 'b', CIVIL])),
  title('truong-dai-dien-cang-vu', power([25, 'S2A', '17', '1', 't', ['giao-thong-hang-hai', 'hang-khong', 'giao-thong-duong-thuy']])),
  title('giam-doc-cang-vu', power([50, 'SCA', '17', '2', 't', ['giao-thong-hang-hai', 'hang-khong', 'giao-thong-duong-thuy']])),
  title('nguoi-dung-dau-co-quan-dai-dien', power([100, 'CA', '18', '2', 'b'])),
])();

const per = { validFrom: FROM_2025_REFORM, validTo: null } as const;
/** Competence is tested for each act, on the maximum of its range. */
export const perAct: Rule<boolean> = {
  id: 'competence.per-act',
  rows: [{ ...per, value: true, source: { document: LAW, article: '52', clause: '1' }, confidence: 'secondary', note: 'Thẩm quyền tính theo mức tối đa của khung tiền phạt đối với từng hành vi.' }],
};
/** Several acts in fields of several persons: the chairman where the violation happened. */
export const severalFields: Rule<boolean> = {
  id: 'competence.several-fields',
  rows: [{ ...per, value: true, source: { document: LAW, article: '52', clause: '4', point: 'c' }, confidence: 'unverified' }],
};
export const territory: Rule<boolean> = {
  id: 'competence.territory',
  rows: [{ ...per, value: true, source: { document: LAW, article: '52', clause: '3' }, confidence: 'secondary', note: 'Chủ tịch UBND các cấp có thẩm quyền trong các lĩnh vực ở địa phương; người khác trong ngành, lĩnh vực mình quản lý.' }],
};
export const delegationRule: Rule<boolean> = {
  id: 'competence.delegation',
  rows: [{ ...per, validFrom: '2022-01-01', value: true, source: { document: LAW, article: '54', clause: '1' }, confidence: 'secondary' }],
};
