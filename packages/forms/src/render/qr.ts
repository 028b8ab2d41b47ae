import { encode } from 'uqr';

/** Dark modules of a QR code as horizontal bars, in units of one module; `size` includes the quiet zone of 2. */
export interface QrBars {
  readonly size: number;
  readonly bars: readonly { readonly x: number; readonly y: number; readonly length: number }[];
}

/** QR of `payload`, error correction M: still readable with a stamp over a corner. */
export function qrBars(payload: string): QrBars {
  const code = encode(payload, { ecc: 'M', border: 2 });
  const bars: { x: number; y: number; length: number }[] = [];
  code.data.forEach((row, y) => {
    let from = -1;
    [...row, false].forEach((dark, x) => {
      if (dark && from < 0) from = x;
      if (!dark && from >= 0) {
        bars.push({ x: from, y, length: x - from });
        from = -1;
      }
    });
  });
  return { size: code.size, bars };
}

/** The bars as one SVG path. */
export function qrPath({ bars }: QrBars): string {
  return bars.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
}
