// What Nghị định 238/2026/NĐ-CP changes in the acts of 168/2024/NĐ-CP from 15/8/2026. The only text at hand is a scan read by a machine: its plain misreadings are put right here,
// so every version is unverified and says so.
import type { NeutralAct } from './violations-traffic.ts';

export const AMENDMENT = '238/2026/NĐ-CP';
const FROM = '2026-08-15';
const BEFORE = '2026-08-14';
const NOTE = 'Sửa đổi bởi Nghị định 238/2026/NĐ-CP từ 15/8/2026; chép từ bản quét nhận dạng tự động, đối chiếu với Công báo trước khi dùng.';
const DRIVER_CAMERA = 'Đối với xe kinh doanh vận tải hành khách dưới 08 chỗ, xe kinh doanh vận tải hàng hóa (trừ xe đầu kéo), xe vận tải nội bộ: quy định về thiết bị ghi nhận hình ảnh người lái xe có hiệu lực từ 01/01/2028 (khoản 3 Điều 53).';

/** The text of a point, without the lead of its clause. */
const TEXTS: Readonly<Record<string, string>> = {
  '6.3.m': 'Chở trẻ em dưới 10 tuổi và chiều cao dưới 1,35 mét trên xe ô tô ngồi cùng hàng ghế với người lái xe (trừ xe ô tô chỉ có một hàng ghế)',
  '13.8.b': 'Điều khiển xe không gắn đủ biển số hoặc gắn biển số không đúng vị trí, không đúng quy cách theo quy định; gắn biển số không rõ chữ, số hoặc sơn, dán lên chữ, số của biển số xe; gắn biển số bị bẻ cong, che lấp, làm thay đổi chữ, số, màu sắc (của chữ, số, nền biển số xe), hình dạng, kích thước của biển số xe; sử dụng chất liệu, vật liệu, thiết bị làm thay đổi khả năng nhận diện thông tin biển số xe của phương tiện, thiết bị kỹ thuật nghiệp vụ (kể cả rơ moóc và sơ mi rơ moóc)',
  '14.3.b': 'Điều khiển xe gắn biển số không đúng vị trí, không đúng quy cách theo quy định; gắn biển số không rõ chữ, số hoặc sơn, dán lên chữ, số của biển số xe; gắn biển số bị bẻ cong, che lấp, làm thay đổi chữ, số, màu sắc (của chữ, số, nền biển số xe), hình dạng, kích thước của biển số xe; sử dụng chất liệu, vật liệu, thiết bị làm thay đổi khả năng nhận diện thông tin biển số xe của phương tiện, thiết bị kỹ thuật nghiệp vụ',
  '17.2.a': 'Chở vật liệu xây dựng, đất đá, phế thải, hàng rời mà không che đậy, làm rơi vãi hàng hóa, vật liệu xây dựng, đất đá, phế thải, bùn, hàng rời xuống đường; chở hàng hoặc chất thải để nước chảy xuống đường',
  '18.4.a': 'Người từ đủ 16 tuổi đến dưới 18 tuổi điều khiển xe mô tô và các loại xe tương tự xe mô tô',
  '20.5.đ': 'Điều khiển xe vận tải hành khách theo hợp đồng sử dụng hợp đồng bằng văn bản giấy mà không có hợp đồng vận tải, danh sách hành khách theo quy định; có hợp đồng vận tải nhưng không đúng theo quy định; đón khách, chở người không có tên trong danh sách hành khách theo hợp đồng đã ký',
  '20.5.g': 'Điều khiển xe vận chuyển hành khách theo hợp đồng mà đón, trả khách tại trụ sở chính, trụ sở chi nhánh, văn phòng đại diện hoặc tại một địa điểm cố định khác do đơn vị kinh doanh vận tải thuê, hợp tác kinh doanh, trên các tuyến đường phố; đón, trả hành khách, cán bộ, công chức, viên chức, công nhân không đúng địa điểm được ghi trong hợp đồng vận tải đã ký, trừ hành vi vi phạm quy định tại khoản 8 Điều này; vận chuyển không đúng đối tượng theo quy định (áp dụng đối với xe kinh doanh vận tải hành khách theo hợp đồng vận chuyển trẻ em mầm non, học sinh, sinh viên, cán bộ, công chức, viên chức, công nhân)',
  '20.5.l': 'Điều khiển xe kinh doanh vận tải hành khách, xe vận tải nội bộ không lắp thiết bị ghi nhận hình ảnh người lái xe hoặc có lắp thiết bị ghi nhận hình ảnh người lái xe nhưng không có tác dụng trong quá trình xe tham gia giao thông theo quy định hoặc làm sai lệch dữ liệu của thiết bị ghi nhận hình ảnh người lái xe lắp trên xe ô tô',
  '20.5.m': 'Điều khiển xe vận tải hành khách theo hợp đồng sử dụng hợp đồng điện tử không có thiết bị do đơn vị kinh doanh vận tải cung cấp để truy cập được nội dung của hợp đồng điện tử, danh sách hành khách hoặc có thiết bị do đơn vị kinh doanh vận tải cung cấp nhưng không truy cập được nội dung của hợp đồng điện tử, danh sách hành khách; có hợp đồng điện tử nhưng không đúng theo quy định hoặc tự ý thay đổi thông tin của hợp đồng điện tử, danh sách hành khách đã ký; đón khách, chở người không có tên trong danh sách hành khách theo hợp đồng đã ký',
  '20.6.đ': 'Điều khiển xe kinh doanh vận tải hành khách, xe vận tải nội bộ không lắp thiết bị giám sát hành trình của xe theo quy định hoặc có lắp thiết bị giám sát hành trình của xe nhưng thiết bị không hoạt động theo quy định hoặc làm sai lệch dữ liệu của thiết bị giám sát hành trình của xe ô tô',
  '21.2.b': 'Chở hàng trên nóc thùng xe; chở hàng vượt quá bề rộng thùng xe (kể cả bề rộng rơ moóc và sơ mi rơ moóc); chở hàng vượt phía trước, phía sau thùng xe (kể cả rơ moóc và sơ mi rơ moóc) trên 10% chiều dài toàn bộ của xe theo thiết kế được ghi trong chứng nhận kiểm định an toàn kỹ thuật và bảo vệ môi trường của xe, trừ hành vi vi phạm quy định tại điểm d khoản 8 Điều 21 Nghị định này',
  '21.3.b': 'Điều khiển xe ô tô kinh doanh vận tải, xe ô tô đầu kéo, xe vận tải nội bộ không lắp thiết bị ghi nhận hình ảnh người lái xe hoặc có lắp thiết bị ghi nhận hình ảnh người lái xe nhưng không có tác dụng trong quá trình xe tham gia giao thông theo quy định hoặc làm sai lệch dữ liệu của thiết bị ghi nhận hình ảnh người lái xe lắp trên xe ô tô',
  '21.5.c': 'Điều khiển xe ô tô kinh doanh vận tải, xe ô tô đầu kéo, xe vận tải nội bộ không lắp thiết bị giám sát hành trình hoặc có lắp thiết bị giám sát hành trình nhưng không có tác dụng trong quá trình xe tham gia giao thông theo quy định hoặc làm sai lệch dữ liệu của thiết bị giám sát hành trình lắp trên xe ô tô',
  '21.8.d': 'Chở thiết bị có hình dạng, thùng hoặc có hình dạng như công-ten-nơ (không phải công-ten-nơ) vượt quá chiều dài toàn bộ được ghi trong chứng nhận kiểm định an toàn kỹ thuật và bảo vệ môi trường của rơ moóc, sơ mi rơ moóc; chở loại hàng không đúng với thông tin ghi trong chứng nhận kiểm định an toàn kỹ thuật và bảo vệ môi trường của rơ moóc, sơ mi rơ moóc',
  '21.8.đ': 'Vận chuyển hàng trên xe không chằng buộc hoặc có chằng buộc nhưng không bảo đảm an toàn, trừ hành vi vi phạm quy định tại khoản 10 Điều này; vận chuyển hàng rời, vật liệu xây dựng trên xe mà xe không có thành thùng',
  '26.7.e': 'Sử dụng xe kinh doanh vận tải hành khách theo hợp đồng mà trên xe không có hợp đồng vận tải, danh sách hành khách; không có thiết bị để truy cập nội dung hợp đồng điện tử, danh sách hành khách theo quy định; có hợp đồng nhưng không đúng theo quy định; tự ý thay đổi thông tin của hợp đồng điện tử, danh sách hành khách đã ký; đón khách, chở người không có tên trong danh sách hành khách theo hợp đồng đã ký; đón, trả khách tại trụ sở chính, trụ sở chi nhánh, văn phòng đại diện hoặc tại một địa điểm cố định khác do đơn vị kinh doanh vận tải thuê, hợp tác kinh doanh, trên các tuyến đường phố; vận chuyển không đúng đối tượng theo quy định (áp dụng đối với xe kinh doanh vận tải hành khách theo hợp đồng vận chuyển trẻ em mầm non, học sinh, sinh viên, cán bộ, công chức, viên chức, công nhân)',
};

