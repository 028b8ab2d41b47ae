import type { Locale, Theme } from '@xlvphc/forms/base';
import { maxFrameHeight, maxOffset, maxPathLength, maxTokenLength } from './limits.ts';
import { pickDetail, type RelayedDetail, type RelayedEvent } from './relayed-events.ts';

/** Name and version of the contract between a page and our frame in it. A change that an older side cannot read gets a new number. */
export const frameProtocol = 'vphc-frame';
export const frameVersion = 1;

interface Opening {
  readonly protocol: typeof frameProtocol;
  readonly version: number;
}

/** Frame → page, by `window.postMessage` to the one origin that the backend allowed: ready for a channel. */
export interface Ready extends Opening {
  readonly type: 'ready';
}

/** What the page wishes of the frame. */
export interface Wishes {
  readonly locale: Locale;
  readonly theme: Theme | null;
  /** Path of the first screen; `null`: the frame's own. */
  readonly path: string | null;
  /** The page keeps the place: the frame asks before it goes anywhere. */
  readonly places: boolean;
  /** The page has `getToken`: the frame asks for tokens and for no password. */
  readonly token: boolean;
}

/** Page → frame, the answer, with one end of a MessageChannel: all else goes through it. */
export interface Hello extends Opening, Wishes {
  readonly type: 'hello';
}

/** Frame → page. */
export type FromFrame =
  | { readonly type: 'resize'; readonly height: number }
  /** Another screen is shown; `renamed`: the same screen has another path. */
  | { readonly type: 'moved'; readonly path: string; readonly renamed: boolean }
  /** The user wants to go somewhere; the page answers with `navigate`, or goes there itself. */
  | { readonly type: 'navigate'; readonly path: string }
  | { readonly type: 'event'; readonly name: RelayedEvent; readonly detail: RelayedDetail }
  /** `again`: the server refused the last one. */
  | { readonly type: 'token'; readonly id: number; readonly again: boolean }
  /** The focus went to a place (px from the top of the frame) that may be out of sight. */
  | { readonly type: 'scroll-to'; readonly top: number; readonly height: number }
  | { readonly type: 'error'; readonly code: FrameTrouble };

/** Page → frame. */
export type ToFrame =
  | { readonly type: 'token'; readonly id: number; readonly token: string | null }
  /** `token`: as in the hello; a page may get its `getToken` later. */
  | { readonly type: 'settings'; readonly locale: Locale; readonly theme: Theme | null; readonly token: boolean }
  | { readonly type: 'navigate'; readonly path: string }
  | { readonly type: 'focus' }
  /** The part of the frame that is in sight (px). */
  | { readonly type: 'visible'; readonly top: number; readonly height: number };

/** What the frame has to say of itself. `storage`: the browser keeps nothing here, the session ends with the page. */
export type FrameTrouble = 'storage' | 'load';

type Bag = Readonly<Record<string, unknown>>;
const bag = (value: unknown): Bag | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : undefined);
const whole = (value: unknown, most: number): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isPath = (value: unknown): value is string => typeof value === 'string' && value.length <= maxPathLength && /^[\w\-./?=&%,~]*$/.test(value);
const isLocale = (value: unknown): value is Locale => value === 'vi' || value === 'en';
const isTheme = (value: unknown): value is Theme | null => value === null || value === 'light' || value === 'dark' || value === 'contrast' || value === 'auto';
export const isToken = (value: unknown): value is string | null => value === null || (typeof value === 'string' && value.length > 0 && value.length <= maxTokenLength && /^[\w.~+/=-]+$/.test(value));

/** Says that it is of this contract, whatever else is wrong with it; other messages on the window are other people's. */
export const claimsProtocol = (data: unknown): boolean => bag(data)?.['protocol'] === frameProtocol;

/** The version that an opening names; undefined when it is none. */
export function openingVersion(data: unknown): number | undefined {
  const said = bag(data);
  return said?.['protocol'] === frameProtocol && whole(said['version'], maxOffset) ? said['version'] : undefined;
}

export const isReady = (data: unknown): data is Ready => openingVersion(data) === frameVersion && bag(data)?.['type'] === 'ready';

/** A hello with nothing in it that is not understood. */
export function readHello(data: unknown): Hello | undefined {
  const said = bag(data);
  if (!said || openingVersion(data) !== frameVersion || said['type'] !== 'hello') return undefined;
  const { locale, theme, path, places, token } = said;
  if (!isLocale(locale) || !isTheme(theme) || !(path === null || isPath(path)) || typeof places !== 'boolean' || typeof token !== 'boolean') return undefined;
  return { protocol: frameProtocol, version: frameVersion, type: 'hello', locale, theme, path, places, token };
}

/** A message of the frame, made anew from the parts that are understood; undefined for anything else. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const said = bag(data);
  switch (said?.['type']) {
    case 'resize':
      return whole(said['height'], maxFrameHeight) ? { type: 'resize', height: said['height'] } : undefined;
    case 'moved':
      return isPath(said['path']) && typeof said['renamed'] === 'boolean' ? { type: 'moved', path: said['path'], renamed: said['renamed'] } : undefined;
    case 'navigate':
      return isPath(said['path']) ? { type: 'navigate', path: said['path'] } : undefined;
    case 'event': {
      const picked = pickDetail(said['name'], said['detail']);
      return picked && { type: 'event', ...picked };
    }
    case 'token':
      return whole(said['id'], Number.MAX_SAFE_INTEGER) && typeof said['again'] === 'boolean' ? { type: 'token', id: said['id'], again: said['again'] } : undefined;
    case 'scroll-to':
      return whole(said['top'], maxOffset) && whole(said['height'], maxOffset) ? { type: 'scroll-to', top: said['top'], height: said['height'] } : undefined;
    case 'error':
      return said['code'] === 'storage' || said['code'] === 'load' ? { type: 'error', code: said['code'] } : undefined;
    default:
      return undefined;
  }
}

/** A message of the page, made anew from the parts that are understood; undefined for anything else. */
export function readToFrame(data: unknown): ToFrame | undefined {
  const said = bag(data);
  switch (said?.['type']) {
    case 'token':
      return whole(said['id'], Number.MAX_SAFE_INTEGER) && isToken(said['token']) ? { type: 'token', id: said['id'], token: said['token'] } : undefined;
    case 'settings':
      return isLocale(said['locale']) && isTheme(said['theme']) && typeof said['token'] === 'boolean' ? { type: 'settings', locale: said['locale'], theme: said['theme'], token: said['token'] } : undefined;
    case 'navigate':
      return isPath(said['path']) ? { type: 'navigate', path: said['path'] } : undefined;
    case 'focus':
      return { type: 'focus' };
    case 'visible':
      return whole(said['top'], maxOffset) && whole(said['height'], maxOffset) ? { type: 'visible', top: said['top'], height: said['height'] } : undefined;
    default:
      return undefined;
  }
}
