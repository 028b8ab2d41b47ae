// A page with one library's form, and what the measures ask of it.
import { chromium } from 'playwright-core';

/** What the measures call in the page. */
const inPage = `
  globalThis.deep = (root = document) => { const all = []; const walk = (node) => { for (const e of node.querySelectorAll('*')) { all.push(e); if (e.shadowRoot) walk(e.shadowRoot); } }; walk(root); return all; };
  globalThis.shown = (e) => e.getClientRects().length > 0;
  globalThis.controls = () => deep().filter((e) => shown(e) && (/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName) ? e.type !== 'hidden' : ['combobox', 'radio', 'checkbox', 'switch'].includes(e.getAttribute('role'))));
  globalThis.texts = () => deep().filter((e) => shown(e) && !e.disabled && !e.readOnly && (e.tagName === 'TEXTAREA' || e.tagName === 'INPUT' && (e.getAttribute('type') ?? 'text') === 'text'));
  globalThis.put = (e, text) => {
    Object.getOwnPropertyDescriptor((e.tagName === 'INPUT' ? HTMLInputElement : HTMLTextAreaElement).prototype, 'value').set.call(e, text);
    e.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
  };
  globalThis.settle = (time) => new Promise((done) => setTimeout(done, time));
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  /** Mounts the form in a new place; a library that never says that it is ready counts as ready after 8 s. */
  globalThis.mountIn = async (module, place = document.body.appendChild(document.createElement('div'))) => { await Promise.race([module.mount(place), settle(8000)]); return place; };
`;

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** Opens the page of a library. `slow` is a processor four times slower, `line` also 1.6 Mbit/s and 150 ms. */
export async function open(browser, url, name, { policy = 'none', slow = false, line = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-US' });
  const tab = await context.newPage();
  const hosts = new Set();
  const errors = [];
  tab.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') hosts.add(hostname);
  });
  tab.on('pageerror', (error) => errors.push(error.message.split('\n')[0]));
  const devtools = await context.newCDPSession(tab);
  await tab.goto(`${url}/page/${name}?policy=${policy}`);
  await tab.evaluate(inPage);
  if (line) await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  if (slow) await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return {
    tab, devtools, hosts, errors, run: (code) => tab.evaluate(`(async () => { ${code} })()`), close: () => context.close(),
    mount: () => tab.evaluate(`(async () => { const module = await import('/${name}/${name}.js'); await mountIn(module, document.getElementById('root')); await painted(); })()`),
  };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
