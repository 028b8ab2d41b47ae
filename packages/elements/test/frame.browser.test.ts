import { expect } from '@open-wc/testing';
import '@xlvphc/elements/define/frame';
import { eventually, onStage, runLeakContract, screenText } from '@xlvphc/elements/testing';
import type { VphcFrame } from '../src/frame/frame.ts';
import { frameProtocol } from '../src/frame/messages.ts';

/** The same server by its other name: another origin for the browser. */
const backend = `${location.protocol}//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
const base = `${backend}/packages/elements/test/frame/backend/`;

/** A frame loads its own modules, one by one, unbundled. */
interface Suite {
  timeout(ms: number): void;
}

interface State {
  readonly text: string;
  readonly ignored: number;
  readonly theme: string | null;
  readonly lang: string;
  readonly asked: readonly string[];
  readonly hash: string;
  readonly overflowY: string;
  readonly top: string;
}

const iframeOf = (frame: VphcFrame): HTMLIFrameElement => {
  const inside = frame.shadowRoot?.querySelector('iframe');
  if (!inside) throw new Error('no iframe');
  return inside;
};
const windowOf = (frame: VphcFrame | HTMLIFrameElement): Window => {
  const window = (frame instanceof HTMLIFrameElement ? frame : iframeOf(frame)).contentWindow;
  if (!window) throw new Error('no window');
  return window;
};
const run = (frame: VphcFrame, what: string): void => windowOf(frame).postMessage({ run: what }, backend);

/** What stands in the frame now. */
async function stateOf(frame: VphcFrame | HTMLIFrameElement): Promise<State> {
  const window = windowOf(frame);
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>): void => {
      const { state } = (event.data ?? {}) as { state?: State };
      if (event.source !== window || !state) return;
      removeEventListener('message', hear);
      resolve(state);
    };
    addEventListener('message', hear);
    window.postMessage({ ask: 'state' }, backend);
  });
}
async function until(frame: VphcFrame | HTMLIFrameElement, holds: (state: State) => boolean, what: string): Promise<State> {
  for (let round = 0; round < 160; round += 1) {
    const state = await stateOf(frame);
    if (holds(state)) return state;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Waited in vain: ${what} in ${JSON.stringify(await stateOf(frame)).slice(0, 600)}`);
}

function stage(setting: Partial<VphcFrame>, body: (frame: VphcFrame, place: HTMLElement) => Promise<void>): Promise<void> {
  return onStage((place) => {
    const frame = Object.assign(document.createElement('vphc-frame'), { baseUrl: base, ...setting });
    place.append(frame);
    return frame;
  }, body);
}
const answered = (frame: VphcFrame): Promise<unknown> => eventually(() => frame.answered, 'the answer of the frame');
const heightOf = (frame: VphcFrame): number => iframeOf(frame).getBoundingClientRect().height;
const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));

