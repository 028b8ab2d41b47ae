import { isId } from '../id.ts';
import { plainOrigin, type Origins } from '../router/origins.ts';
import { longestAncestors } from './limits.ts';
import { pagePolicy } from './policy.ts';
import { frameTitles, isFrameView, isPublicView, type FrameView } from './views.ts';

/** Which page is around the frame, and which may be. */
interface Around {
  /** Origin of the page around, when it said who it is and may show us. */
  readonly host: string | undefined;
  /** Origins for `frame-ancestors`. */
  readonly ancestors: readonly string[];
}

const originOf = (text: string | null): string | undefined => (text === null ? undefined : plainOrigin(text));

/**
 * The page names its origin (`host`), or the browser does (`Referer`): that one may show the frame if a unit allows it. A wrong name helps
 * nobody, because the browser compares the named origin with the real one. A page that says nothing may name its unit instead, for citizens only:
 * the calls of officials have to name the page, because not every unit may trust it.
 */
async function around(request: Request, url: URL, view: FrameView, origins: Origins, isOwn: (origin: string) => boolean): Promise<Around> {
  const named = url.searchParams.get('host');
  const host = named === null ? originOf(request.headers.get('referer')) : originOf(named);
  if (host !== undefined && isOwn(host)) return { host, ancestors: [] };
  if (host !== undefined && (await origins.framedUnitsOf(host))) return { host, ancestors: [host] };
  const unit = url.searchParams.get('unit');
  if (named !== null || unit === null || !isId(unit) || !isPublicView(view)) return { host: undefined, ancestors: [] };
  const allowed = await origins.framesFor(unit);
  return { host: undefined, ancestors: allowed.join(' ').length > longestAncestors ? [] : allowed };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Parameters of the address that become attributes, each by its form: nothing of a person fits. */
const forms: Readonly<Record<string, RegExp>> = { 'case-id': /^[\w-]{1,64}$/, 'document-id': /^[\w-]{1,64}$/, 'form-code': /^[\p{L}\d-]{1,16}$/u, locale: /^(?:vi|en)$/, theme: /^(?:light|dark|contrast|auto)$/ };

function attributes(url: URL, view: FrameView, host: string | undefined): string {
  const given = Object.entries(forms).flatMap(([name, form]) => {
    const value = url.searchParams.get(name);
    return value !== null && form.test(value) ? [[name, value] as const] : [];
  });
  const all = [['view', view] as const, ...(host === undefined ? [] : [['host', host] as const]), ...given];
  return all.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ') + (url.searchParams.get('scripted') === '1' && host !== undefined ? ' scripted' : '');
}

const html = (url: URL, view: FrameView, host: string | undefined): string => `<!doctype html>
<html lang="${url.searchParams.get('locale') === 'en' ? 'en' : 'vi'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(frameTitles[view])}</title>
<link rel="stylesheet" href="frame.css">
<script type="module" src="../kit/vphc.js"></script>
</head>
<body>
<vphc-framed ${attributes(url, view, host)}></vphc-framed>
<noscript><p>Trình duyệt đang tắt JavaScript nên chưa dùng được phần này. Hãy bật JavaScript cho địa chỉ ${escaped(url.host)}, hoặc liên hệ cơ quan đã ra quyết định.</p></noscript>
</body>
</html>
`;

const css = `body { margin: 0; font: 16px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
noscript p { margin: 16px; }
`;

const common = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' } as const;

/**
 * `GET /frame/<view>`: a page of this server that shows one function of the kit and may stand in the iframe of an allowed page. It works without
 * cookies and, for citizens, without any script on the page around.
 */
export async function framePage(request: Request, name: string, origins: Origins, isOwn: (origin: string) => boolean): Promise<Response | undefined> {
  if (name === 'frame.css') return new Response(css, { headers: { ...common, 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' } });
  if (!isFrameView(name)) return undefined;
  const url = new URL(request.url);
  const { host, ancestors } = await around(request, url, name, origins, isOwn);
  return new Response(html(url, name, host), {
    headers: {
      ...common, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Referer', 'Content-Security-Policy': pagePolicy(ancestors),
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()', 'Cross-Origin-Opener-Policy': 'same-origin',
    },
  });
}
