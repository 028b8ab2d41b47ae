/** Why the server could not start: one sentence to print, in both languages, instead of a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
  constructor(vi: string, en: string) {
    super(`${vi} (${en})`);
  }
}
