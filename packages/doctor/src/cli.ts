import { parseArgs } from 'node:util';
import { diagnose } from './diagnose.ts';
import { reportText } from './report.ts';
import { NoBrowser, visit } from './visit.ts';

const usage = `Cách dùng: npx @xlvphc/doctor URL [--json] [--browser TỆP] [--wait GIÂY]

Mở trang bằng Chromium không cửa sổ và cho biết vì sao XLVPHC Kit chưa chạy trên trang, kèm dòng cần sửa.
Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 không chạy được.
`;

/** The command; gives its exit code. */
export async function main(args: readonly string[], write: (text: string) => void = (text) => void process.stdout.write(text)): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' }, browser: { type: 'string' }, wait: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  } catch {
    write(usage);
    return 2;
  }
  const { values, positionals: [address] } = parsed;
  const url = address && URL.canParse(address) ? address : undefined;
  const seconds = Number(values.wait ?? '8');
  if (url === undefined || values.help || !(seconds > 0)) {
    write(usage);
    return values.help ? 0 : 2;
  }
  try {
    const seen = await visit(url, { patience: seconds * 1_000, ...(values.browser === undefined ? {} : { browser: values.browser }) });
    const findings = diagnose(seen);
    write(values.json ? `${JSON.stringify({ url: seen.url, findings }, null, 2)}\n` : reportText(seen, findings));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    write('Không thấy Chromium, Chrome hay Edge. Cài một trong số đó, hoặc chỉ ra tệp: --browser /usr/bin/chromium\n');
    return 2;
  }
}
