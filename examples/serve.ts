// What `npm run example -- NAME` runs on the pinned Node: the backend with trial data, the host, and a word on what to do.
import { defaultPort } from '../packages/server/src/app/limits.ts';
import { StartError } from '../packages/server/src/node/start-error.ts';
import { sampleAccounts } from '../packages/server/src/seed/sample.ts';
import { startTrialBackend } from './backend.ts';
import { serveHost } from './host-server.ts';
import { SlowLine } from './pacing.ts';

const say = (text = ''): void => void process.stdout.write(`${text}\n`);
const undo: (() => Promise<void>)[] = [];
let stopping = false;

async function end(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const step of undo.reverse()) await step();
  process.exit(code);
}

/** On its own port, or on any free one where another program has it. */
async function preferring<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(port);
  } catch (error) {
    const taken = error instanceof StartError ? error.message.includes(`Cổng ${port} `) : error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    return start(0);
  }
}

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

try {
  const [, , name = ''] = process.argv;
  const served = await preferring(Number(process.env['HOST_PORT'] ?? defaultPort + 1), (port) => serveHost(name, port));
  undo.push(() => served.close());
  const { host } = served;
  const line = host.link && new SlowLine(host.link);
  const slow = await line?.to(served.origin);
  if (slow) undo.push(() => slow.close());
  const pages = slow?.origin ?? served.origin;
  const backend = await preferring(Number(process.env['PORT'] ?? defaultPort), (port) => startTrialBackend([pages], port));
  undo.push(() => backend.stop());
  const slowBackend = await line?.to(backend.origin);
  if (slowBackend) undo.push(() => slowBackend.close());
  served.connect({ ...backend, origin: slowBackend?.origin ?? backend.origin });

  const account = sampleAccounts.find(({ username }) => username === host.account);
  say(`\n${host.title}\n`);
  say(`  Mở:        ${pages}${host.start ?? '/'}`);
  say(`  Máy chủ:   ${backend.origin} (nguồn gốc khác, dữ liệu thử, dừng là xóa)`);
  if (host.link) say(`  Đường truyền: ${host.link.kilobitsPerSecond} kbit/s, trễ ${host.link.latencyMs} ms, cho cả trang lẫn máy chủ`);
  if (account) say(`  Đăng nhập: ${account.username} / ${account.password} (${account.titleText}, ${account.unitName})`);
  say('\nXem và thử:');
  for (const each of host.look) say(`  • ${each.replaceAll('{{code}}', backend.code)}`);
  say('\nNhấn Ctrl-C để dừng.');
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  await end(1);
}