describe('vphc-frame', function (this: Suite) {
  this.timeout(20_000);
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows a screen of another origin, named, as high as its content, following it up and down, and then at rest', () =>
    stage({ view: 'app' }, async (frame) => {
      await answered(frame);
      expect(iframeOf(frame).title).to.equal('Phần mềm xử lý vi phạm hành chính');
      await until(frame, ({ text }) => text.includes('Đăng nhập'), 'the sign-in');
      run(frame, 'tall');
      await eventually(() => heightOf(frame) === 1700, 'the height of the content');
      run(frame, 'low');
      await eventually(() => heightOf(frame) < 900, 'the lower height');
      const seen = new Set<number>();
      for (let round = 0; round < 10; round += 1) {
        await pause(50);
        seen.add(heightOf(frame));
      }
      expect([...seen]).to.have.length(1);
      expect((await stateOf(frame)).overflowY).to.equal('hidden');
    }));

  it('lets the frame run, print and save, but not take the page elsewhere', () =>
    stage({ view: 'app' }, async (frame) => {
      const inside = iframeOf(frame);
      expect([...inside.sandbox].sort()).to.deep.equal(['allow-downloads', 'allow-forms', 'allow-modals', 'allow-popups', 'allow-popups-to-escape-sandbox', 'allow-same-origin', 'allow-scripts']);
      expect([inside.allow, inside.referrerPolicy]).to.deep.equal(['', 'no-referrer']);
      expect(new URL(inside.src).searchParams.get('host')).to.equal(location.origin);
    }));

  it('hands the token of the page over, renewed when it is refused, and tells of the session without names', () => {
    const refused: (string | undefined)[] = [];
    let token = 'host-token-1';
    const getToken = async (old?: string): Promise<string> => {
      refused.push(old);
      if (old === token) token = 'host-token-2';
      return token;
    };
    return stage({ view: 'app', getToken }, async (frame) => {
      const sessions: unknown[] = [];
      frame.addEventListener('vphc-session', (event) => sessions.push((event as CustomEvent).detail));
      await answered(frame);
      const { asked } = await until(frame, ({ text }) => text.includes('Trần Văn Bình'), 'the official');
      expect(asked.slice(0, 2)).to.deep.equal([`${location.origin} Bearer host-token-1`, `${location.origin} Bearer host-token-2`]);
      expect(refused.slice(0, 2)).to.deep.equal([undefined, 'host-token-1']);
      await eventually(() => sessions.length, 'the event');
      expect(sessions[0]).to.deep.equal({ phase: 'signed-in', unitId: 'unit-1' });
    });
  });

  it('takes the sign-in of the page over when the page gets it later', () =>
    stage({ view: 'app' }, async (frame) => {
      await answered(frame);
      await until(frame, ({ text }) => text.includes('Mật khẩu'), 'the sign-in of the frame');
      frame.getToken = () => 'host-token-2';
      await until(frame, ({ text }) => text.includes('Trần Văn Bình') && !text.includes('Mật khẩu'), 'the official');
    }));

  it('says that the page has nobody signed in, in place of asking for a password', () =>
    stage({ view: 'app', getToken: () => undefined }, async (frame) => {
      await answered(frame);
      const { text } = await until(frame, (state) => state.text.includes('Chưa có ai đăng nhập'), 'the notice');
      expect(text).not.to.contain('Mật khẩu');
    }));

  it('keeps the screen of the frame in the address of the page: a deep link opens it, Back leads back, and a page that prevents it goes its own way', () => {
    history.replaceState(null, '', '#/vphc/forms');
    return stage({ view: 'app', routing: 'hash', getToken: () => 'host-token-2' }, async (frame) => {
      const moved: string[] = [];
      frame.addEventListener('vphc-moved', (event) => moved.push((event as CustomEvent<{ path: string }>).detail.path));
      await answered(frame);
      await until(frame, ({ text }) => text.includes('Trần Văn Bình') && text.includes('Tìm mẫu'), 'the screen of the deep link');
      const wanted: unknown[] = [];
      frame.addEventListener('vphc-navigate', (event) => wanted.push((event as CustomEvent).detail));
      run(frame, 'lookup');
      await eventually(() => location.hash === '#/vphc/lookup', 'the address');
      await until(frame, ({ text }) => text.includes('Mục đích'), 'the look-up');
      expect(wanted).to.deep.equal([{ view: 'lookup' }]);
      expect((await stateOf(frame)).hash).to.equal('');
      history.back();
      await until(frame, ({ text }) => text.includes('Tìm mẫu'), 'the screen before');
      expect(moved).to.deep.equal(['lookup', 'forms']);
      frame.addEventListener('vphc-navigate', (event) => event.preventDefault());
      run(frame, 'lookup');
      await eventually(() => wanted.length === 2, 'the question');
      await pause(100);
      expect(location.hash).to.equal('#/vphc/forms');
    });
  });

  it('takes language and theme of the page over, now and later', () =>
    stage({ view: 'app', theme: 'dark' }, async (frame) => {
      await answered(frame);
      await until(frame, (state) => state.theme === 'dark' && state.lang === 'vi', 'the theme');
      frame.locale = 'en';
      frame.theme = 'contrast';
      const { lang } = await until(frame, (state) => state.theme === 'contrast' && state.text.includes('Sign in'), 'English');
      expect(lang).to.equal('en');
    }));

  it('scrolls the page to where the focus went inside, and tells the frame which part is in sight', () =>
    stage({ view: 'app' }, async (frame) => {
      await answered(frame);
      run(frame, 'tall');
      await eventually(() => heightOf(frame) === 1700, 'the height');
      scrollTo(0, 0);
      frame.focus();
      run(frame, 'far');
      await eventually(() => scrollY > 300, 'the page scrolls');
      const { top } = iframeOf(frame).getBoundingClientRect();
      expect(top + 1500).to.be.within(0, innerHeight);
      await until(frame, (state) => Math.abs(parseInt(state.top, 10) - Math.max(0, -top)) < 2, 'the part in sight');
      scrollTo(0, 0);
    }));

  it('is there again after it was taken out and put back', () =>
    stage({ view: 'decision-state' }, async (frame, place) => {
      await answered(frame);
      frame.remove();
      place.append(frame);
      await eventually(() => !frame.answered || undefined, 'the new try').catch(() => undefined);
      await answered(frame);
      await until(frame, ({ text }) => text.includes('Mã tra cứu'), 'the question');
    }));

  it('works without a script on the page: an iframe that was pasted', () =>
    onStage((place) => {
      const pasted = document.createElement('iframe');
      pasted.src = `${base}frame/decision-state?host=${location.origin}`;
      place.append(pasted);
      return pasted;
    }, async (pasted) => {
      await new Promise((loaded) => pasted.addEventListener('load', loaded, { once: true }));
      await until(pasted, ({ text }) => text.includes('Mã tra cứu'), 'the question');
    }));

  for (const [what, setting, words] of [
    ['the address is missing', { baseUrl: undefined }, 'base-url'],
    ['nothing answers', { baseUrl: 'http://127.0.0.1:9/', timeout: 300 }, 'Không kết nối được'],
    ['the backend is there but shows nothing', { formCode: 'silent', timeout: 1500 }, 'danh sách nguồn gốc được phép'],
    ['the frame speaks a later version', { formCode: 'later' }, 'khác phiên bản'],
  ] as const) {
    it(`says what to do when ${what}, and tries again`, () =>
      stage(setting as Partial<VphcFrame>, async (frame) => {
        await eventually(() => screenText(frame.shadowRoot ?? frame).includes(words), words);
        const again = new Promise((failed) => frame.addEventListener('vphc-frame-failed', failed, { once: true }));
        frame.shadowRoot?.querySelector('button')?.click();
        await again;
      }));
  }
});

