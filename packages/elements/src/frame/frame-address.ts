import type { FrameView } from './frame-view.ts';

/**
 * Why no frame is there: no address given; plain http inside https; no network; no answer; the backend refuses to be shown on this page; the
 * page's own policy forbids the frame; another version of the contract.
 */
export type FrameFailure = 'address' | 'mixed' | 'offline' | 'unreachable' | 'refused' | 'blocked' | 'version';

/** Address of a view at the backend. The page names its origin: the backend allows exactly that one to show the frame, or none. */
export function frameAddress(baseUrl: string, view: FrameView, parameters: Readonly<Record<string, string | undefined>>): string | undefined {
  const folder = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  // Not `URL.parse`: browsers of 2023 have the rest of what frames need.
  const base = URL.canParse(folder, location.href) ? new URL(folder, location.href) : undefined;
  if (!base || !/^https?:$/.test(base.protocol)) return undefined;
  const address = new URL(`frame/${view}`, base);
  address.searchParams.set('host', location.origin);
  // A script of ours is on the page: the frame waits for its wishes before it draws.
  address.searchParams.set('scripted', '1');
  for (const [name, value] of Object.entries(parameters)) if (value) address.searchParams.set(name, value);
  return address.href;
}

/** What is in the way of a frame that does not answer, as far as a page can know. */
export async function diagnose(origin: string): Promise<'offline' | 'unreachable' | 'refused'> {
  if (!navigator.onLine) return 'offline';
  // The answer cannot be read and need not be: that one came tells that the server is there.
  const answered = await fetch(`${origin}/healthz`, { mode: 'no-cors', cache: 'no-store', credentials: 'omit' }).then(() => true, () => false);
  return answered ? 'refused' : 'unreachable';
}
