import { expect } from '@open-wc/testing';
import '@xlvphc/elements/define/app';
import '@xlvphc/elements/define/case-list';
import '@xlvphc/elements/define/sign-in';
import '@xlvphc/forms/define/form';
import type { Backend, Route, VphcApp } from '@xlvphc/elements';
import { deepActive, deepQuery, eventually, onStage, screenText } from '@xlvphc/elements/testing';
import { fakeBackend } from './support/fake-backend.ts';

const make = (setting: Partial<VphcApp> = {}, over: Partial<Backend> = {}): VphcApp => Object.assign(document.createElement('vphc-app') as VphcApp, { backend: fakeBackend(over), ...setting });
const stage = (setting: Partial<VphcApp>, body: (app: VphcApp, place: HTMLElement) => Promise<void>): Promise<void> =>
  onStage((place) => {
    const app = make(setting);
    place.append(app);
    return app;
  }, body);
const shows = (app: VphcApp, tag: string): Promise<HTMLElement> => eventually(() => app.shadowRoot?.querySelector<HTMLElement>(`.view ${tag}`), tag);
const link = (app: VphcApp, view: string): HTMLAnchorElement => {
  const found = [...(app.shadowRoot?.querySelectorAll<HTMLAnchorElement>('nav a') ?? [])].find((one) => one.hash.endsWith(`/${view}`) || one.dataset['view'] === view);
  if (!found) throw new Error(`no link to ${view}`);
  return found;
};
const pause = (ms: number): Promise<void> => new Promise((next) => setTimeout(next, ms));
/** Runs `act` and gives back what routers of the host would have heard meanwhile. */
async function heardBy(act: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const stop = new AbortController();
  for (const type of ['hashchange', 'popstate'] as const) addEventListener(type, () => heard.push(type), { signal: stop.signal });
  await act();
  stop.abort();
  return heard;
}
const clean = (): void => history.replaceState(null, '', location.pathname + location.search);

