import type { Confidence, IsoDate } from '../citation.ts';
import type { Rule } from '../rule.ts';
import { FROM_2022, FROM_2025_REFORM, LAW } from './documents.ts';

/** A field of state management (Điều 24): names, and the highest fine for a person in đồng; null = its own law sets it. */
export interface FieldRow {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** First day on which the field is one of Điều 24. */
  readonly since: IsoDate;
  readonly maximum: Rule<number | null>;
}

type Entry = readonly [code: string, vi: string, en: string];

const NEW_IN_2025: readonly string[] = ['du-lieu', 'cong-nghiep-cong-nghe-so', 'du-lieu-ca-nhan'];

function fields(maximum: number | null, confidence: Confidence, place: string, entries: readonly Entry[]): readonly FieldRow[] {
  // Rows that the law of 2025 rewrote begin with it; the rest is the text of 2020 from memory.
  const validFrom = confidence === 'secondary' ? FROM_2025_REFORM : FROM_2022;
  return entries.map(([code, vi, en]) => ({
    code, vi, en, since: NEW_IN_2025.includes(code) ? FROM_2025_REFORM : FROM_2022,
    maximum: {
      id: `field.maximum.${code}`,
      rows: [{
        validFrom, validTo: null, value: maximum, source: { document: LAW, article: '24', clause: place.charAt(0), ...(place.length > 1 ? { point: place.slice(1) } : {}) }, confidence,
        ...(confidence === 'unverified' ? { note: 'Mức tối đa chưa đối chiếu với văn bản hợp nhất.' } : {}),
      }],
    },
  }));
}

