const NUMBER = String.raw`\d+(?:,\d+)?`;
/** `từ 03 tháng đến 06 tháng`, `từ 15 ngày đến 01 tháng`, with `có thời hạn` before it, in the wording of a penalty. */
const RANGE = new RegExp(String.raw`,?\s*(?:có thời hạn\s+)?(?:trong thời hạn\s+)?từ\s+${NUMBER}\s+(?:(?:tháng|ngày)\s+)?đến\s+${NUMBER}\s+(?:tháng|ngày)`, 'u');
const FIXED = new RegExp(String.raw`,?\s*(?:có thời hạn\s+|trong thời hạn\s+)?${NUMBER}\s+tháng(?:\s+\d+\s+ngày)?`, 'u');

/** The wording of an additional penalty without the length that it leaves open or fixes; unchanged where it has none. */
export const withoutLength = (text: string): string => text.replace(RANGE.test(text) ? RANGE : FIXED, '');
