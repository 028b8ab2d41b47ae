import { codeText, codes } from '@xlvphc/law';
import { unitAt, unitHistory } from '@xlvphc/law/units';
import type { CodeListName } from '@xlvphc/law';

/** Name of an administrative unit on a day as it stands inside a sentence: `xã Ea Kly`, `tỉnh Đắk Lắk`. The code itself when it is unknown. */
export function unitLabel(code: string, on: string): string {
  const name = (unitAt(code, on) ?? unitHistory(code).at(-1))?.fullName;
  if (name === undefined) return code;
  // NĐ 30/2020, Phụ lục II: the kind of a unit is written small, except in "Thành phố Hồ Chí Minh".
  return name === 'Thành phố Hồ Chí Minh' ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** Label of a code of a list of law on a day. */
export function codeLabel(list: string, code: string, on: string): string {
  return list in codes ? codeText(list as CodeListName, code, on) : code;
}
