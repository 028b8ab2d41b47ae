import type { FieldKind } from '../../definition.ts';
import type { Codec } from '../../controls/codecs/codec.ts';
import { dateCodec } from '../../controls/codecs/date.ts';
import { moneyCodec } from '../../controls/codecs/money.ts';
import { numberCodec } from '../../controls/codecs/number.ts';
import { textCodec } from '../../controls/codecs/text.ts';
import { timeCodec } from '../../controls/codecs/time.ts';
import type { FormValue } from '../../definition.ts';

const codecs: Partial<Record<FieldKind, unknown>> = {
  text: textCodec, 'long-text': textCodec, combobox: textCodec, 'legal-basis': textCodec, number: numberCodec, money: moneyCodec, date: dateCodec, time: timeCodec,
};

/** How a kind is written right on the page; the others (choices, addresses) open a small box with their control. */
export function inlineCodec(kind: FieldKind): Codec<FormValue> | undefined {
  return codecs[kind] as Codec<FormValue> | undefined;
}
