// Runs the browser tests of every package in Chromium, Firefox and WebKitGTK: `node test/browsers.mjs [--only chromium] [--tally file] [files…]`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const browsers = {
  chromium: { needs: ['/usr/bin/chromium'], packages: 'chromium' },
  firefox: { needs: ['/usr/bin/firefox-esr'], packages: 'firefox-esr' },
  webkit: { needs: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'], packages: 'webkit2gtk-driver xvfb xauth' },
};
const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1]?.split(',') : undefined;
const files = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--only' && args[index - 1] !== '--tally');
const chosen = Object.keys(browsers).filter((name) => !only || only.includes(name));
if (!chosen.length) fail(`No browser named ${only?.join(', ')}; there are ${Object.keys(browsers).join(', ')}.`);

const missing = chosen.filter((name) => !browsers[name].needs.every((file) => existsSync(file)));
if (missing.length) {
  fail(`Missing: ${missing.join(', ')}. Run: sudo apt-get install -y --no-install-recommends ${missing.map((name) => browsers[name].packages).join(' ')}`);
}

const running = [];
const scratch = mkdtempSync(join(tmpdir(), 'vphc-browsers-'));
process.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const env = { ...process.env, BROWSER_TALLY: join(scratch, 'tally.json'), ...(files.length ? { TEST_FILES: files.join(',') } : {}) };
let passed = 0;
let failed = 0;
// One engine after another: on two cores three at once make time-outs, not speed.
for (const name of chosen) {
  const started = Date.now();
  if (name === 'webkit') Object.assign(env, await startWebKit());
  const code = await run(process.execPath, [join('node_modules', '@web', 'test-runner', 'dist', 'bin.js'), '--config', 'wtr.config.mjs'], { ...env, BROWSERS: name });
  const tally = Object.values(readTally())[0] ?? { passed: 0, failed: 0, broken: 1 };
  rmSync(env.BROWSER_TALLY, { force: true });
  const bad = tally.failed + tally.broken + (code && !tally.failed && !tally.broken ? 1 : 0);
  passed += tally.passed;
  failed += bad;
  console.log(`${name}: ${tally.passed} passed, ${bad} failed (${Math.round((Date.now() - started) / 1000)} s)`);
}
console.log(`${passed} passed, ${failed} failed`);
if (args.includes('--tally')) writeFileSync(args[args.indexOf('--tally') + 1], JSON.stringify({ passed, failed }));
process.exit(failed || !passed ? 1 : 0);

function readTally() {
  try {
    return JSON.parse(readFileSync(env.BROWSER_TALLY, 'utf8'));
  } catch {
    return {};
  }
}

async function startWebKit() {
  const display = `:${60 + (process.pid % 900)}`;
  const port = await freePort();
  running.push(spawn('Xvfb', [display, '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
  await new Promise((done) => setTimeout(done, 700));
  running.push(
    spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    }),
  );
  await new Promise((done) => setTimeout(done, 700));
  return { WEBKIT_DRIVER_PORT: String(port) };
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function run(command, parameters, environment) {
  return new Promise((done) => {
    const child = spawn(command, parameters, { stdio: 'inherit', env: environment });
    running.push(child);
    child.on('exit', (code) => done(code ?? 1));
  });
}

function stop() {
  for (const child of running) child.kill();
  rmSync(scratch, { recursive: true, force: true });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
