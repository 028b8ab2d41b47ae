/**
 * What the backend serves under `/frame/…`, with answers of its own: a page on another origin than the test. `form-code` in the
 * address chooses how it behaves; it says what it sees to whoever asks (`{ ask: 'state' }`), outside of the contract.
 */
import '@xlvphc/elements/define/framed';
import { frameProtocol } from '../../src/frame/messages.ts';

const address = new URL(location.href);
const view = address.pathname.split('/').filter(Boolean).at(-1) ?? 'app';
const manner = address.searchParams.get('form-code') ?? '';
const host = address.searchParams.get('host') ?? '';
document.body.style.margin = '0';

const user = {
  id: 'user-1', username: 'eakly.chutich', fullName: 'Trần Văn Bình', titleText: 'Chủ tịch', unitId: 'unit-1', roles: ['competent', 'leader', 'recorder'], status: 'active', mustChangePassword: false, version: 1,
  createdAt: '2026-01-02T03:04:05Z',
};
const unit = { id: 'unit-1', kind: 'ubnd-xa', name: 'Ủy ban nhân dân xã Ea Kly', placeName: 'Ea Kly', version: 1 };
const asked: string[] = [];

/** The interface: whoever bears the token of the host is the chairman. */
const answer: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const { pathname } = new URL(request.url);
  asked.push(`${request.headers.get('x-frame-host') ?? '-'} ${request.headers.get('authorization') ?? '-'}`);
  const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', 'X-Request-Id': 'req-00000001' } });
  if (request.headers.get('authorization') !== 'Bearer host-token-2') {
    return json({ type: 'urn:x', title: 'x', status: 401, code: 'VPHC-SESSION-EXPIRED', detail: { vi: 'x', en: 'x' }, requestId: 'req-00000001' }, 401);
  }
  if (pathname.endsWith('/v1/session')) return json({ user, unit, roles: user.roles, mustChangePassword: false });
  return json({ items: [] });
};

const framed = document.createElement('vphc-framed');
addEventListener('message', (event: MessageEvent<unknown>) => {
  const data = event.data as { ask?: string; run?: string } | null;
  if (data?.ask === 'state') {
    const texts: string[] = [];
    const read = (root: ParentNode): void => {
      for (const node of root.querySelectorAll('*')) {
        if (node.shadowRoot) read(node.shadowRoot);
        for (const child of node.childNodes) if (child instanceof Text) texts.push(child.data.trim());
      }
    };
    read(document);
    const { overflowY } = document.documentElement.style;
    const top = document.documentElement.style.getPropertyValue('--vphc-visible-top');
    parent.postMessage({ state: { text: texts.filter(Boolean).join(' '), ignored: framed.ignored, theme: framed.theme ?? null, lang: document.documentElement.lang, asked, hash: location.hash, overflowY, top } }, '*');
  }
  if (data?.run === 'lookup') deep(document, 'a[href]', (link) => link.textContent?.includes('Tra cứu') === true)?.click();
  if (data?.run === 'tall') framed.style.minHeight = '1700px';
  if (data?.run === 'low') framed.style.minHeight = '300px';
  if (data?.run === 'far') {
    const far = document.createElement('button');
    far.style.cssText = 'position: absolute; top: 1500px';
    document.body.append(far);
    let heard = false;
    far.addEventListener('focusin', () => (heard = true));
    far.focus({ preventScroll: true });
    // An engine whose window is in the background moves the focus and tells nobody.
    if (!heard) far.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
});

function deep(root: ParentNode, selector: string, fits: (element: HTMLElement) => boolean): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector) && fits(element)) return element;
    const inside = element.shadowRoot && deep(element.shadowRoot, selector, fits);
    if (inside) return inside;
  }
  return undefined;
}

/** A frame that was taken over, or is broken: says what the contract does not know, then something that it does. */
function rogue(): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    if (!port) return;
    for (const message of [
      { type: 'resize', height: 9e9 }, { type: 'resize', height: -1 }, { type: 'resize', height: 12.5 }, { type: 'resize', height: '500' }, { type: 'resize' }, { type: 'evil' }, null, 'resize', [{ type: 'resize', height: 1 }],
      { type: 'navigate', path: 'javascript:alert(1)' }, { type: 'navigate', path: 'x'.repeat(501) }, { type: 'event', name: 'vphc-change', detail: {} }, { type: 'event', name: 'click', detail: {} }, { type: 'scroll-to', top: -5, height: 1 },
    ]) port.postMessage(message);
    port.postMessage({ type: 'event', name: 'vphc-saved', detail: { caseId: 'case-1', documentId: 'doc-1', fullName: 'Nguyễn Văn An', values: { idNumber: '066090001234' } } });
    port.postMessage({ type: 'resize', height: 777 });
  });
  parent.postMessage({ protocol: frameProtocol, version: 1, type: 'ready' }, '*');
}

if (manner === 'rogue') rogue();
else if (manner === 'later') parent.postMessage({ protocol: frameProtocol, version: 2, type: 'ready' }, '*');
else if (manner !== 'silent') {
  framed.setAttribute('view', view);
  framed.setAttribute('host', manner === 'elsewhere' ? 'https://elsewhere.example' : host);
  if (address.searchParams.has('scripted') && manner !== 'elsewhere') framed.setAttribute('scripted', '');
  framed.fetch = answer;
  document.body.append(framed);
}