describe('places of an app in its page', () => {
  beforeEach(clean);
  afterEach(clean);

  it('moves forward without an event that a router of the page would hear; Back leads back, to the start too', () =>
    stage({}, async (app) => {
      await shows(app, 'vphc-case-list');
      const before = history.length;
      expect(await heardBy(async () => {
        link(app, 'forms').click();
        await shows(app, 'vphc-form-list');
        link(app, 'lookup').click();
        await shows(app, 'vphc-lookup');
      })).to.deep.equal([]);
      expect([location.hash, history.length - before]).to.deep.equal(['#/vphc/lookup', 2]);
      expect(history.state).to.equal(null);
      expect(await heardBy(async () => {
        history.back();
        await shows(app, 'vphc-form-list');
      })).to.deep.equal(['hashchange']);
      history.back();
      await shows(app, 'vphc-case-list');
      expect(location.hash).to.equal('');
    }));

  it('keeps the screen, and what is typed there, when the page uses its own hashes in between', () =>
    stage({}, async (app) => {
      await shows(app, 'vphc-case-list');
      link(app, 'lookup').click();
      const lookup = await shows(app, 'vphc-lookup');
      for (const hash of ['#tin-tuc', '#', '#/san-pham/1', '#/vphcx/cases']) {
        location.hash = hash;
        await pause(30);
      }
      expect(app.shadowRoot?.querySelector('vphc-lookup')).to.equal(lookup);
      location.hash = '#/vphc/lookup';
      await pause(30);
      expect(app.shadowRoot?.querySelector('vphc-lookup')).to.equal(lookup);
    }));

  it('leaves what the page keeps in its history entries there', async () => {
    history.replaceState({ idx: 3, turbolinks: { restorationIdentifier: 'x' } }, '');
    await stage({}, async (app) => {
      await shows(app, 'vphc-case-list');
      link(app, 'forms').click();
      await shows(app, 'vphc-form-list');
      history.back();
      await shows(app, 'vphc-case-list');
      expect(history.state).to.deep.include({ idx: 3, turbolinks: { restorationIdentifier: 'x' } });
    });
  });

  it('lets the router of the page find its page again from an entry of the app', async () => {
    history.replaceState({ turbolinks: { restorationIdentifier: 'x' } }, '');
    await stage({}, async (app) => {
      await shows(app, 'vphc-case-list');
      link(app, 'forms').click();
      await shows(app, 'vphc-form-list');
      const { pathname, search, hash } = location;
      history.pushState({ turbolinks: { restorationIdentifier: 'y' } }, '', '/another-page');
      const heard: unknown[] = [];
      addEventListener('popstate', (event) => heard.push(event.state), { once: true });
      // As such a router does when it swaps the page.
      app.remove();
      history.back();
      await eventually(() => heard.length > 0, 'an event for the router');
      expect([location.pathname + location.search, location.hash, heard]).to.deep.equal([pathname + search, hash, [{ turbolinks: { restorationIdentifier: 'x' } }]]);
    });
  });

  it('has a prefix of its own, so that two apps on a page share the one hash', () =>
    onStage((place) => {
      const apps = [make(), make(), make({ routePrefix: '/phat' })] as const;
      place.append(...apps);
      return apps;
    }, async ([first, second, third]) => {
      for (const app of [first, second, third]) await shows(app, 'vphc-case-list');
      link(second, 'forms').click();
      await shows(second, 'vphc-form-list');
      expect(location.hash).to.equal('#/vphc-2/forms');
      link(third, 'lookup').click();
      await shows(third, 'vphc-lookup');
      expect(location.hash).to.equal('#/phat/lookup');
      expect(first.shadowRoot?.querySelector('vphc-case-list')).to.exist;
      const forms = second.shadowRoot?.querySelector('vphc-form-list');
      history.back();
      await eventually(() => location.hash === '#/vphc-2/forms', 'the entry before');
      expect(second.shadowRoot?.querySelector('vphc-form-list')).to.equal(forms);
    }));

  it('writes whole addresses under a base address', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/somewhere/else/' });
    document.head.append(base);
    try {
      const { pathname } = location;
      await stage({}, async (app) => {
        await shows(app, 'vphc-case-list');
        expect(link(app, 'forms').href).to.equal(`${location.origin}${pathname}${location.search}#/vphc/forms`);
        link(app, 'forms').click();
        await eventually(() => location.hash === '#/vphc/forms', 'the address');
        expect(location.pathname).to.equal(pathname);
      });
    } finally {
      base.remove();
    }
  });

  it('leaves the address alone and goes where the page sends it, with routing="none"', () => {
    const asked: Route[] = [];
    return stage({ routing: 'none', linkTo: (route) => `/phan-mem/${route.view}` }, async (app) => {
      await shows(app, 'vphc-case-list');
      const anchor = [...(app.shadowRoot?.querySelectorAll<HTMLAnchorElement>('nav a') ?? [])].find((one) => one.pathname === '/phan-mem/forms');
      app.addEventListener('vphc-navigate', (event) => {
        asked.push((event as CustomEvent<Route>).detail);
        if (asked.length === 2) event.preventDefault();
      });
      anchor?.click();
      await shows(app, 'vphc-form-list');
      anchor?.click();
      app.route = { view: 'lookup' };
      await shows(app, 'vphc-lookup');
      expect(asked).to.deep.equal([{ view: 'forms' }, { view: 'forms' }]);
      expect(location.hash).to.equal('');
    });
  });

  it('begins with the screen that the page names, without a navigation bar where it is one function', () =>
    stage({ start: 'lookup', plain: true }, async (app) => {
      await shows(app, 'vphc-lookup');
      expect(app.shadowRoot?.querySelector('nav')).to.equal(null);
    }));
});

describe('an app in a page that swaps its parts', () => {
  beforeEach(clean);
  afterEach(clean);

  it('works again after it was taken out and put back: routes, session, screens', () =>
    stage({}, async (app, place) => {
      await shows(app, 'vphc-case-list');
      app.remove();
      location.hash = '#/vphc/forms';
      await pause(30);
      expect(app.shadowRoot?.querySelector('vphc-form-list')).to.equal(null);
      place.append(app);
      await shows(app, 'vphc-form-list');
      location.hash = '#/vphc/lookup';
      await shows(app, 'vphc-lookup');
      await app.connection?.signOut();
      await shows(app, 'vphc-sign-in');
    }));

  it('works as the copy that a cached page holds', () =>
    stage({}, async (app, place) => {
      await shows(app, 'vphc-case-list');
      const copy = place.cloneNode(true) as HTMLElement;
      app.remove();
      document.body.append(copy);
      try {
        const again = copy.querySelector<VphcApp>('vphc-app');
        if (!again) throw new Error('no copy');
        again.backend = fakeBackend();
        await shows(again, 'vphc-case-list');
      } finally {
        copy.remove();
      }
    }));

  it('asks whoever is there when the browser brings the page back out of its cache', () => {
    let renewed = 0;
    return onStage((place) => {
      const app = make({}, { renewSession: async () => { renewed += 1; throw Object.assign(new Error(), { status: 401 }); } });
      place.append(app);
      return app;
    }, async (app) => {
      await shows(app, 'vphc-case-list');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await eventually(() => app.connection?.phase === 'expired', 'the sign-in');
      expect(renewed).to.equal(1);
    });
  });

  it('takes an element over that is moved into another app', () =>
    onStage((place) => {
      const [first, second] = [make(), make({}, { listCases: async () => ({ items: [] }) })] as const;
      const list = document.createElement('vphc-case-list') as HTMLElement & { connection?: unknown };
      first.append(list);
      second.append(document.createElement('p'));
      place.append(first, second);
      return { first, second, list };
    }, async ({ first, second, list }) => {
      await eventually(() => list.connection && list.connection === first.connection, 'the first app');
      second.append(list);
      await eventually(() => list.connection === second.connection, 'the second app');
    }));
});

