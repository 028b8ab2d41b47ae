/** Reads a clean QR matrix (versions 1–6, error correction M, bytes): an independent check that the drawn code says what it should. */
export function readQr(dark: (x: number, y: number) => boolean, size: number): string {
  const version = (size - 17) / 4;
  const blocks = [0, 1, 1, 1, 2, 2, 4][version];
  if (blocks === undefined) throw new Error(`version ${version}`);
  const format = Array.from({ length: 6 }, (_, x) => dark(x, 8)).concat(dark(7, 8), dark(8, 8), dark(8, 7), Array.from({ length: 6 }, (_, i) => dark(8, 5 - i))).reduce((bits, bit) => (bits << 1) | Number(bit), 0) ^ 0b101010000010010;
  const level = format >> 13;
  if (level !== 0) throw new Error(`error correction ${level}, not M`);
  const mask = (format >> 10) & 7;
  const masked = (x: number, y: number): boolean =>
    [(x + y) % 2, y % 2, x % 3, (x + y) % 3, (Math.floor(y / 2) + Math.floor(x / 3)) % 2, ((x * y) % 2) + ((x * y) % 3), (((x * y) % 2) + ((x * y) % 3)) % 2, (((x + y) % 2) + ((x * y) % 3)) % 2][mask] === 0;
  const alignment = version === 1 ? undefined : size - 7;
  const reserved = (x: number, y: number): boolean =>
    (x < 9 && y < 9) || (x > size - 9 && y < 9) || (x < 9 && y > size - 9) || x === 6 || y === 6 || (alignment !== undefined && Math.abs(x - alignment) < 3 && Math.abs(y - alignment) < 3);
  const bits: number[] = [];
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!reserved(x, y)) bits.push(Number(dark(x, y) !== masked(x, y)));
    }
    upward = !upward;
  }
  const codewords = Array.from({ length: Math.floor(bits.length / 8) }, (_, i) => bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => (byte << 1) | bit, 0));
  const perBlock = [0, 16, 28, 44, 32, 43, 27][version] ?? 0;
  const data = Array.from({ length: blocks }, (_, block) => Array.from({ length: perBlock }, (_, i) => codewords[i * blocks + block] ?? 0)).flat();
  const stream = data.flatMap((byte) => Array.from({ length: 8 }, (_, i) => (byte >> (7 - i)) & 1));
  const take = (from: number, length: number): number => stream.slice(from, from + length).reduce((value, bit) => (value << 1) | bit, 0);
  if (take(0, 4) !== 4) throw new Error(`mode ${take(0, 4)}, not bytes`);
  const length = take(4, 8);
  return new TextDecoder().decode(Uint8Array.from({ length }, (_, i) => take(12 + 8 * i, 8)));
}

/** Modules of a code in a grey picture, found by its dark bounding box and the width of its finder pattern (seven modules). */
export function modulesOf(grey: (x: number, y: number) => number, box: { readonly left: number; readonly top: number; readonly width: number }, size: number): (x: number, y: number) => boolean {
  const unit = box.width / size;
  return (x, y) => grey(Math.floor(box.left + (x + 0.5) * unit), Math.floor(box.top + (y + 0.5) * unit)) < 128;
}
