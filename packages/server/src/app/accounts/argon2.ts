import { argon2id, argon2Verify } from 'hash-wasm';
import { argon2 } from '../limits.ts';
import type { PasswordHasher, RandomSource } from '../ports.ts';

/** Cost of a hash: KiB of memory, passes. */
export interface Argon2Cost {
  readonly memorySize: number;
  readonly iterations: number;
}

/** Argon2id in WebAssembly: the same in Node and in a browser. The cost is written into each hash. */
export function argon2Hasher(random: RandomSource, cost: Argon2Cost = argon2): PasswordHasher {
  return {
    hash: (secret) => argon2id({
      password: secret.normalize('NFC'), salt: random.bytes(16), parallelism: argon2.parallelism, hashLength: argon2.hashLength, ...cost, outputType: 'encoded',
    }),
    verify: (secret, hash) => argon2Verify({ password: secret.normalize('NFC'), hash }),
  };
}