describe('an app in a page that is one big form', () => {
  it('submits it neither by Enter nor by a button, and keeps Enter from its default button', async () => {
    clean();
    const form = document.createElement('form');
    const events: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      events.push('submit');
    });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) form.addEventListener(type, (event) => event.key === 'Enter' && events.push(type));
    const own = document.createElement('input');
    form.append(own, Object.assign(document.createElement('button'), { type: 'submit' }));
    await onStage((place) => {
      place.append(form);
      const app = make({}, { whoAmI: async () => undefined });
      form.append(app);
      return app;
    }, async (app) => {
      const name = await eventually(() => deepQuery<HTMLInputElement>(app.shadowRoot ?? app, '#username'), 'the sign-in');
      const enter = (target: EventTarget): void => {
        for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
      };
      enter(name);
      for (const button of deepQuery(app.shadowRoot ?? app, 'form')?.querySelectorAll('button') ?? []) button.click();
      expect(events).to.deep.equal([]);
      // A form of ours gives its values to the page's, and keeps its Enter too.
      const inner = document.createElement('input');
      const paper = document.createElement('vphc-form');
      form.append(paper);
      paper.shadowRoot?.append(inner);
      enter(inner);
      expect(inner.isConnected).to.equal(true);
      expect(events).to.deep.equal([]);
      // The field of the page itself is the page's, and so is its Enter.
      enter(own);
      expect(events).to.deep.equal(['keydown', 'keypress', 'keyup']);
    });
  });
});

describe('what an app tells its page', () => {
  beforeEach(clean);
  afterEach(clean);

  it('hands its theme down and tells of session and place by ids alone', () => {
    const told: unknown[] = [];
    return onStage((place) => {
      for (const name of ['vphc-session', 'vphc-moved'] as const) place.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]));
      const app = make({ theme: 'dark' });
      place.append(app);
      return app;
    }, async (app) => {
      expect(app.getAttribute('theme')).to.equal('dark');
      const list = await shows(app, 'vphc-case-list');
      expect(getComputedStyle(list).getPropertyValue('color-scheme')).to.contain('dark');
      link(app, 'forms').click();
      await shows(app, 'vphc-form-list');
      expect(deepActive()?.className).to.contain('view');
      expect(told).to.deep.equal([['vphc-session', { phase: 'signed-in', unitId: 'unit-1' }], ['vphc-moved', { path: 'forms', view: 'forms', renamed: false }]]);
    });
  });

  it('asks for no password where the page signs in by itself', () => {
    let who = 0;
    return onStage((place) => {
      const app = make({ getToken: () => undefined }, { whoAmI: async () => (who++ === 0 ? undefined : fakeBackend().whoAmI()) });
      place.append(app);
      return app;
    }, async (app) => {
      await eventually(() => screenText(app.shadowRoot ?? app).includes('Chưa có ai đăng nhập'), 'the notice');
      expect(deepQuery(app.shadowRoot ?? app, 'input')).to.equal(undefined);
      [...(app.shadowRoot?.querySelectorAll<HTMLButtonElement>('.notice button') ?? [])][0]?.click();
      await shows(app, 'vphc-case-list');
    });
  });
});

describe('an app on a page that the backend does not trust', () => {
  /** The same server by its other name: another origin, which answers no calls of this one. */
  const backend = `${location.protocol}//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}/packages/elements/test/frame/backend/`;

  it('shows itself in a frame of the backend, and asks for no password on the page', () =>
    onStage((place) => {
      const app = document.createElement('vphc-app') as VphcApp;
      app.baseUrl = backend;
      place.append(app);
      return app;
    }, async (app) => {
      const frame = await eventually(() => app.shadowRoot?.querySelector('vphc-frame'), 'the frame');
      await eventually(() => (frame as { answered?: boolean }).answered, 'its answer');
      expect(deepQuery(app.shadowRoot ?? app, 'input, vphc-sign-in')).to.equal(undefined);
    }));

  it('stays in the page where the page says so', () =>
    onStage((place) => {
      const app = document.createElement('vphc-app') as VphcApp;
      Object.assign(app, { baseUrl: backend, mode: 'embed' });
      place.append(app);
      return app;
    }, async (app) => {
      await eventually(() => deepQuery(app.shadowRoot ?? app, '#username'), 'the sign-in');
      expect(app.shadowRoot?.querySelector('vphc-frame')).to.equal(null);
    }));
});