describe('attacks on vphc-frame', function (this: Suite) {
  this.timeout(20_000);
  const ready = { protocol: frameProtocol, version: 1, type: 'ready' };

  it('counts and heeds not who speaks for the frame from another window or another origin', () =>
    stage({ view: 'app', getToken: () => 'host-token-2' }, async (frame, place) => {
      await answered(frame);
      let opened = 0;
      frame.addEventListener('vphc-frame-ready', () => (opened += 1));
      // A script of the page, and a stranger's frame of the very same backend.
      window.postMessage(ready, location.origin);
      const stranger = document.createElement('iframe');
      stranger.src = `${base}frame/app?form-code=rogue`;
      place.append(stranger);
      await eventually(() => frame.ignored.foreign === 2, 'both are counted');
      // The right window, but what it shows by now is of another origin (here: the page's own).
      iframeOf(frame).src = `${base.replace(backend, location.origin)}frame/app?form-code=rogue`;
      await eventually(() => frame.ignored.foreign === 3, 'it is counted');
      await pause(50);
      expect([opened, heightOf(frame) === 777]).to.deep.equal([0, false]);
      // Other people's messages are nobody's business.
      window.postMessage({ type: 'ready' }, location.origin);
      await pause(50);
      expect(frame.ignored.foreign).to.equal(3);
      // The proof that the same message is heeded when window and origin are right.
      iframeOf(frame).src = stranger.src;
      await eventually(() => opened === 1 && heightOf(frame) === 777, 'the new channel');
    }));

  it('takes no height, path or event that the contract does not know, and nothing of a person', () =>
    stage({ view: 'app', formCode: 'rogue' }, async (frame) => {
      const events: unknown[] = [];
      for (const name of ['vphc-saved', 'vphc-change', 'vphc-navigate'] as const) frame.addEventListener(name, (event) => events.push([name, (event as CustomEvent).detail]));
      // The last message is a good one.
      await eventually(() => heightOf(frame) === 777, 'the good height');
      expect(frame.ignored.malformed).to.equal(14);
      expect(events).to.deep.equal([['vphc-saved', { caseId: 'case-1', documentId: 'doc-1' }]]);
    }));

  it('speaks inside to no page but the one that the backend named, and once', async () => {
    const hello = { protocol: frameProtocol, version: 1, type: 'hello', locale: 'en', theme: 'dark', path: null, places: true, token: true };
    const offer = (frame: VphcFrame, message: unknown): void => windowOf(frame).postMessage(message, backend, [new MessageChannel().port2]);
    // A page that is not the named one: not told that the frame is there, and not heard.
    await stage({ view: 'app', formCode: 'elsewhere', timeout: 60_000 }, async (frame) => {
      await new Promise((loaded) => iframeOf(frame).addEventListener('load', loaded, { once: true }));
      offer(frame, hello);
      const { theme } = await until(frame, ({ ignored }) => ignored === 1, 'the refusal');
      expect([theme, frame.answered]).to.deep.equal([null, false]);
    });
    // The named page, a second time: its first channel stays.
    await stage({ view: 'app' }, async (frame) => {
      await answered(frame);
      await until(frame, ({ lang }) => lang === 'vi', 'the first hello');
      offer(frame, hello);
      offer(frame, { ...hello, locale: 'fr' });
      const { theme } = await until(frame, ({ ignored }) => ignored === 2, 'the refusals');
      expect(theme).to.equal(null);
    });
  });
});

runLeakContract('vphc-frame');
