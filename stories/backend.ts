import { sdkBackend, type Backend, type CaseRow, type CaseState, type DocumentView } from '@xlvphc/elements';
import type { Mock } from '@xlvphc/server/mock';

type Fetch = typeof globalThis.fetch;

/** The address is never asked over the network: the app in this page answers. */
const home = (username: string): string => `http://${username.replaceAll('.', '-')}.mock.invalid/`;

let starting: Promise<Mock> | undefined;

/** The database that the build packed, beside `iframe.html`; the dates in it would mislead after a month. */
async function packedSample(): Promise<{ snapshot: Blob } | undefined> {
  if (!import.meta.env.PROD) return undefined;
  try {
    const { made } = (await (await fetch('./sample/sample.json')).json()) as { made: string };
    if (Date.now() - Date.parse(made) > 30 * 24 * 60 * 60 * 1000) return undefined;
    const stream = (await fetch('./sample/sample.bin')).body?.pipeThrough(new DecompressionStream('gzip'));
    return stream ? { snapshot: await new Response(stream).blob() } : undefined;
  } catch {
    return undefined;
  }
}

/** The reference backend with its sample data, on PostgreSQL in this page; started by the first story that asks. */
export function mock(): Promise<Mock> {
  return (starting ??= Promise.all([import('@xlvphc/server/mock'), packedSample()]).then(([{ createMock }, sample]) => createMock(sample)));
}

/** What lies between the page and the backend in a story. */
export type Weather = 'clear' | 'silent' | 'offline' | 'broken';

const broken = {
  type: 'urn:xlvphc:problem:VPHC-UNEXPECTED', title: 'Lỗi hệ thống', status: 500, code: 'VPHC-UNEXPECTED', requestId: 'story-0001',
  detail: { vi: 'Hệ thống gặp lỗi. Đề nghị thử lại sau; những gì đã nhập vẫn còn.', en: 'Something went wrong. Try again later; what you typed is kept.' },
};

/** A `fetch` that reaches the mock, or does not. Sessions always get through, so that the screen itself meets the weather. */
export async function fetchIn(weather: Weather = 'clear'): Promise<Fetch> {
  const { fetch: answer } = await mock();
  return async (input, init) => {
    const request = new Request(input, init);
    if (weather === 'clear' || new URL(request.url).pathname.startsWith('/v1/session')) return answer(request);
    if (weather === 'broken') return new Response(JSON.stringify(broken), { status: 500, headers: { 'Content-Type': 'application/problem+json' } });
    if (weather === 'offline') throw new TypeError('Failed to fetch');
    return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
  };
}

const desks = new Map<string, Backend>();

/** The screens' backend with this official of the sample signed in. Stories share it: the app limits sign-ins. */
export async function signedIn(username: string, weather: Weather = 'clear'): Promise<Backend> {
  const { accounts } = await mock();
  const account = accounts.find((one) => one.username === username);
  if (!account) throw new Error(`the sample has no ${username}`);
  const key = `${username}.${weather}`;
  const backend = desks.get(key) ?? sdkBackend({ baseUrl: home(key), fetch: await fetchIn(weather) });
  // Somebody may have signed out in a story before.
  if (!desks.has(key) || !(await backend.whoAmI())) await backend.signIn(username, account.password);
  desks.set(key, backend);
  return backend;
}

let nobodies = 0;

/** A backend where nobody is signed in: at an address of its own, because in another story somebody may have signed in at the last one. */
export async function nobody(weather: Weather = 'clear'): Promise<Backend> {
  nobodies += 1;
  const backend = sdkBackend({ baseUrl: home(`nobody${nobodies}.${weather}`), fetch: await fetchIn(weather) });
  await backend.whoAmI();
  return backend;
}

/** A case of the sample in this state. */
export async function sampleCase(backend: Backend, state: CaseState): Promise<CaseRow> {
  const { items } = await backend.listCases({ state });
  const found = items.find((row) => row.mode === 'normal') ?? items[0];
  if (!found) throw new Error(`the sample has no case in state ${state}`);
  return found;
}

/** A document of the sample with this form. */
export async function sampleDocument(backend: Backend, formCode: string, state: CaseState): Promise<DocumentView> {
  const { id } = await sampleCase(backend, state);
  const document = (await backend.listDocuments(id)).find((one) => one.formCode === formCode);
  if (!document) throw new Error(`the case has no ${formCode}`);
  return document;
}

/** A loader: this official at the desk, in this weather. */
export const desk = (username: string, weather: Weather = 'clear') => async (): Promise<{ readonly backend: Backend }> => ({ backend: await signedIn(username, weather) });
