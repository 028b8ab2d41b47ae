import { fileURLToPath } from 'node:url';
import { createMock } from '../mock/index.ts';
import { sampleAccounts } from '../seed/sample.ts';
import { kitMount, sampleMounts, samplePublicPage, settings } from './environment.ts';
import { listen } from './http.ts';
import { mockControl } from './mock-control.ts';
import { pinoLog } from './pino-log.ts';
import { startServer } from './server.ts';
import { StartError } from './start-error.ts';

/** What a script starts: the sample portal with its backend, the bare backend, or the mock. */
export type Program = 'start' | 'serve' | 'mock';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

function accountTable(): string {
  const width = Math.max(...sampleAccounts.map((each) => each.username.length));
  return sampleAccounts.map((each) => `  ${each.username.padEnd(width)}  ${each.titleText}, ${each.unitName}`).join('\n');
}

const accounts = (): string => `Tài khoản dùng thử (mật khẩu chung: ${sampleAccounts[0]?.password ?? ''}):\n${accountTable()}`;

async function start(program: Program): Promise<() => Promise<void>> {
  const found = settings(process.env, root);
  if (program === 'mock') {
    const mock = await createMock({ origins: found.origins, trial: found.trial, log: pinoLog(found.logLevel ?? 'warn') });
    const listening = await listen(mockControl(mock), found);
    say(`Máy chủ giả lập: http://${found.host}:${listening.port}\n${accounts()}`);
    return async () => {
      await listening.close();
      await mock.close();
    };
  }
  const sample = program === 'start';
  const server = await startServer({
    ...found, publicPage: found.publicPage ?? (sample ? samplePublicPage : undefined), sample, mounts: sample ? sampleMounts(root) : [kitMount(root)], log: pinoLog(found.logLevel ?? (sample ? 'warn' : 'info')),
  });
  say(sample ? `\nCổng thông tin mẫu: ${server.address}\n\n${accounts()}\n\nNhấn Ctrl-C để dừng.` : `XLVPHC: ${server.address}`);
  return () => server.stop();
}

/** Runs until a signal; then stops cleanly. */
export async function run(program: Program): Promise<void> {
  try {
    const stop = await start(program);
    let stopping = false;
    const end = (): void => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0), () => process.exit(1));
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  } catch (error) {
    process.stderr.write(`${error instanceof StartError ? error.message : error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    process.exit(1);
  }
}

const [, , program] = process.argv;
if (program === 'start' || program === 'serve' || program === 'mock') await run(program);
