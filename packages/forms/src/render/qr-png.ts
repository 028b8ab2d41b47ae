import { qrBars } from './qr.ts';

/** The QR as a PNG of one pixel a module times `scale`, for formats that take only bitmaps. */
export function qrPng(payload: string, scale = 8): Uint8Array {
  const { size, bars } = qrBars(payload);
  const side = size * scale;
  const stride = 1 + Math.ceil(side / 8);
  // One bit a pixel, white; each line begins with its filter byte 0.
  const pixels = new Uint8Array(stride * side).fill(white);
  for (let line = 0; line < side; line += 1) pixels[line * stride] = 0;
  for (const { x, y, length } of bars) {
    for (let line = y * scale; line < (y + 1) * scale; line += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        const place = line * stride + 1 + (column >> 3);
        pixels[place] = (pixels[place] ?? 0) & ~(0x80 >> (column & 7));
      }
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  head[8] = 1;
  return joined([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', stored(pixels)), chunk('IEND', new Uint8Array())]);
}
const white = 0xff;

/** zlib stream of uncompressed blocks: the archive around it (DOCX) compresses anyway. */
function stored(data: Uint8Array): Uint8Array {
  const most = 0xffff;
  const parts: Uint8Array[] = [Uint8Array.from([0x78, 0x01])];
  for (let from = 0; from < data.length; from += most) {
    const block = data.subarray(from, from + most);
    const length = block.length;
    parts.push(Uint8Array.from([from + most >= data.length ? 1 : 0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]), block);
  }
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, adler32(data));
  return joined([...parts, sum]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  const framed = new Uint8Array(named.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return framed;
}

function adler32(data: Uint8Array): number {
  const modulus = 0xfff1;
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % modulus;
    b = (b + a) % modulus;
  }
  return ((b << 16) | a) >>> 0;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
