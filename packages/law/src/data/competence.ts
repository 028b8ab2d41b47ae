import type { Rule, RuleRow } from '../rule.ts';
import { BEFORE_ND311, FROM_2025_REFORM, FROM_ND311, ND189, ND311 } from './documents.ts';
import { at, law, row, rule, since2022, since2025, until2025 } from './row.ts';

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

const LEVELS = { x: 'commune', h: 'district', t: 'province', b: 'central' } as const;
/** Points of Điều 28 khoản 1 by the last letter of the powers. */
const MEASURES: Readonly<Record<string, string>> = { f: 'acđe', c: 'acdđeik', w: 'acđehik', s: 'abđehik', t: 'aeik', o: 'abcđ', p: 'acđ', d: 'abcđehik', 0: '' };

const POLICE = ['an-ninh-trat-tu', 'te-nan-xa-hoi', 'bao-luc-gia-dinh', 'pccc', 'giao-thong-duong-bo', 'giao-thong-duong-sat', 'giao-thong-duong-thuy', 'an-ninh-mang', 'an-toan-thong-tin-mang', 'quoc-phong', 'du-lieu-ca-nhan'];
const MARKET = ['thuong-mai', 'hang-cam-hang-gia', 'quan-ly-gia', 'hoa-don', 'chat-luong-san-pham', 'an-toan-thuc-pham', 'do-luong', 'so-huu-tri-tue', 'quang-cao'];
const FORESTRY = ['lam-nghiep'];
const FISHERY = ['thuy-san', 'vung-bien-dao'];
const CIVIL = ['thi-hanh-an-dan-su'];
const TAXES = ['thue', 'hoa-don', 'phi-le-phi', 'ke-toan'];
const CUSTOMS = ['hai-quan', 'thuong-mai', 'hang-cam-hang-gia'];
const BORDER = ['bien-gioi-quoc-gia', 'an-ninh-trat-tu', 'vung-bien-dao', 'thuy-san', 'hang-cam-hang-gia', 'thuong-mai'];
const SEA = ['vung-bien-dao', 'thuy-san', 'giao-thong-hang-hai', 'bao-ve-moi-truong', 'thuong-mai', 'hang-cam-hang-gia'];
const PORTS = ['giao-thong-hang-hai', 'hang-khong', 'giao-thong-duong-thuy'];

/**
 * Titles by article of Nghị định 189/2025/NĐ-CP and their fields. A line is one row: clause, title, percent, powers, level (x commune, h district, t province,
 * b central). Letters of powers: S suspend; C confiscate any, 2 up to twice; X expel; last: measures (A all, else a key of MEASURES).
 * At the end of a line +311 begins with Nghị định 311/2026/NĐ-CP, -311 ends with it. A clause with its article is one of the law itself (Điều 38, 39) until the
 * reform of 2025, then the most in đồng may follow; only those that a copy gives.
 */
