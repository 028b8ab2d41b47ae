import { transform } from 'esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { strictPageResponse } from './packages/forms/src/testing/strict-page.ts';

const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc'];
const launchers = {
  chromium: () => playwrightLauncher({ product: 'chromium', launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: chromiumArgs } }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true } }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver', hostname: '127.0.0.1', port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4444), path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true, // WebKitWebDriver speaks no BiDi and refuses the capability otherwise
        'webkitgtk:browserOptions': { binary: process.env.MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
      },
    }),
};
/** Names from the environment, set by `test/browsers.mjs`; Chromium alone by default. */
const wanted = (process.env.BROWSERS ?? 'chromium').split(',').filter((name) => name in launchers);

/** Sources run as they are: types stripped, nothing else changed (the packages use only erasable syntax). */
const stripTypes = {
  name: 'strip-types',
  resolveMimeType: (context) => (context.path.endsWith('.ts') ? 'js' : undefined),
  async transform(context) {
    if (!context.path.endsWith('.ts')) return undefined;
    const { code } = await transform(context.body, { loader: 'ts', target: 'es2022', sourcemap: 'inline', sourcefile: context.path, tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } } });
    return { body: code };
  },
};

/** A page under a strict policy for the CSP contract, `/strict-page?module=…`; `/lax-page` is the same without its policy. */
const strictPage = (context, next) => {
  if (context.path !== '/strict-page' && context.path !== '/lax-page') return next();
  const { headers, body } = strictPageResponse(context.URL);
  context.set(headers);
  if (context.path === '/lax-page') context.remove('content-security-policy');
  context.body = body;
};

/** Keeps the result of each browser for `test/browsers.mjs`. */
const tally = {
  onTestRunFinished({ sessions }) {
    const file = process.env.BROWSER_TALLY;
    if (!file) return;
    const counts = {};
    for (const session of sessions) {
      const count = (counts[session.browser.name] ??= { passed: 0, failed: 0, broken: 0 });
      if (!session.passed && !session.testResults) count.broken += 1;
      if (session.errors?.length) count.broken += session.errors.length;
      visit(session.testResults, count);
    }
    import('node:fs').then(({ writeFileSync }) => writeFileSync(file, JSON.stringify(counts)));
  },
};
function visit(suite, count) {
  for (const test of suite?.tests ?? []) if (!test.skipped) count[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) visit(inner, count);
}

export default {
  files: process.env.TEST_FILES?.split(',') ?? ['packages/*/test/**/*.browser.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['source', 'browser', 'development'], extensions: ['.ts', '.mjs', '.js'] },
  plugins: [stripTypes],
  middleware: [strictPage],
  concurrentBrowsers: 1,
  concurrency: 1, // a second tab is in the background, where requestAnimationFrame stands still
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000, ui: 'bdd' } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tally],
  browsers: wanted.map((name) => launchers[name]()),
};
