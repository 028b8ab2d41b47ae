import type { Finding } from '../finding.ts';
import type { Observation } from '../observation.ts';

/** More than one copy of the kit on one page. */
export function versions({ page }: Observation): readonly Finding[] {
  if (!page) return [];
  const conflicts = page.conflicts.map(({ tag, wanted, present }): Finding => ({
    code: 'VPHC-DOCTOR-CONFLICT', severity: 'error', what: `Thẻ <${tag}> cần phiên bản ${wanted}, nhưng phiên bản ${present} đã chiếm tên thẻ trên trang.`, seen: [`${tag}: ${wanted} ≠ ${present}`], change: 'Bỏ một trong hai thẻ script, hoặc viết chỗ nhúng của phiên bản sau bằng div:', line: `<div data-vphc="${tag.replace('vphc-', '')}" data-vphc-version="${wanted.split('.')[0]}"></div>`,
  }));
  if (page.versions.length < 2) return conflicts;
  return [...conflicts, { code: 'VPHC-DOCTOR-TWO-VERSIONS', severity: 'warning', what: `Trang tải ${page.versions.length} phiên bản của bộ: chạy được, nhưng người dùng tải hai lần.`, seen: page.scripts.map(({ src }) => src), change: 'Giữ một thẻ script, trỏ mọi chỗ nhúng vào cùng phiên bản.', line: page.scripts.at(-1)?.src ?? '' }];
}
