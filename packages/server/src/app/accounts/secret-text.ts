import { temporaryPasswordLength, tokenBytes } from '../limits.ts';
import type { RandomSource } from '../ports.ts';

/** Without signs that are mistaken for each other when read aloud or from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password that is dictated or printed once: four groups of four. */
export function temporaryPassword(random: RandomSource): string {
  const signs: string[] = [];
  while (signs.length < temporaryPasswordLength) {
    for (const byte of random.bytes(temporaryPasswordLength)) {
      // Bytes beyond the last whole multiple would favour the first signs.
      if (byte < alphabet.length * Math.floor(256 / alphabet.length) && signs.length < temporaryPasswordLength) signs.push(alphabet[byte % alphabet.length] ?? '');
    }
  }
  return signs.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** An opaque token; the prefix lets secret scanners find it in files. */
export function newToken(random: RandomSource, prefix: 'vphc_at_' | 'vphc_rt_' | 'vphc_cs_'): string {
  const text = btoa(String.fromCharCode(...random.bytes(tokenBytes)));
  return prefix + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
