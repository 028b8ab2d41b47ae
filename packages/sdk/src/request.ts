import type { Operation } from '@xlvphc/openapi/operations';
import type { ContractIssue } from './error.ts';

/** Parameters of any operation, as the transport sees them. */
export type AnyParams = Readonly<Record<string, unknown>>;

interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  /** An argument with which no request can be made. */
  readonly issue?: ContractIssue;
}

/** Address, headers and body of a call. */
export function requestOf(operation: Operation, params: AnyParams, baseUrl: string): PreparedRequest {
  let issue: ContractIssue | undefined;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    // `.` and `..` would climb to another resource.
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) issue = { path: name, message: 'missing' };
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const name of operation.query ?? []) {
    const value = params[name];
    if (value !== undefined) query.set(name, String(value));
  }
  const headers: Record<string, string> = {};
  if (operation.ifMatch) {
    const version = params['ifMatch'];
    if (version === undefined) issue = { path: 'ifMatch', message: 'missing' };
    headers['If-Match'] = typeof version === 'number' ? `"${version}"` : String(version);
  }
  const body = bodyOf(operation, params['body']);
  if (operation.body === 'json' && body !== undefined) headers['Content-Type'] = 'application/json';
  const url = `${baseUrl.replace(/\/$/, '')}${path}${query.size > 0 ? `?${query}` : ''}`;
  return { url, headers, ...(body === undefined ? {} : { body }), ...(issue ? { issue } : {}) };
}

function bodyOf(operation: Operation, body: unknown): BodyInit | undefined {
  if (!operation.body || body === undefined) return undefined;
  if (operation.body === 'json') return JSON.stringify(body);
  const fields = Object.entries(body as Record<string, string | Blob | undefined>);
  const target = operation.body === 'form' ? new URLSearchParams() : new FormData();
  for (const [name, value] of fields) if (value !== undefined) target.append(name, value as string);
  return target;
}
