import type { Option } from '../../definition.ts';
import { cleanText, type Codec } from '../codecs/codec.ts';
import { fold } from '../codecs/fold.ts';

/** A value of a list by its label, whatever the marks and case; with `free`, any other text is its own value. */
export function optionCodec(list: () => { readonly options: readonly Option[]; readonly free: boolean }): Codec<string> {
  return {
    parse(view) {
      const text = cleanText(view);
      if (!text) return { value: undefined };
      const { options, free } = list();
      const folded = fold(text);
      const same = options.filter((option) => fold(option.label) === folded);
      const option = options.find((one) => one.label === text) ?? (same.length === 1 ? same[0] : undefined);
      if (option) return { value: option.value };
      return free ? { value: text } : { problem: 'notInList' };
    },
    format: (value) => list().options.find((option) => option.value === value)?.label ?? value,
  };
}
