import type { Rule } from '../rule.ts';
import type { Power } from './competence.ts';
import { COMPETENCE } from './competence.ts';

/** Names of the titles by the codes of `competence.ts`. */
export const TITLE_NAMES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'chu-tich-ubnd-xa': ['Chủ tịch Ủy ban nhân dân cấp xã', 'Chairman of the commune People’s Committee'],
  'chu-tich-ubnd-huyen': ['Chủ tịch Ủy ban nhân dân cấp huyện (trước 01/7/2025)', 'Chairman of the district People’s Committee (before 01/7/2025)'],
  'chu-tich-ubnd-tinh': ['Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Chairman of the provincial People’s Committee'],
  'chi-cuc-truong': ['Chi cục trưởng và người đứng đầu đơn vị tương đương', 'Head of a sub-department'],
  'giam-doc-so': ['Giám đốc sở', 'Director of a provincial department'],
  'chanh-thanh-tra-tinh': ['Chánh Thanh tra tỉnh', 'Chief inspector of the province'],
  'cuc-truong': ['Cục trưởng, Thủ trưởng tổ chức thuộc bộ', 'Head of a department or organisation of a ministry'],
  'truong-doan-kiem-tra-to-chuc-thuoc-bo': ['Trưởng đoàn kiểm tra do Thủ trưởng tổ chức thuộc bộ thành lập', 'Head of an inspection team set up by the head of an organisation of a ministry'],
  'truong-doan-kiem-tra-bo': ['Trưởng đoàn kiểm tra do Bộ trưởng thành lập', 'Head of an inspection team set up by a minister'],
  'thanh-tra-vien': ['Thanh tra viên (Quốc phòng, Công an, Ngân hàng Nhà nước và các cơ quan được liệt kê)', 'Inspector (listed agencies)'],
  'thanh-tra-vien-tinh': ['Thanh tra viên Thanh tra tỉnh, Thanh tra Chính phủ', 'Inspector of the province or the Government'],
  'truong-doan-thanh-tra': ['Trưởng đoàn thanh tra (các cơ quan được liệt kê)', 'Head of an inspectorate team (listed agencies)'],
  'truong-doan-thanh-tra-tinh': ['Trưởng đoàn thanh tra của Thanh tra tỉnh', 'Head of a team of the provincial inspectorate'],
  'truong-doan-thanh-tra-chinh-phu': ['Trưởng đoàn thanh tra của Thanh tra Chính phủ', 'Head of a team of the Government Inspectorate'],
  'chanh-thanh-tra': ['Chánh Thanh tra (các cơ quan được liệt kê)', 'Chief inspector (listed agencies)'],
  'chanh-thanh-tra-bo': ['Chánh Thanh tra Bộ Quốc phòng, Bộ Công an, Ngân hàng Nhà nước', 'Chief inspector of a ministry'],
  'chien-si-cand': ['Chiến sĩ Công an nhân dân đang thi hành công vụ', 'Police officer on duty'],
  'dai-doi-truong-cscd': ['Thủ trưởng đơn vị Cảnh sát cơ động cấp đại đội', 'Commander of a mobile police company'],
  'truong-don-cong-an': ['Trưởng đồn Công an, Trưởng trạm, Đội trưởng, Thủy đội trưởng', 'Head of a police post, station or squad'],
  'truong-cong-an-xa': ['Trưởng Công an cấp xã', 'Chief of the commune police'],
  'truong-cong-an-huyen': ['Trưởng Công an cấp huyện (trước 01/7/2025)', 'Chief of the district police (before 01/7/2025)'],
  'truong-phong-cong-an-tinh': ['Trưởng phòng Công an cấp tỉnh', 'Head of a division of the provincial police'],
  'truong-phong-xuat-nhap-canh': ['Trưởng phòng Quản lý xuất nhập cảnh Công an cấp tỉnh', 'Head of the provincial immigration division'],
  'giam-doc-cong-an-tinh': ['Giám đốc Công an cấp tỉnh', 'Director of the provincial police'],
  'cuc-truong-cong-an': ['Cục trưởng (Bộ Công an)', 'Head of a department of the Ministry of Public Security'],
  'cuc-truong-xuat-nhap-canh': ['Cục trưởng Cục Quản lý xuất nhập cảnh', 'Head of the Immigration Department'],
  'chien-si-bien-phong': ['Chiến sĩ Bộ đội Biên phòng đang thi hành công vụ', 'Border guard on duty'],
  'tram-truong-bien-phong': ['Trạm trưởng, Đội trưởng Bộ đội Biên phòng', 'Head of a border guard station or squad'],
  'doi-truong-dac-nhiem-bien-phong': ['Đội trưởng Đội đặc nhiệm phòng chống ma túy và tội phạm', 'Head of a border guard task force'],
  'don-truong-bien-phong': ['Đồn trưởng Đồn biên phòng, Hải đội trưởng, Chỉ huy trưởng Ban chỉ huy Biên phòng Cửa khẩu cảng', 'Head of a border post'],
  'doan-truong-dac-nhiem-bien-phong': ['Đoàn trưởng Đoàn đặc nhiệm phòng chống ma túy và tội phạm', 'Head of a border guard special group'],
  'chi-huy-truong-bien-phong': ['Chỉ huy trưởng Ban Chỉ huy Bộ đội Biên phòng; Hải đoàn trưởng; Cục trưởng', 'Commander of the provincial border guard'],
  'canh-sat-vien-bien': ['Cảnh sát viên Cảnh sát biển đang thi hành công vụ', 'Coast guard on duty'],
  'to-truong-canh-sat-bien': ['Tổ trưởng Tổ nghiệp vụ Cảnh sát biển', 'Head of a coast guard team'],
  'doi-truong-canh-sat-bien': ['Đội trưởng Đội nghiệp vụ, Trạm trưởng Trạm Cảnh sát biển', 'Head of a coast guard squad or station'],
  'hai-doi-truong-canh-sat-bien': ['Hải đội trưởng Hải đội Cảnh sát biển', 'Commander of a coast guard flotilla'],
  'hai-doan-truong-canh-sat-bien': ['Hải đoàn trưởng Hải đoàn Cảnh sát biển, Đoàn trưởng', 'Commander of a coast guard squadron'],
  'tu-lenh-vung-canh-sat-bien': ['Tư lệnh Vùng Cảnh sát biển, Cục trưởng Cục Nghiệp vụ và Pháp luật', 'Commander of a coast guard region'],
  'tu-lenh-canh-sat-bien': ['Tư lệnh Cảnh sát biển Việt Nam', 'Commander of the coast guard'],
  'cong-chuc-hai-quan': ['Công chức Hải quan đang thi hành công vụ', 'Customs officer on duty'],
  'doi-truong-hai-quan': ['Đội trưởng Hải quan', 'Head of a customs squad'],
  'chi-cuc-truong-hai-quan': ['Chi cục trưởng Chi cục Hải quan khu vực', 'Head of a regional customs sub-department'],
  'cuc-truong-hai-quan': ['Cục trưởng Cục Hải quan', 'Head of the Customs Department'],
  'kiem-soat-vien-thi-truong': ['Kiểm soát viên thị trường đang thi hành công vụ', 'Market inspector on duty'],
  'doi-truong-quan-ly-thi-truong': ['Đội trưởng Đội Quản lý thị trường', 'Head of a market surveillance team'],
  'chi-cuc-truong-quan-ly-thi-truong': ['Chi cục trưởng Chi cục Quản lý thị trường', 'Head of the market surveillance sub-department'],
  'cuc-truong-quan-ly-thi-truong': ['Cục trưởng Cục Quản lý và Phát triển thị trường trong nước', 'Head of the domestic market department'],
  'cong-chuc-thue': ['Công chức Thuế đang thi hành công vụ', 'Tax officer on duty'],
  'truong-thue-co-so': ['Trưởng Thuế cơ sở', 'Head of a local tax office'],
  'truong-thue-tinh': ['Chi cục trưởng Chi cục Thuế, Trưởng Thuế tỉnh, thành phố', 'Head of the provincial tax office'],
  'cuc-truong-thue': ['Cục trưởng Cục Thuế', 'Head of the Tax Department'],
  'kiem-lam-vien': ['Kiểm lâm viên đang thi hành công vụ', 'Forest ranger on duty'],
  'tram-truong-kiem-lam': ['Trạm trưởng Trạm Kiểm lâm', 'Head of a ranger station'],
  'hat-truong-kiem-lam': ['Hạt trưởng Hạt Kiểm lâm, Đội trưởng Đội Kiểm lâm cơ động và phòng cháy, chữa cháy rừng', 'Head of a ranger district'],
  'chi-cuc-truong-kiem-lam': ['Chi cục trưởng Chi cục Kiểm lâm vùng; Chi cục trưởng Chi cục về lâm nghiệp, kiểm lâm', 'Head of a forest protection sub-department'],
  'cuc-truong-kiem-lam': ['Cục trưởng Cục Lâm nghiệp và Kiểm lâm', 'Head of the Forestry Department'],
  'kiem-ngu-vien': ['Kiểm ngư viên đang thi hành công vụ', 'Fisheries surveillance officer on duty'],
  'tram-truong-kiem-ngu': ['Trạm trưởng Trạm Kiểm ngư thuộc Chi cục Kiểm ngư vùng', 'Head of a fisheries surveillance station'],
  'chi-cuc-truong-kiem-ngu': ['Chi cục trưởng Chi cục Kiểm ngư vùng; Chi cục trưởng Chi cục về thủy sản, kiểm ngư', 'Head of a fisheries surveillance sub-department'],
  'cuc-truong-kiem-ngu': ['Cục trưởng Cục Thủy sản và Kiểm ngư', 'Head of the Fisheries Department'],
  'chap-hanh-vien': ['Chấp hành viên thi hành án dân sự đang thi hành công vụ', 'Enforcement officer of civil judgments on duty'],
  'thu-truong-thads': ['Thủ trưởng cơ quan thi hành án dân sự; Trưởng phòng Phòng Thi hành án cấp quân khu', 'Head of a civil judgment enforcement agency'],
  'cuc-truong-thads': ['Cục trưởng Cục Quản lý thi hành án dân sự', 'Head of the Department of Civil Judgment Enforcement'],
  'truong-dai-dien-cang-vu': ['Trưởng đại diện Cảng vụ hàng hải, hàng không, đường thủy', 'Representative of a port authority'],
  'giam-doc-cang-vu': ['Giám đốc Cảng vụ hàng hải, hàng không, đường thủy', 'Director of a port authority'],
  'nguoi-dung-dau-co-quan-dai-dien': ['Người đứng đầu cơ quan đại diện ngoại giao, cơ quan lãnh sự', 'Head of a diplomatic or consular mission'],
};

/** Powers with the name of the title, as a row of a list and as an override states them. */
export interface TitlePower extends Power {
  readonly vi: string;
  readonly en: string;
}

/** The titles with their names and powers. */
export const TITLES: readonly Rule<TitlePower>[] = /* @__PURE__ */ COMPETENCE.map(({ id, rows }) => {
  const [vi, en] = TITLE_NAMES[id.slice('competence.'.length)] ?? [id, id];
  return { id, rows: rows.map((row) => ({ ...row, value: { vi, en, ...row.value } })) };
});
