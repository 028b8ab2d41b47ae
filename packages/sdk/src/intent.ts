/**
 * A new idempotency key: one for each thing the official means to do, kept with the draft and sent with every try, so that nothing is made twice.
 * 128 random bits; works on pages without a secure context too, where `crypto.randomUUID` is missing.
 */
export function intent(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
