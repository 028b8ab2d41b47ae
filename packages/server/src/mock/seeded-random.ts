import type { RandomSource } from '../app/ports.ts';

/** Numbers that repeat with the seed (xorshift, 32 bits): for a mock only, tokens made of them are guessable. */
export function seededNumbers(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

export function seededRandom(seed: number): RandomSource {
  const next = seededNumbers(seed);
  return { bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)) };
}
