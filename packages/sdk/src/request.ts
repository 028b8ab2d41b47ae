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

/** Address, headers and body of a call, the same for every try. `boundary` separates the parts of a form with a file. */
export function requestOf(operation: Operation, params: AnyParams, baseUrl: string, boundary: string): PreparedRequest {
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
  const body = bodyOf(operation, params['body'], boundary);
  if (operation.body === 'json' && body !== undefined) headers['Content-Type'] = 'application/json';
  const url = `${baseUrl.replace(/\/$/, '')}${path}${query.size > 0 ? `?${query}` : ''}`;
  return { url, headers, ...(body === undefined ? {} : { body }), ...(issue ? { issue } : {}) };
}

function bodyOf(operation: Operation, body: unknown, boundary: string): BodyInit | undefined {
  if (!operation.body || body === undefined) return undefined;
  if (operation.body === 'json') return JSON.stringify(body);
  const fields = Object.entries(body as Record<string, string | Blob | undefined>).filter((field): field is [string, string | Blob] => field[1] !== undefined);
  return operation.body === 'form' ? new URLSearchParams(fields as [string, string][]) : multipart(fields, boundary);
}

/** A form with files. Written here and not by `FormData`, whose boundary differs each time: the same intent has to send the same bytes. */
function multipart(fields: readonly (readonly [string, string | Blob])[], boundary: string): Blob {
  const quoted = (text: string) => text.replace(/["\r\n]/g, encodeURIComponent);
  const parts = fields.flatMap(([name, value]) => {
    const file = typeof value === 'string' ? '' : `; filename="${quoted((value as Partial<File>).name ?? name)}"\r\nContent-Type: ${value.type || 'application/octet-stream'}`;
    return [`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}\r\n\r\n`, value, '\r\n'];
  });
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}
