import type { Rule } from '../rule.ts';
import { CIVIL_CODE } from './documents.ts';
import { at, law, rule, since2022, since2025, until2025 } from './row.ts';

export interface LimitationRule {
  readonly years: number;
  readonly longYears: number;
  readonly longFields: readonly string[];
  /** Fields that follow their own law. */
  readonly ownLaw: readonly string[];
}

const LONG_2020 = [
  'ke-toan', 'hoa-don', 'phi-le-phi', 'kinh-doanh-bao-hiem', 'quan-ly-gia', 'chung-khoan', 'so-huu-tri-tue', 'xay-dung', 'thuy-san', 'lam-nghiep', 'tai-nguyen-nuoc',
  'dau-khi-khoang-san', 'bao-ve-moi-truong', 'nang-luong-nguyen-tu', 'nha-cong-so', 'dat-dai', 'de-dieu', 'bao-chi', 'xuat-ban', 'thuong-mai', 'hang-cam-hang-gia',
  'lao-dong-ngoai-nuoc',
];
const OWN_LAW = ['thue', 'kiem-toan-doc-lap'];

export const limitationRule: Rule<LimitationRule> = rule(
  'limitation.period',
  until2025({ years: 1, longYears: 2, longFields: LONG_2020, ownLaw: OWN_LAW }, law('6', '1', 'a'), 'unverified'),
  since2025({ years: 1, longYears: 2, longFields: [...LONG_2020, 'khieu-nai-to-cao'], ownLaw: OWN_LAW }, law('6', '1', 'a')),
);
/** Sent by criminal procedure bodies: years added. */
export const limitationReferred: Rule<{ readonly years: number }> = rule(
  'limitation.referred',
  until2025({ years: 0 }, law('6', '1', 'c'), 'unverified'),
  since2025({ years: 1 }, law('6', '1', 'c')),
);
export const limitationStart: Rule<{ readonly ended: string; readonly ongoing: string }> = rule('limitation.start', since2022({ ended: 'act-ended', ongoing: 'discovered' }, law('6', '1', 'b')));
export const limitationEvasion: Rule<{ readonly restart: string }> = rule('limitation.evasion', since2022({ restart: 'evasion-ended' }, law('6', '1', 'd')));
export const limitationRoll: Rule<{ readonly rolls: boolean }> = rule('limitation.last-day', since2022({ rolls: false }, at(CIVIL_CODE, '148', '5'), 'unverified'));