/** Phrases put in, or in the place of others (Article 19). */
const PHRASES: readonly (readonly [points: string, old: string, now: string])[] = [
  ['6.3.h', 'xe được kéo khi kéo nhau', 'xe được kéo khi kéo nhau, trừ hành vi vi phạm quy định tại điểm b khoản 3a Điều 29 của Nghị định này'],
  ['6.2.a 6.5.g 7.1.e 8.6.h', 'chỉ được phép chuyển sang một làn đường liền kề', 'chỉ được phép chuyển sang một làn đường liền kề hoặc chuyển làn đường không bảo đảm khoảng cách an toàn với xe phía trước, xe phía sau, xe hai bên'],
  ['6.5.i 7.6.b 8.6.d', 'đối với loại phương tiện đang điều khiển', 'đối với loại phương tiện đang điều khiển hoặc có quy định cấm của cấp có thẩm quyền đối với loại phương tiện đang điều khiển'],
  ['6.7.c 8.6.b', 'làn dừng xe khẩn cấp', 'làn dừng xe khẩn cấp hoặc dải dừng xe khẩn cấp'],
  ['6.5.p', 'hở người trên nóc xe; để người đu bám ở cửa xe, bên ngoài thành xe khi xe đang chạy', 'ể người nằm, ngồi, đu bám bên ngoài xe khi xe đang chạy'],
  ['21.5.b', 'xe ô tô kinh doanh vận tải', 'xe ô tô kinh doanh vận tải, xe vận tải nội bộ'],
  ['13.3.d 13.4.b 18.3.c 21.2.a 21.2.d 21.5.a 21.5.d 21.6.a 21.6.b 21.7.a 21.7.b 21.8.a 21.8.b 26.1.a 26.3 26.5 32.1.b 32.11.d 32.14.h 40.4.a', 'iấy chứng nhận kiểm định', 'hứng nhận kiểm định'],
];

