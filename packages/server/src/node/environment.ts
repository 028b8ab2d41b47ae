import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { defaultPort, maxPort } from '../app/limits.ts';
import type { TrustedIssuer } from '../app/ports.ts';
import { StartError } from './start-error.ts';
import type { Mount } from './static-site.ts';

/** Settings out of environment variables; the README lists them. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly issuers: readonly TrustedIssuer[];
  readonly origins: readonly string[];
  readonly trustedProxies: number;
  readonly logLevel: string | undefined;
  /** Page that the QR of a decision opens, without a fragment. */
  readonly publicPage: string | undefined;
  /** On trial: papers have no effect and say so. */
  readonly trial: boolean;
}

function wholeNumber(name: string, text: string | undefined, fallback: number, max: number): number {
  if (text === undefined || text === '') return fallback;
  if (!/^\d+$/.test(text) || Number(text) > max) throw new StartError(`Biến ${name} phải là số từ 0 đến ${max}.`, `${name} has to be a number from 0 to ${max}.`);
  return Number(text);
}

function flag(name: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0') return false;
  if (text !== '1') throw new StartError(`Biến ${name} phải là 0 hoặc 1.`, `${name} has to be 0 or 1.`);
  return true;
}

const isIssuer = (value: unknown): value is TrustedIssuer =>
  value !== null && typeof value === 'object' && ['issuer', 'audience', 'jwksUri'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

function issuersIn(file: string | undefined): readonly TrustedIssuer[] {
  if (file === undefined || file === '') return [];
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(list) && list.every(isIssuer)) return list;
  } catch {
    // Said below: unreadable and malformed need the same remedy.
  }
  throw new StartError(`Tệp OIDC_ISSUERS (${file}) phải là danh sách JSON gồm issuer, audience, jwksUri.`, `OIDC_ISSUERS has to be a JSON list of issuer, audience, jwksUri.`);
}

function pageIn(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const page = URL.parse(text);
  if (page && /^https?:$/.test(page.protocol) && !text.includes('#')) return page.href;
  throw new StartError('Biến PUBLIC_PAGE phải là địa chỉ đầy đủ của trang tra cứu, không có dấu #.', 'PUBLIC_PAGE has to be a full address without #.');
}

/** Reads the settings. Throws StartError for one that makes no sense. */
export function settings(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    port: wholeNumber('PORT', env['PORT'], defaultPort, maxPort),
    host: env['HOST'] ?? '127.0.0.1',
    dataDir: resolve(root, env['DATA_DIR'] ?? 'data'),
    databaseUrl: env['DATABASE_URL'] === '' ? undefined : env['DATABASE_URL'],
    issuers: issuersIn(env['OIDC_ISSUERS']),
    origins: (env['ALLOWED_ORIGINS'] ?? '').split(',').map((each) => each.trim()).filter(Boolean),
    trustedProxies: wholeNumber('TRUSTED_PROXIES', env['TRUSTED_PROXIES'], 0, 9),
    logLevel: env['LOG_LEVEL'],
    publicPage: pageIn(env['PUBLIC_PAGE']),
    trial: flag('TRIAL', env['TRIAL']),
  };
}

/** Page of the sample portal on which anybody reads the state of a decision. */
export const samplePublicPage = '/tra-cuu-quyet-dinh.html';

/** The built kit at `/kit/`: portals load it from there, and so do the frames of this server. */
export const kitMount = (root: string): Mount => ({ prefix: '/kit/', directory: resolve(root, 'dist/cdn'), forOtherOrigins: true });

/** The sample portal at `/`, the kit at `/kit/`. */
export const sampleMounts = (root: string): readonly Mount[] => [
  kitMount(root),
  { prefix: '/portal/', directory: resolve(root, 'examples/portal') },
  { prefix: '/', directory: resolve(root, 'examples/portal') },
];
