import { cleanText, type Codec } from './codec.ts';

/** One line or many lines of text; empty text is no value. */
export const textCodec: Codec<string> = {
  parse: (view) => ({ value: cleanText(view) || undefined }),
  format: (value) => value,
};