const REPEALED = ['32.17.d', '32.17.đ', '32.17.e', '32.17.g'];

interface NewAct { readonly place: string; readonly like: string; readonly text: string; readonly range?: readonly [number, number]; readonly points?: number; readonly remedy?: string; readonly from?: string; readonly note?: string; readonly lead?: true | string }
const MONITOR = 'Buộc lắp đặt dụng cụ, thiết bị chuyên dùng để cứu hộ, hỗ trợ cứu hộ, thiết bị giám sát hành trình, thiết bị ghi nhận hình ảnh người lái xe trên xe theo đúng quy định';
const TOWING: Pick<NewAct, 'like' | 'range' | 'points'> = { like: '29.3', range: [5_000_000, 10_000_000], points: 2 };
const OWNER: Pick<NewAct, 'like' | 'range' | 'remedy' | 'lead'> = { like: '32.9.a', range: [5_000_000, 6_000_000], remedy: MONITOR, lead: 'Chủ xe ô tô đầu kéo, xe vận tải nội bộ – ' };
const CABIN = 'Có hiệu lực từ 01/01/2029 và theo quy định của pháp luật về thiết bị ghi nhận hình ảnh khoang chở khách (khoản 4 Điều 53).';
const ADDED: readonly NewAct[] = [
  { place: '6.1a', like: '6.1.a', text: 'Chở trẻ em dưới 10 tuổi và chiều cao dưới 1,35 mét trên xe mà không sử dụng thiết bị an toàn phù hợp cho trẻ em theo quy định (trừ xe ô tô kinh doanh vận tải hành khách)' },
  { place: '20.5.n', like: '20.5.m', from: '2029-01-01', note: CABIN, text: 'Điều khiển xe ô tô kinh doanh vận tải hành khách từ 08 chỗ trở lên (không kể chỗ của người lái xe) không lắp thiết bị ghi nhận hình ảnh khoang chở khách hoặc có lắp thiết bị ghi nhận hình ảnh khoang chở khách nhưng không có tác dụng trong quá trình xe tham gia giao thông theo quy định hoặc làm sai lệch dữ liệu của thiết bị ghi nhận hình ảnh khoang chở khách lắp trên xe ô tô' },
  { place: '20.8a', like: '20.8', range: [12_000_000, 14_000_000], points: 6, text: 'Điều khiển xe ô tô không kinh doanh vận tải hành khách nhưng chở người có thu tiền hoặc ký hợp đồng, nhận đặt chỗ để chở người trên xe' },
  { place: '21.8.e', like: '21.8.đ', text: 'Điều khiển xe ô tô không kinh doanh vận tải hàng hóa nhưng chở hàng hóa trên xe có thu tiền' },
  { place: '26.7.k', like: '26.7.e', from: '2029-01-01', note: CABIN, lead: true, remedy: 'Buộc lắp đặt thiết bị giám sát hành trình, thiết bị ghi nhận hình ảnh người lái xe, thiết bị ghi nhận hình ảnh khoang chở khách, dây đai an toàn, ghế ngồi cho trẻ em mầm non, học sinh tiểu học trên xe theo đúng quy định', text: 'Sử dụng xe ô tô kinh doanh vận tải hành khách từ 08 chỗ trở lên (không kể chỗ của người lái xe) không lắp thiết bị ghi nhận hình ảnh khoang chở khách theo quy định hoặc có lắp thiết bị ghi nhận hình ảnh khoang chở khách nhưng không ghi, không lưu trữ được dữ liệu trên xe trong quá trình xe tham gia giao thông theo quy định hoặc làm sai lệch dữ liệu của thiết bị ghi nhận hình ảnh khoang chở khách trên xe ô tô' },
  { place: '26.7.l', like: '26.7.e', from: '2029-01-01', note: CABIN, lead: true, remedy: 'Buộc cung cấp, cập nhật, truyền dẫn, lưu trữ, quản lý thông tin, dữ liệu thu thập từ thiết bị giám sát hành trình, thiết bị ghi nhận hình ảnh người lái xe, thiết bị ghi nhận hình ảnh khoang chở khách lắp trên xe ô tô theo quy định', text: 'Không thực hiện việc cung cấp, cập nhật, truyền dẫn, lưu trữ, quản lý thông tin, dữ liệu thu thập từ thiết bị ghi nhận hình ảnh khoang chở khách lắp trên xe ô tô theo quy định' },
  { place: '26.8.d', like: '26.8.a', lead: true, text: 'Sử dụng xe ô tô kinh doanh vận tải hành khách theo hợp đồng mà xác nhận đặt chỗ cho từng hành khách đi xe ngoài hợp đồng đã ký kết hoặc bán vé, thu tiền ngoài hợp đồng đã ký kết; ấn định hành trình, lịch trình cố định để phục vụ cho nhiều hành khách hoặc nhiều người thuê vận tải khác nhau' },
  { ...TOWING, place: '29.3a.a', text: 'Điều khiển xe ô tô cứu hộ giao thông đường bộ chở xe được cứu hộ mà vượt quá khối lượng cho phép chuyên chở của xe cứu hộ; kéo theo xe được cứu hộ mà vượt quá khối lượng cho phép kéo theo của xe cứu hộ được ghi trong chứng nhận kiểm định an toàn kỹ thuật và bảo vệ môi trường của xe' },
  { ...TOWING, place: '29.3a.b', text: 'Điều khiển xe ô tô cứu hộ giao thông đường bộ kéo theo xe không đúng đối tượng được cứu hộ theo quy định tại khoản 1 Điều 54 Luật Trật tự, an toàn giao thông đường bộ' },
  { ...OWNER, place: '32.9a.a', text: 'Đưa xe không lắp thiết bị giám sát hành trình của xe hoặc có lắp thiết bị giám sát hành trình nhưng không hoạt động, không đúng quy chuẩn theo quy định hoặc làm sai lệch dữ liệu của thiết bị giám sát hành trình của xe ô tô' },
  { ...OWNER, place: '32.9a.b', note: DRIVER_CAMERA, text: 'Đưa xe không lắp thiết bị ghi nhận hình ảnh người lái xe hoặc có lắp thiết bị ghi nhận hình ảnh người lái xe nhưng không ghi, không lưu trữ được dữ liệu theo quy định hoặc làm sai lệch dữ liệu của thiết bị ghi nhận hình ảnh người lái xe lắp trên xe ô tô' },
  { place: '32.11.e', like: '32.11.đ', lead: true, text: 'Giao phương tiện hoặc để cho người làm công, người điều khiển phương tiện thực hiện hành vi vi phạm quy định tại khoản 8a Điều 20 của Nghị định này' },
  { place: '32.13.e', like: '32.13.đ', lead: true, points: 4, note: 'Chủ phương tiện là người trực tiếp điều khiển phương tiện còn bị trừ điểm giấy phép lái xe 04 điểm (điểm c khoản 21 Điều 32).', text: 'Giao phương tiện hoặc để cho người làm công, người đại diện điều khiển phương tiện thực hiện hành vi vi phạm quy định tại điểm c, điểm d, điểm e khoản 8 Điều 21 của Nghị định này hoặc trực tiếp điều khiển phương tiện thực hiện hành vi vi phạm quy định tại điểm c, điểm d, điểm e khoản 8 Điều 21 của Nghị định này' },
];

