import { maxJsonDepth } from '../limits.ts';
import { Problem, type FieldError } from '../problem.ts';

/** Reads a body up to `limit` bytes; stops at the first byte beyond it. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Problem('VPHC-BODY-TOO-LARGE');
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new Problem('VPHC-BODY-TOO-LARGE');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** JSON of a body, normalised. Throws VPHC-BODY-JSON, VPHC-BODY-TOO-DEEP, VPHC-TEXT-CONTROL. */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('VPHC-BODY-JSON');
  }
  return normalise(value);
}

/** Line breaks and tabs belong to long texts; PostgreSQL refuses NUL, and no other control character is ever typed. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const badText = (path: string): FieldError => ({
  path, code: 'VPHC-TEXT-CONTROL',
  message: { vi: 'Có ký tự điều khiển hoặc ký tự hỏng.', en: 'Has control characters or broken characters.' },
});

/** Every string in NFC (Vietnamese comes decomposed from some keyboards and PDFs), keys included. */
export function normalise(value: unknown, path = '', depth = 0): unknown {
  if (depth > maxJsonDepth) throw new Problem('VPHC-BODY-TOO-DEEP');
  if (typeof value === 'string') {
    if (control.test(value)) throw new Problem('VPHC-TEXT-CONTROL', { errors: [badText(path)] });
    return value.normalize('NFC');
  }
  const inside = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((item, index) => normalise(item, inside(index), depth + 1));
  if (value !== null && typeof value === 'object') {
    // `__proto__` as a key stays an own property and is refused as unknown.
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [String(normalise(key, inside(key))), normalise(item, inside(key), depth + 1)]));
  }
  return value;
}

/** Parts of a multipart body: the part `file`, and the text fields. Throws VPHC-BODY-TYPE, VPHC-BODY-JSON. */
export async function readForm(bytes: Uint8Array, type: string): Promise<{ readonly file: File | undefined; readonly fields: Record<string, unknown> }> {
  if (!/^multipart\/form-data\b/i.test(type)) throw new Problem('VPHC-BODY-TYPE');
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new Problem('VPHC-BODY-JSON');
  }
  let file: File | undefined = undefined;
  const fields: Record<string, unknown> = {};
  form.forEach((value, name) => {
    if (typeof value !== 'string' && name === 'file') {
      file = value;
      return;
    }
    // A file under another name is an unknown property, refused with the others.
    Object.defineProperty(fields, name, { value: typeof value === 'string' ? value : value.name, enumerable: true, configurable: true, writable: true });
  });
  return { file, fields };
}