const TABLE: readonly (readonly [article: string, fields: Power['fields'], lines: string])[] = [
  ['5', 'all', `
    38.1 chu-tich-ubnd-xa 10 2o x 5000000
    1 chu-tich-ubnd-xa 50 SCA x
    38.2 chu-tich-ubnd-huyen 50 SCd h 100000000
    38.3 chu-tich-ubnd-tinh 100 SCA t
    2 chu-tich-ubnd-tinh 100 SCA t`],
  ['6', null, `
    1 chi-cuc-truong 50 SCA t
    2 giam-doc-so 80 SCA t
    2 chanh-thanh-tra-tinh 80 SCA t +311
    3 cuc-truong 100 SCA b
    4 truong-doan-kiem-tra-to-chuc-thuoc-bo 80 SCA b -311
    4 truong-doan-kiem-tra-to-chuc-thuoc-bo 50 SCA b +311
    4 truong-doan-kiem-tra-bo 100 SCA b`],
  ['7', null, `
    1 thanh-tra-vien 10 20 b
    1 thanh-tra-vien-tinh 10 20 t +311
    2 truong-doan-thanh-tra 50 CA b
    2 truong-doan-thanh-tra-tinh 50 CA t +311
    4 truong-doan-thanh-tra-chinh-phu 100 SCA b +311
    3 chanh-thanh-tra 80 SCA b
    4 chanh-thanh-tra-bo 100 SCA b`],
  ['8', POLICE, `
    39.1 chien-si-cand 1 0 x 500000
    1 chien-si-cand 10 20 x
    2 dai-doi-truong-cscd 20 2f t
    3 truong-don-cong-an 30 S2f t
    39.3 truong-cong-an-xa 5 2p x 2500000
    4 truong-cong-an-xa 50 SCA x
    39.4 truong-cong-an-huyen 20 S2d h 25000000
    39.4 truong-phong-cong-an-tinh 20 S2d t 25000000
    5 truong-phong-cong-an-tinh 80 SCA t
    6 truong-phong-xuat-nhap-canh 80 SCXA t
    39.5 giam-doc-cong-an-tinh 50 SCd t 100000000
    7 giam-doc-cong-an-tinh 100 SCXA t
    8 cuc-truong-cong-an 100 SCA b
    9 cuc-truong-xuat-nhap-canh 100 SCXA b`],
  ['9', BORDER, `
    1 chien-si-bien-phong 5 20 x
    2 tram-truong-bien-phong 10 2f x
    3 doi-truong-dac-nhiem-bien-phong 15 2f t
    4 don-truong-bien-phong 30 2A t
    5 doan-truong-dac-nhiem-bien-phong 50 SCA b
    6 chi-huy-truong-bien-phong 100 SCA t`],
  ['10', SEA, `
    1 canh-sat-vien-bien 5 20 b
    2 to-truong-canh-sat-bien 10 20 b
    3 doi-truong-canh-sat-bien 20 2f b
    4 hai-doi-truong-canh-sat-bien 30 2c b
    5 hai-doan-truong-canh-sat-bien 50 SCc b
    6 tu-lenh-vung-canh-sat-bien 80 SCA b
    7 tu-lenh-canh-sat-bien 100 SCA b`],
  ['11', CUSTOMS, `
    1 cong-chuc-hai-quan 5 20 t
    2 doi-truong-hai-quan 30 2A t
    3 chi-cuc-truong-hai-quan 50 SCA t
    4 cuc-truong-hai-quan 100 SCA b`],
  ['12', MARKET, `
    1 kiem-soat-vien-thi-truong 10 20 t
    2 doi-truong-quan-ly-thi-truong 30 2A t
    3 chi-cuc-truong-quan-ly-thi-truong 50 SCA t
    4 cuc-truong-quan-ly-thi-truong 100 SCA b`],
  ['13', TAXES, `
    1 cong-chuc-thue 10 20 x
    2 truong-thue-co-so 50 2t x
    3 truong-thue-tinh 80 CA t
    4 cuc-truong-thue 100 CA b`],
  ['14', FORESTRY, `
    1 kiem-lam-vien 5 20 x
    2 tram-truong-kiem-lam 20 2w x
    3 hat-truong-kiem-lam 30 2w t
    4 chi-cuc-truong-kiem-lam 50 SCA t
    5 cuc-truong-kiem-lam 100 SCA b`],
  ['15', FISHERY, `
    1 kiem-ngu-vien 5 20 t
    2 tram-truong-kiem-ngu 20 2s t
    3 chi-cuc-truong-kiem-ngu 50 SCA t
    4 cuc-truong-kiem-ngu 100 SCA b`],
  ['16', CIVIL, `
    1 chap-hanh-vien 20 20 t +311
    1 thu-truong-thads 50 SCA t
    2 cuc-truong-thads 100 SCA b`],
  ['17', PORTS, `
    1 truong-dai-dien-cang-vu 25 S2A t
    2 giam-doc-cang-vu 50 SCA t`],
  ['18', null, `
    2 nguoi-dung-dau-co-quan-dai-dien 100 CA b`],
];

function powerRow(article: string, fields: Power['fields'], [clause = '', , percent, letters = '', level, extra]: readonly string[]): RuleRow<Power> {
  const last = letters.at(-1) ?? '0';
  const [oldArticle = '', oldClause] = clause.split('.');
  const value: Power = {
    percent: Number(percent), ...(oldClause !== undefined && extra !== undefined ? { most: Number(extra) } : {}),
    suspend: letters.includes('S'), confiscate: letters.includes('C') ? 'any' : letters.includes('2') ? 'twice' : 'none', expel: letters.includes('X'),
    measures: last === 'A' ? 'all' : Array.from(MEASURES[last] ?? '', (point) => `kp.${point}`), fields, level: LEVELS[level as keyof typeof LEVELS],
  };
  if (oldClause !== undefined) return until2025(value, law(oldArticle, oldClause), 'unverified');
  return extra === '+311' ? row(FROM_ND311, null, value, at(ND311, article, clause)) : row(FROM_2025_REFORM, extra === '-311' ? BEFORE_ND311 : null, value, at(ND189, article, clause));
}

/** Titles of Nghị định 189/2025/NĐ-CP, as amended by Nghị định 311/2026/NĐ-CP; before it of the law. */
export const COMPETENCE: readonly Rule<Power>[] = /* @__PURE__ */ (() => {
  const titles = new Map<string, RuleRow<Power>[]>();
  for (const [article, fields, lines] of TABLE) {
    for (const line of lines.trim().split(/\n\s*/)) {
      const words = line.split(' ');
      const code = words[1] ?? '';
      titles.set(code, [...(titles.get(code) ?? []), powerRow(article, fields, words)]);
    }
  }
  return [...titles].map(([code, rows]) => rule(`competence.${code}`, ...rows));
})();

/** Competence is tested for each act, on the maximum of its range. */
export const perAct: Rule<boolean> = rule('competence.per-act', since2025(true, law('52', '1')));
/** Several acts in fields of several persons: the chairman where the violation happened. */
export const severalFields: Rule<boolean> = rule('competence.several-fields', since2025(true, law('52', '4', 'c'), 'unverified'));
export const territory: Rule<boolean> = rule('competence.territory', since2025(true, law('52', '3')));
export const delegationRule: Rule<boolean> = rule('competence.delegation', since2022(true, law('54', '1')));