const leadOf = (text: string): string => /^[^–]*? – /u.exec(text)?.[0] ?? '';

/** The acts with the versions of the amendment after them. */
export function amended(acts: readonly NeutralAct[]): NeutralAct[] {
  const byPlace = new Map(acts.map((act) => [act.id.replace('168-2024.', ''), act]));
  const at = (place: string): NeutralAct => {
    const act = byPlace.get(place);
    if (act === undefined) throw new Error(`238/2026: no act ${place}`);
    return act;
  };
  const later: NeutralAct[] = [];
  const change = (place: string, text: string): void => {
    const old = at(place);
    old.validTo = BEFORE;
    // What an older note says of a day that has come is no longer of use; what it says of the text is.
    const kept = (old.note ?? '').replace('Có hiệu lực từ ngày 01/01/2026 (khoản 2 Điều 53).', '').trim();
    const own = place === '20.5.l' || place === '21.3.b' ? DRIVER_CAMERA : '';
    later.push({ ...structuredClone(old), text, validFrom: FROM, validTo: null, amendedBy: AMENDMENT, note: [kept, NOTE, own].filter((part) => part !== '').join(' ') });
  };
  for (const [place, text] of Object.entries(TEXTS)) change(place, leadOf(at(place).text) + text);
  for (const [places, old, now] of PHRASES) {
    for (const place of places.split(' ')) {
      const { text } = at(place);
      // “Giấy chứng nhận …” loses its first word: the letter before it is part of what is replaced.
      const found = now.startsWith('hứng') ? text.replaceAll(/([gG])iấy chứng nhận kiểm định/gu, (_, letter: string) => `${letter === 'G' ? 'C' : 'c'}hứng nhận kiểm định`)
        : now.startsWith('ể người') ? text.replace(`C${old}`, `Đ${now}`).replace(`c${old}`, `đ${now}`) : text.replace(old, now);
      if (found === text) throw new Error(`238/2026: ${place} does not say “${old}”`);
      const version = later.find(({ id }) => id === at(place).id);
      if (version === undefined) change(place, found);
      else version.text = now.startsWith('hứng') ? version.text.replaceAll('giấy chứng nhận kiểm định', 'chứng nhận kiểm định') : version.text.replace(old, now);
    }
  }
  for (const place of REPEALED) {
    const act = at(place);
    act.validTo = BEFORE;
    act.note = [act.note, 'Bãi bỏ từ 15/8/2026 (khoản 17 Điều 19 Nghị định 238/2026/NĐ-CP).'].filter((part) => part !== null).join(' ');
  }
  for (const added of ADDED) {
    const like = at(added.like);
    const [article = '', clause = '', point = null] = added.place.split('.');
    const lead = added.lead === undefined ? '' : added.lead === true ? leadOf(like.text) : added.lead;
    const leadNote = lead !== '' && (like.note ?? '').startsWith('Nội dung trước dấu') ? /^Nội dung trước dấu.*?\./u.exec(like.note ?? '')?.[0] : undefined;
    later.push({
      id: `168-2024.${added.place}`, article, articleTitle: like.articleTitle, clause, point, text: lead + added.text,
      range: added.place === '6.1a' ? null : added.range === undefined ? like.range : { min: added.range[0], max: added.range[1] },
      warning: added.place === '6.1a', subject: like.subject, additional: [], remedies: added.remedy === undefined ? [] : [{ text: added.remedy }],
      reference: [...(point === null ? [] : [`điểm ${point}`]), `khoản ${clause}`, `Điều ${article}`].join(' '), validFrom: added.from ?? FROM, validTo: null, amendedBy: AMENDMENT,
      note: [leadNote, NOTE, added.note].filter((part) => part !== undefined).join(' '), ...(added.points === undefined ? {} : { licencePoints: added.points }),
    });
  }
  return [...acts, ...later];
}
