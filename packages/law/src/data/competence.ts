import type { Rule, RuleRow } from '../rule.ts';
import { BEFORE_ND311, FROM_2025_REFORM, FROM_ND311, LAW, ND189, ND311 } from './documents.ts';

/** Powers of a title (chức danh) to sanction. */
export interface Power {
  readonly vi: string;
  readonly en: string;
  /** Share of the Điều 24 maximum of the field, percent. */
  readonly percent: number;
  /** Withdrawal of licences and suspension. */
  readonly suspend: boolean;
  /** Confiscation: any value, up to twice the highest fine of the title, or none. */
  readonly confiscate: 'any' | 'twice' | 'none';
  readonly expel: boolean;
  /** Points of Điều 28 khoản 1; `all`. */
  readonly measures: 'all' | readonly string[];
  /** `all`: chairmen act in every field of their territory; else the fields that its decree or this list gives, null = as the decree of the field says. */
  readonly fields: 'all' | readonly string[] | null;
  readonly level: 'commune' | 'province' | 'central';
}

type Short = readonly [
  code: string, vi: string, en: string, percent: number, powers: string, article: string, clause: string, level: 'x' | 't' | 'b', fields?: readonly string[] | 'all', confidence?: 'unverified',
];

const LEVELS = { x: 'commune', t: 'province', b: 'central' } as const;
const FEW = ['kp.a', 'kp.c', 'kp.đ', 'kp.e'];
const COAST = ['kp.a', 'kp.c', 'kp.d', 'kp.đ', 'kp.e', 'kp.i', 'kp.k'];
const FOREST = ['kp.a', 'kp.c', 'kp.đ', 'kp.e', 'kp.h', 'kp.i', 'kp.k'];
const FISH = ['kp.a', 'kp.b', 'kp.đ', 'kp.e', 'kp.h', 'kp.i', 'kp.k'];
const TAX = ['kp.a', 'kp.e', 'kp.i', 'kp.k'];
const MEASURES: Readonly<Record<string, Power['measures']>> = { A: 'all', f: FEW, c: COAST, w: FOREST, s: FISH, t: TAX, 0: [] };

/** Letters: S suspend; C confiscate any, 2 up to twice, - none; X expel; last: measures (A all, f a-c-đ-e, c coast guard, w forest, s fisheries, t tax, 0 none). */
function power([, vi, en, percent, letters, , , level, fields]: Short): Power {
  return {
    vi, en, percent,
    suspend: letters.includes('S'),
    confiscate: letters.includes('C') ? 'any' : letters.includes('2') ? 'twice' : 'none',
    expel: letters.includes('X'),
    measures: MEASURES[letters.at(-1) ?? '0'] ?? [],
    fields: fields ?? null, level: LEVELS[level],
  };
}

function row(short: Short, validFrom: string, validTo: string | null, document: string): RuleRow<Power> {
  const [, , , , , article, clause, , fields, confidence] = short;
  const guess = Array.isArray(fields) ? 'Các lĩnh vực thuộc thẩm quyền suy từ nghị định ngành, chưa đối chiếu đầy đủ.' : undefined;
  return {
    validFrom, validTo, value: power(short), source: { document, article, clause }, confidence: confidence ?? 'secondary', ...(guess === undefined ? {} : { note: guess }),
  };
}

