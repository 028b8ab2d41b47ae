import type { Finding } from './finding.ts';
import type { Observation } from './observation.ts';

/** A page must not write into the terminal of whoever examines it: control characters, and those that turn the direction of text. */
const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** What the official reads: each finding with what was seen and what to change. */
export function reportText(seen: Observation, findings: readonly Finding[]): string {
  const kit = seen.page?.versions.length ? `XLVPHC Kit ${seen.page.versions.join(', ')}` : 'không thấy XLVPHC Kit chạy';
  const elements = seen.page?.elements.filter(({ defined }) => defined).map(({ tag }) => tag) ?? [];
  const head = `Trang: ${seen.url}\nBộ:    ${kit}${elements.length ? ` (${[...new Set(elements)].join(', ')})` : ''}\n`;
  if (!findings.length) return plain(`${head}\nKhông thấy gì cản trở.\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const body = findings.map(({ code, severity, what, seen: words, change, line }, index) => [
    `${index + 1}. ${severity === 'error' ? 'LỖI' : 'CHÚ Ý'}  ${what}  [${code}]`,
    ...words.map((word) => `     thấy: ${word}`),
    `     sửa:  ${change}`,
    ...(line ? [`           ${line}`] : []),
  ].join('\n'));
  return plain(`${head}\n${body.join('\n\n')}\n\n${errors} lỗi, ${findings.length - errors} chú ý.\n`);
}
