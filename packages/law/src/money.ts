import type { Dong } from './citation.ts';

/** `1.500.000`: dots every three digits, whatever the locale of the machine. */
export function groupedDigits(amount: number): string {
  return String(Math.trunc(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** `1.500.000 đồng`. */
export function formatDong(amount: Dong): string {
  return `${groupedDigits(amount)} đồng`;
}