function title(short: Short, validFrom = FROM_2025_REFORM, document = ND189): Rule<Power> {
  return { id: `competence.${short[0]}`, rows: [row(short, validFrom, null, document)] };
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

const INSPECTION_TEAM: Short = ['truong-doan-kiem-tra-to-chuc-thuoc-bo', 'Trưởng đoàn kiểm tra do Thủ trưởng tổ chức thuộc bộ thành lập', 'Head of an inspection team set up by the head of an organisation of a ministry', 80, 'SCA', '6', '4', 'b'];

/** Titles of Nghị định 189/2025/NĐ-CP, as amended by Nghị định 311/2026/NĐ-CP. */
export const COMPETENCE: readonly Rule<Power>[] = /* @__PURE__ */ [
  title(['chu-tich-ubnd-xa', 'Chủ tịch Ủy ban nhân dân cấp xã', 'Chairman of the commune People’s Committee', 50, 'SCA', '5', '1', 'x', 'all']),
  title(['chu-tich-ubnd-tinh', 'Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Chairman of the provincial People’s Committee', 100, 'SCA', '5', '2', 't', 'all']),
  title(['chi-cuc-truong', 'Chi cục trưởng và người đứng đầu đơn vị tương đương', 'Head of a sub-department', 50, 'SCA', '6', '1', 't']),
  title(['giam-doc-so', 'Giám đốc sở', 'Director of a provincial department', 80, 'SCA', '6', '2', 't']),
  title(['chanh-thanh-tra-tinh', 'Chánh Thanh tra tỉnh', 'Chief inspector of the province', 80, 'SCA', '6', '2', 't'], FROM_ND311, ND311),
  title(['cuc-truong', 'Cục trưởng, Thủ trưởng tổ chức thuộc bộ', 'Head of a department or organisation of a ministry', 100, 'SCA', '6', '3', 'b']),
  { id: `competence.${INSPECTION_TEAM[0]}`, rows: [row(INSPECTION_TEAM, FROM_2025_REFORM, BEFORE_ND311, ND189), row([...INSPECTION_TEAM.slice(0, 3), 50, ...INSPECTION_TEAM.slice(4)] as unknown as Short, FROM_ND311, null, ND311)] },
  title(['truong-doan-kiem-tra-bo', 'Trưởng đoàn kiểm tra do Bộ trưởng thành lập', 'Head of an inspection team set up by a minister', 100, 'SCA', '6', '4', 'b']),
  title(['thanh-tra-vien', 'Thanh tra viên (Quốc phòng, Công an, Ngân hàng Nhà nước và các cơ quan được liệt kê)', 'Inspector (listed agencies)', 10, '20', '7', '1', 'b']),
  title(['thanh-tra-vien-tinh', 'Thanh tra viên Thanh tra tỉnh, Thanh tra Chính phủ', 'Inspector of the province or the Government', 10, '20', '7', '1', 't'], FROM_ND311, ND311),
  title(['truong-doan-thanh-tra', 'Trưởng đoàn thanh tra (các cơ quan được liệt kê)', 'Head of an inspectorate team (listed agencies)', 50, 'CA', '7', '2', 'b']),
  title(['truong-doan-thanh-tra-tinh', 'Trưởng đoàn thanh tra của Thanh tra tỉnh', 'Head of a team of the provincial inspectorate', 50, 'CA', '7', '2', 't'], FROM_ND311, ND311),
  title(['truong-doan-thanh-tra-chinh-phu', 'Trưởng đoàn thanh tra của Thanh tra Chính phủ', 'Head of a team of the Government Inspectorate', 100, 'SCA', '7', '4', 'b'], FROM_ND311, ND311),
  title(['chanh-thanh-tra', 'Chánh Thanh tra (các cơ quan được liệt kê)', 'Chief inspector (listed agencies)', 80, 'SCA', '7', '3', 'b']),
  title(['chanh-thanh-tra-bo', 'Chánh Thanh tra Bộ Quốc phòng, Bộ Công an, Ngân hàng Nhà nước', 'Chief inspector of a ministry', 100, 'SCA', '7', '4', 'b']),
  title(['chien-si-cand', 'Chiến sĩ Công an nhân dân đang thi hành công vụ', 'Police officer on duty', 10, '20', '8', '1', 'x', POLICE]),
  title(['dai-doi-truong-cscd', 'Thủ trưởng đơn vị Cảnh sát cơ động cấp đại đội', 'Commander of a mobile police company', 20, '2f', '8', '2', 't', POLICE]),
  title(['truong-don-cong-an', 'Trưởng đồn Công an, Trưởng trạm, Đội trưởng, Thủy đội trưởng', 'Head of a police post, station or squad', 30, 'S2f', '8', '3', 't', POLICE]),
  title(['truong-cong-an-xa', 'Trưởng Công an cấp xã', 'Chief of the commune police', 50, 'SCA', '8', '4', 'x', POLICE]),
  title(['truong-phong-cong-an-tinh', 'Trưởng phòng Công an cấp tỉnh', 'Head of a division of the provincial police', 80, 'SCA', '8', '5', 't', POLICE]),
  title(['truong-phong-xuat-nhap-canh', 'Trưởng phòng Quản lý xuất nhập cảnh Công an cấp tỉnh', 'Head of the provincial immigration division', 80, 'SCXA', '8', '6', 't', POLICE]),
  title(['giam-doc-cong-an-tinh', 'Giám đốc Công an cấp tỉnh', 'Director of the provincial police', 100, 'SCXA', '8', '7', 't', POLICE]),
  title(['cuc-truong-cong-an', 'Cục trưởng (Bộ Công an)', 'Head of a department of the Ministry of Public Security', 100, 'SCA', '8', '8', 'b', POLICE]),
  title(['cuc-truong-xuat-nhap-canh', 'Cục trưởng Cục Quản lý xuất nhập cảnh', 'Head of the Immigration Department', 100, 'SCXA', '8', '9', 'b', POLICE]),
  title(['chien-si-bien-phong', 'Chiến sĩ Bộ đội Biên phòng đang thi hành công vụ', 'Border guard on duty', 5, '20', '9', '1', 'x', BORDER]),
  title(['tram-truong-bien-phong', 'Trạm trưởng, Đội trưởng Bộ đội Biên phòng', 'Head of a border guard station or squad', 10, '2f', '9', '2', 'x', BORDER]),
  title(['doi-truong-dac-nhiem-bien-phong', 'Đội trưởng Đội đặc nhiệm phòng chống ma túy và tội phạm', 'Head of a border guard task force', 15, '2f', '9', '3', 't', BORDER]),
  title(['don-truong-bien-phong', 'Đồn trưởng Đồn biên phòng, Hải đội trưởng, Chỉ huy trưởng Ban chỉ huy Biên phòng Cửa khẩu cảng', 'Head of a border post', 30, '2A', '9', '4', 't', BORDER]),
  title(['doan-truong-dac-nhiem-bien-phong', 'Đoàn trưởng Đoàn đặc nhiệm phòng chống ma túy và tội phạm', 'Head of a border guard special group', 50, 'SCA', '9', '5', 'b', BORDER]),
  title(['chi-huy-truong-bien-phong', 'Chỉ huy trưởng Ban Chỉ huy Bộ đội Biên phòng; Hải đoàn trưởng; Cục trưởng', 'Commander of the provincial border guard', 100, 'SCA', '9', '6', 't', BORDER]),
  title(['canh-sat-vien-bien', 'Cảnh sát viên Cảnh sát biển đang thi hành công vụ', 'Coast guard on duty', 5, '20', '10', '1', 'b', SEA]),
  title(['to-truong-canh-sat-bien', 'Tổ trưởng Tổ nghiệp vụ Cảnh sát biển', 'Head of a coast guard team', 10, '20', '10', '2', 'b', SEA]),
  title(['doi-truong-canh-sat-bien', 'Đội trưởng Đội nghiệp vụ, Trạm trưởng Trạm Cảnh sát biển', 'Head of a coast guard squad or station', 20, '2f', '10', '3', 'b', SEA]),
  title(['hai-doi-truong-canh-sat-bien', 'Hải đội trưởng Hải đội Cảnh sát biển', 'Commander of a coast guard flotilla', 30, '2c', '10', '4', 'b', SEA]),
  title(['hai-doan-truong-canh-sat-bien', 'Hải đoàn trưởng Hải đoàn Cảnh sát biển, Đoàn trưởng', 'Commander of a coast guard squadron', 50, 'SCc', '10', '5', 'b', SEA]),
  title(['tu-lenh-vung-canh-sat-bien', 'Tư lệnh Vùng Cảnh sát biển, Cục trưởng Cục Nghiệp vụ và Pháp luật', 'Commander of a coast guard region', 80, 'SCA', '10', '6', 'b', SEA]),
  title(['tu-lenh-canh-sat-bien', 'Tư lệnh Cảnh sát biển Việt Nam', 'Commander of the coast guard', 100, 'SCA', '10', '7', 'b', SEA]),
  title(['cong-chuc-hai-quan', 'Công chức Hải quan đang thi hành công vụ', 'Customs officer on duty', 5, '20', '11', '1', 't', CUSTOMS]),
  title(['doi-truong-hai-quan', 'Đội trưởng Hải quan', 'Head of a customs squad', 30, '2A', '11', '2', 't', CUSTOMS]),
  title(['chi-cuc-truong-hai-quan', 'Chi cục trưởng Chi cục Hải quan khu vực', 'Head of a regional customs sub-department', 50, 'SCA', '11', '3', 't', CUSTOMS]),
  title(['cuc-truong-hai-quan', 'Cục trưởng Cục Hải quan', 'Head of the Customs Department', 100, 'SCA', '11', '4', 'b', CUSTOMS]),
  title(['kiem-soat-vien-thi-truong', 'Kiểm soát viên thị trường đang thi hành công vụ', 'Market inspector on duty', 10, '20', '12', '1', 't', MARKET]),
  title(['doi-truong-quan-ly-thi-truong', 'Đội trưởng Đội Quản lý thị trường', 'Head of a market surveillance team', 30, '2A', '12', '2', 't', MARKET]),
  title(['chi-cuc-truong-quan-ly-thi-truong', 'Chi cục trưởng Chi cục Quản lý thị trường', 'Head of the market surveillance sub-department', 50, 'SCA', '12', '3', 't', MARKET]),
  title(['cuc-truong-quan-ly-thi-truong', 'Cục trưởng Cục Quản lý và Phát triển thị trường trong nước', 'Head of the domestic market department', 100, 'SCA', '12', '4', 'b', MARKET]),
  title(['cong-chuc-thue', 'Công chức Thuế đang thi hành công vụ', 'Tax officer on duty', 10, '20', '13', '1', 'x', TAXES]),
  title(['truong-thue-co-so', 'Trưởng Thuế cơ sở', 'Head of a local tax office', 50, '2t', '13', '2', 'x', TAXES]),
  title(['truong-thue-tinh', 'Chi cục trưởng Chi cục Thuế, Trưởng Thuế tỉnh, thành phố', 'Head of the provincial tax office', 80, 'CA', '13', '3', 't', TAXES]),
  title(['cuc-truong-thue', 'Cục trưởng Cục Thuế', 'Head of the Tax Department', 100, 'CA', '13', '4', 'b', TAXES]),
  title(['kiem-lam-vien', 'Kiểm lâm viên đang thi hành công vụ', 'Forest ranger on duty', 5, '20', '14', '1', 'x', FORESTRY]),
  title(['tram-truong-kiem-lam', 'Trạm trưởng Trạm Kiểm lâm', 'Head of a ranger station', 20, '2w', '14', '2', 'x', FORESTRY]),
  title(['hat-truong-kiem-lam', 'Hạt trưởng Hạt Kiểm lâm, Đội trưởng Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng', 'Head of a ranger district', 30, '2w', '14', '3', 't', FORESTRY]),
  title(['chi-cuc-truong-kiem-lam', 'Chi cục trưởng Chi cục Kiểm lâm vùng; Chi cục trưởng Chi cục về lâm nghiệp, kiểm lâm', 'Head of a forest protection sub-department', 50, 'SCA', '14', '4', 't', FORESTRY]),
  title(['cuc-truong-kiem-lam', 'Cục trưởng Cục Lâm nghiệp và Kiểm lâm', 'Head of the Forestry Department', 100, 'SCA', '14', '5', 'b', FORESTRY]),
  title(['kiem-ngu-vien', 'Kiểm ngư viên đang thi hành công vụ', 'Fisheries surveillance officer on duty', 5, '20', '15', '1', 't', FISHERY]),
  title(['tram-truong-kiem-ngu', 'Trạm trưởng Trạm Kiểm ngư thuộc Chi cục Kiểm ngư vùng', 'Head of a fisheries surveillance station', 20, '2s', '15', '2', 't', FISHERY]),
  title(['chi-cuc-truong-kiem-ngu', 'Chi cục trưởng Chi cục Kiểm ngư vùng; Chi cục trưởng Chi cục về thủy sản, kiểm ngư', 'Head of a fisheries surveillance sub-department', 50, 'SCA', '15', '3', 't', FISHERY]),
  title(['cuc-truong-kiem-ngu', 'Cục trưởng Cục Thủy sản và Kiểm ngư', 'Head of the Fisheries Department', 100, 'SCA', '15', '4', 'b', FISHERY]),
  title(['chap-hanh-vien', 'Chấp hành viên thi hành án dân sự đang thi hành công vụ', 'Enforcement officer of civil judgments on duty', 20, '20', '16', '1', 't', CIVIL], FROM_ND311, ND311),
  title(['thu-truong-thads', 'Thủ trưởng cơ quan thi hành án dân sự; Trưởng phòng Phòng Thi hành án cấp quân khu', 'Head of a civil judgment enforcement agency', 50, 'SCA', '16', '1', 't', CIVIL]),
  title(['cuc-truong-thads', 'Cục trưởng Cục Quản lý thi hành án dân sự', 'Head of the Department of Civil Judgment Enforcement', 100, 'SCA', '16', '2', 'b', CIVIL]),
  title(['truong-dai-dien-cang-vu', 'Trưởng đại diện Cảng vụ hàng hải, hàng không, đường thủy', 'Representative of a port authority', 25, 'S2A', '17', '1', 't', ['giao-thong-hang-hai', 'hang-khong', 'giao-thong-duong-thuy']]),
  title(['giam-doc-cang-vu', 'Giám đốc Cảng vụ hàng hải, hàng không, đường thủy', 'Director of a port authority', 50, 'SCA', '17', '2', 't', ['giao-thong-hang-hai', 'hang-khong', 'giao-thong-duong-thuy']]),
  title(['nguoi-dung-dau-co-quan-dai-dien', 'Người đứng đầu cơ quan đại diện ngoại giao, cơ quan lãnh sự', 'Head of a diplomatic or consular mission', 100, 'CA', '18', '2', 'b']),
];

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
