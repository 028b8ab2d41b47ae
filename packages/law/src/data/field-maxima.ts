import type { Confidence, IsoDate } from '../citation.ts';
import type { Rule } from '../rule.ts';
import { FROM_2022, FROM_2025_REFORM } from './documents.ts';
import { law, row, rule } from './row.ts';

/** Highest fine for a person, đồng, by point of Điều 24; null = the field's own law sets it. Codes are named in `field-names.ts`. */
const TABLE: readonly (readonly [maximum: number | null, confidence: Confidence, place: string, codes: string])[] = [
  [30_000_000, 'secondary', '1a', 'hon-nhan-gia-dinh binh-dang-gioi bao-luc-gia-dinh luu-tru tin-nguong-ton-giao thi-dua-khen-thuong hanh-chinh-tu-phap dan-so ve-sinh-moi-truong thong-ke doi-ngoai khieu-nai-to-cao'],
  [40_000_000, 'unverified', '1b', 'an-ninh-trat-tu can-tro-to-tung thi-hanh-an-dan-su pha-san giao-dich-dien-tu buu-chinh'],
  [50_000_000, 'unverified', '1c', 'pccc co-yeu bien-gioi-quoc-gia bo-tro-tu-phap y-te-du-phong hiv-aids giao-duc van-hoa the-thao du-lich khoa-hoc-cong-nghe chuyen-giao-cong-nghe tre-em bao-tro phong-chong-thien-tai kiem-dich-thuc-vat trong-trot thu-y ke-toan kiem-toan-nha-nuoc phi-le-phi tai-san-cong hoa-don du-tru-quoc-gia hoa-chat khi-tuong-thuy-van do-dac-ban-do dang-ky-doanh-nghiep'],
  [75_000_000, 'unverified', '1d', 'quoc-phong lao-dong giao-duc-nghe-nghiep giao-thong-duong-bo giao-thong-duong-sat giao-thong-duong-thuy bhyt bhxh bhtn te-nan-xa-hoi'],
  [100_000_000, 'secondary', '1đ', 'de-dieu kham-chua-benh my-pham duoc-trang-thiet-bi-y-te chan-nuoi phan-bon quang-cao dat-cuoc-tro-choi lao-dong-ngoai-nuoc giao-thong-hang-hai hang-khong cong-trinh-giao-thong cong-nghe-thong-tin vien-thong tan-so-vo-tuyen an-ninh-mang an-toan-thong-tin-mang du-lieu cong-nghiep-cong-nghe-so xuat-ban in thuong-mai hai-quan xo-so kinh-doanh-bao-hiem tiet-kiem-chong-lang-phi vat-lieu-no dien-luc'],
  [100_000_000, 'unverified', '1đ', 'bao-chi'],
  [150_000_000, 'unverified', '1e', 'quan-ly-gia ha-tang-ky-thuat nha-cong-so dau-thau dau-tu'],
  [200_000_000, 'unverified', '1g', 'hang-cam-hang-gia'],
  [250_000_000, 'unverified', '1h', 'tai-nguyen-nuoc so-huu-tri-tue'],
  [500_000_000, 'secondary', '1i', 'xay-dung lam-nghiep dat-dai moi-truong-bien-dao kinh-doanh-bat-dong-san'],
  [1_000_000_000, 'unverified', '1k', 'vung-bien-dao nang-luong-nguyen-tu tien-te-ngan-hang dau-khi-khoang-san bao-ve-moi-truong thuy-san'],
  [null, 'secondary', '3', 'thue do-luong an-toan-thuc-pham chat-luong-san-pham chung-khoan canh-tranh kiem-toan-doc-lap du-lieu-ca-nhan'],
];

/** Fields that the law of 2025 added. */
const FIELDS_NEW_IN_2025: readonly string[] = ['du-lieu', 'cong-nghiep-cong-nghe-so', 'du-lieu-ca-nhan'];
/** First day on which a field is one of Điều 24. */
export function fieldSince(code: string): IsoDate {
  return FIELDS_NEW_IN_2025.includes(code) ? FROM_2025_REFORM : FROM_2022;
}

function build(): ReadonlyMap<string, Rule<number | null>> {
  const found = new Map<string, Rule<number | null>>();
  for (const [value, confidence, place, codes] of TABLE) {
    const source = law('24', place.charAt(0), place.slice(1));
    // Rows that the law of 2025 rewrote begin with it; the rest is the text of 2020 from memory.
    const validFrom = confidence === 'secondary' ? FROM_2025_REFORM : FROM_2022;
    for (const code of codes.split(' ')) found.set(code, rule(`field.maximum.${code}`, row(validFrom, null, value, source, confidence)));
  }
  return found;
}

/** The rule of each field by its code. */
export const FIELD_MAXIMA: ReadonlyMap<string, Rule<number | null>> = /* @__PURE__ */ build();
