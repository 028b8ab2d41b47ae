// `npm run example -- NAME`: the backend with trial data, and one example host on another origin. No dependencies, Node 20 or later.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSource } from '../packages/server/bin/launch.mjs';
import { prepare } from '../packages/server/bin/prepare.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const hosts = readdirSync(join(here, 'hosts')).filter((name) => existsSync(join(here, 'hosts', name, 'host.ts'))).sort();
/** The title as it stands in the source: sources run only on the pinned Node, which may not be installed yet. */
const title = (name) => /\btitle: '([^']*)'/.exec(readFileSync(join(here, 'hosts', name, 'host.ts'), 'utf8'))?.[1] ?? '';

const [name] = process.argv.slice(2);
if (name === undefined || !hosts.includes(name)) {
  const width = Math.max(...hosts.map((each) => each.length));
  const lines = [
    name === undefined ? 'Chọn một trang ví dụ:' : `Không có trang ví dụ “${name}”. Các trang ví dụ:`, '',
    ...hosts.map((each) => `  npm run example -- ${each.padEnd(width)}  ${title(each)}`), '',
  ];
  (name === undefined ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exit(name === undefined ? 0 : 1);
}

prepare();
runSource(join(here, 'serve.ts'), name);