export const FIELDS: readonly FieldRow[] = /* @__PURE__ */ [
  ...fields(30_000_000, 'secondary', '1a', [
    ['hon-nhan-gia-dinh', 'Hôn nhân và gia đình', 'Marriage and family'],
    ['binh-dang-gioi', 'Bình đẳng giới', 'Gender equality'],
    ['bao-luc-gia-dinh', 'Phòng, chống bạo lực gia đình', 'Domestic violence'],
    ['luu-tru', 'Lưu trữ', 'Archives'],
    ['tin-nguong-ton-giao', 'Tín ngưỡng, tôn giáo', 'Belief and religion'],
    ['thi-dua-khen-thuong', 'Thi đua, khen thưởng', 'Emulation and commendation'],
    ['hanh-chinh-tu-phap', 'Hành chính tư pháp', 'Judicial administration'],
    ['dan-so', 'Dân số', 'Population'],
    ['ve-sinh-moi-truong', 'Vệ sinh môi trường', 'Environmental hygiene'],
    ['thong-ke', 'Thống kê', 'Statistics'],
    ['doi-ngoai', 'Đối ngoại', 'Foreign affairs'],
    ['khieu-nai-to-cao', 'Khiếu nại, tố cáo, kiến nghị, phản ánh', 'Complaints, denunciations, petitions'],
  ]),
  ...fields(40_000_000, 'unverified', '1b', [
    ['an-ninh-trat-tu', 'An ninh trật tự, an toàn xã hội', 'Security, order and social safety'],
    ['can-tro-to-tung', 'Cản trở hoạt động tố tụng', 'Obstruction of proceedings'],
    ['thi-hanh-an-dan-su', 'Thi hành án dân sự', 'Enforcement of civil judgments'],
    ['pha-san', 'Phá sản doanh nghiệp, hợp tác xã', 'Bankruptcy'],
    ['giao-dich-dien-tu', 'Giao dịch điện tử', 'Electronic transactions'],
    ['buu-chinh', 'Bưu chính', 'Post'],
  ]),
  ...fields(50_000_000, 'unverified', '1c', [
    ['pccc', 'Phòng cháy, chữa cháy; cứu nạn, cứu hộ', 'Fire prevention, rescue'],
    ['co-yeu', 'Cơ yếu', 'Cryptography'],
    ['bien-gioi-quoc-gia', 'Quản lý và bảo vệ biên giới quốc gia', 'National borders'],
    ['bo-tro-tu-phap', 'Bổ trợ tư pháp', 'Judicial support'],
    ['y-te-du-phong', 'Y tế dự phòng', 'Preventive medicine'],
    ['hiv-aids', 'Phòng, chống HIV/AIDS', 'HIV/AIDS prevention'],
    ['giao-duc', 'Giáo dục', 'Education'],
    ['van-hoa', 'Văn hóa', 'Culture'],
    ['the-thao', 'Thể thao', 'Sport'],
    ['du-lich', 'Du lịch', 'Tourism'],
    ['khoa-hoc-cong-nghe', 'Quản lý khoa học, công nghệ', 'Science and technology'],
    ['chuyen-giao-cong-nghe', 'Chuyển giao công nghệ', 'Technology transfer'],
    ['tre-em', 'Trẻ em', 'Children'],
    ['bao-tro', 'Bảo trợ, cứu trợ xã hội', 'Social protection'],
    ['phong-chong-thien-tai', 'Phòng, chống thiên tai', 'Natural disasters'],
    ['kiem-dich-thuc-vat', 'Bảo vệ và kiểm dịch thực vật', 'Plant protection and quarantine'],
    ['trong-trot', 'Trồng trọt', 'Crops'],
    ['thu-y', 'Thú y', 'Veterinary'],
    ['ke-toan', 'Kế toán', 'Accounting'],
    ['kiem-toan-nha-nuoc', 'Kiểm toán nhà nước', 'State audit'],
    ['phi-le-phi', 'Phí, lệ phí', 'Fees and charges'],
    ['tai-san-cong', 'Quản lý tài sản công', 'Public property'],
    ['hoa-don', 'Hóa đơn', 'Invoices'],
    ['du-tru-quoc-gia', 'Dự trữ quốc gia', 'National reserves'],
    ['hoa-chat', 'Hóa chất', 'Chemicals'],
    ['khi-tuong-thuy-van', 'Khí tượng thủy văn', 'Hydrometeorology'],
    ['do-dac-ban-do', 'Đo đạc và bản đồ', 'Survey and mapping'],
    ['dang-ky-doanh-nghiep', 'Đăng ký doanh nghiệp', 'Business registration'],
  ]),
  ...fields(75_000_000, 'unverified', '1d', [
    ['quoc-phong', 'Quốc phòng, an ninh quốc gia', 'Defence, national security'],
    ['lao-dong', 'Lao động', 'Labour'],
    ['giao-duc-nghe-nghiep', 'Giáo dục nghề nghiệp', 'Vocational education'],
    ['giao-thong-duong-bo', 'Giao thông đường bộ', 'Road traffic'],
    ['giao-thong-duong-sat', 'Giao thông đường sắt', 'Railways'],
    ['giao-thong-duong-thuy', 'Giao thông đường thủy nội địa', 'Inland waterways'],
    ['bhyt', 'Bảo hiểm y tế', 'Health insurance'],
    ['bhxh', 'Bảo hiểm xã hội', 'Social insurance'],
    ['bhtn', 'Bảo hiểm thất nghiệp', 'Unemployment insurance'],
    ['te-nan-xa-hoi', 'Phòng, chống tệ nạn xã hội', 'Social evils'],
  ]),
  ...fields(100_000_000, 'secondary', '1đ', [
    ['de-dieu', 'Đê điều', 'Dykes'],
    ['kham-chua-benh', 'Khám bệnh, chữa bệnh', 'Medical care'],
    ['my-pham', 'Mỹ phẩm', 'Cosmetics'],
    ['duoc-trang-thiet-bi-y-te', 'Dược, trang thiết bị y tế', 'Pharmacy, medical equipment'],
    ['chan-nuoi', 'Chăn nuôi', 'Livestock'],
    ['phan-bon', 'Phân bón', 'Fertilisers'],
    ['quang-cao', 'Quảng cáo', 'Advertising'],
    ['dat-cuoc-tro-choi', 'Đặt cược và trò chơi có thưởng', 'Betting and prize games'],
    ['lao-dong-ngoai-nuoc', 'Quản lý lao động ngoài nước', 'Labour abroad'],
    ['giao-thong-hang-hai', 'Giao thông hàng hải', 'Shipping'],
    ['hang-khong', 'Hoạt động hàng không dân dụng', 'Civil aviation'],
    ['cong-trinh-giao-thong', 'Quản lý và bảo vệ công trình giao thông', 'Transport works'],
    ['cong-nghe-thong-tin', 'Công nghệ thông tin', 'Information technology'],
    ['vien-thong', 'Viễn thông', 'Telecommunications'],
    ['tan-so-vo-tuyen', 'Tần số vô tuyến điện', 'Radio frequencies'],
    ['an-ninh-mang', 'An ninh mạng', 'Cyber security'],
    ['an-toan-thong-tin-mang', 'An toàn thông tin mạng', 'Network information safety'],
    ['du-lieu', 'Dữ liệu', 'Data'],
    ['cong-nghiep-cong-nghe-so', 'Công nghiệp công nghệ số', 'Digital technology industry'],
    ['xuat-ban', 'Xuất bản', 'Publishing'],
    ['in', 'In', 'Printing'],
    ['thuong-mai', 'Thương mại', 'Commerce'],
    ['hai-quan', 'Hải quan, thủ tục thuế', 'Customs, tax procedure'],
    ['xo-so', 'Kinh doanh xổ số', 'Lotteries'],
    ['kinh-doanh-bao-hiem', 'Kinh doanh bảo hiểm', 'Insurance business'],
    ['tiet-kiem-chong-lang-phi', 'Thực hành tiết kiệm, chống lãng phí', 'Thrift, waste prevention'],
    ['vat-lieu-no', 'Quản lý vật liệu nổ', 'Explosives'],
    ['dien-luc', 'Điện lực', 'Electricity'],
  ]),
  ...fields(100_000_000, 'unverified', '1đ', [
    ['bao-chi', 'Báo chí', 'Press'],
  ]),
  ...fields(150_000_000, 'unverified', '1e', [
    ['quan-ly-gia', 'Quản lý giá', 'Prices'],
    ['ha-tang-ky-thuat', 'Quản lý công trình hạ tầng kỹ thuật', 'Technical infrastructure'],
    ['nha-cong-so', 'Quản lý, phát triển nhà và công sở', 'Housing and public offices'],
    ['dau-thau', 'Đấu thầu', 'Public procurement'],
    ['dau-tu', 'Đầu tư', 'Investment'],
  ]),
  ...fields(200_000_000, 'unverified', '1g', [['hang-cam-hang-gia', 'Sản xuất, buôn bán hàng cấm, hàng giả', 'Banned and counterfeit goods']]),
  ...fields(250_000_000, 'unverified', '1h', [
    ['tai-nguyen-nuoc', 'Điều tra, quy hoạch, thăm dò, khai thác, sử dụng nguồn tài nguyên nước', 'Water resources'],
    ['so-huu-tri-tue', 'Sở hữu trí tuệ', 'Intellectual property'],
  ]),
  ...fields(500_000_000, 'secondary', '1i', [
    ['xay-dung', 'Xây dựng', 'Construction'],
    ['lam-nghiep', 'Lâm nghiệp', 'Forestry'],
    ['dat-dai', 'Đất đai', 'Land'],
    ['moi-truong-bien-dao', 'Quản lý tổng hợp tài nguyên và bảo vệ môi trường biển và hải đảo', 'Marine resources and environment'],
    ['kinh-doanh-bat-dong-san', 'Kinh doanh bất động sản', 'Real estate business'],
  ]),
  ...fields(1_000_000_000, 'unverified', '1k', [
    ['vung-bien-dao', 'Quản lý các vùng biển, đảo và thềm lục địa', 'Sea areas, islands, continental shelf'],
    ['nang-luong-nguyen-tu', 'Quản lý hạt nhân và chất phóng xạ, năng lượng nguyên tử', 'Nuclear energy'],
    ['tien-te-ngan-hang', 'Tiền tệ, kim loại quý, đá quý, ngân hàng, tín dụng', 'Currency, banking, credit'],
    ['dau-khi-khoang-san', 'Thăm dò, khai thác dầu khí và các loại khoáng sản khác', 'Oil, gas and minerals'],
    ['bao-ve-moi-truong', 'Bảo vệ môi trường', 'Environmental protection'],
    ['thuy-san', 'Thủy sản', 'Fisheries'],
  ]),
  ...fields(null, 'secondary', '3', [
    ['thue', 'Thuế', 'Tax'],
    ['do-luong', 'Đo lường', 'Measurement'],
    ['an-toan-thuc-pham', 'An toàn thực phẩm', 'Food safety'],
    ['chat-luong-san-pham', 'Chất lượng sản phẩm, hàng hóa', 'Product quality'],
    ['chung-khoan', 'Chứng khoán', 'Securities'],
    ['canh-tranh', 'Cạnh tranh', 'Competition'],
    ['kiem-toan-doc-lap', 'Kiểm toán độc lập', 'Independent audit'],
    ['du-lieu-ca-nhan', 'Bảo vệ dữ liệu cá nhân', 'Personal data protection'],
  ]),
];
