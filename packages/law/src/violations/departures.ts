import type { Violation } from '../case.ts';
import type { Act, ActMeasure, ActPenalty } from './act.ts';
import { placeText } from './packed.ts';
import { withoutLength } from './penalty-length.ts';

/** What an act of the catalogue fixes of a violation; its wording is not among it: the official adds the facts of the case. */
export const ACT_PARTS = ['basis', 'field', 'range', 'rangeFor', 'warning', 'additionalPenalties', 'remedialMeasures'] as const;
export type ActPart = (typeof ACT_PARTS)[number];

/** A violation as a document states it; what is absent was left blank. */
export type StatedAct = Readonly<{ [Part in ActPart]?: Violation[Part] | undefined }>;

/**
 * Parts of a violation that do not say what its act says. A longer wording of a penalty or a measure, with the facts of the case after that of the decree, says the
 * same; so does a basis with more amendments. Expulsion may be there or not: it is for foreigners only.
 */
export function departures(stated: StatedAct, act: Act): readonly ActPart[] {
  const agrees: Readonly<Record<ActPart, boolean>> = {
    basis: citesAct(stated.basis ?? '', act),
    field: stated.field === act.field,
    // A multiple of a value has a range of its own in each case.
    range: act.range === null ? act.valueMultiple !== undefined || stated.range === undefined : stated.range?.min === act.range.min && stated.range.max === act.range.max,
    rangeFor: act.range === null || stated.rangeFor === act.frameFor,
    warning: (stated.warning === true) === act.warning,
    additionalPenalties: samePenalties(stated.additionalPenalties ?? [], act.additionalPenalties),
    remedialMeasures: matched(stated.remedialMeasures ?? [], act.remedialMeasures, sameWording),
  };
  return ACT_PARTS.filter((part) => !agrees[part]);
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/gu, ' ').replace(/[ .;,]+$/u, '').trim();

/** One of the bases in the text begins with the place of the act and names its decree, and the one that made this version. */
function citesAct(basis: string, act: Act): boolean {
  const place = `${plain(placeText(act))} `;
  const numbers = [act.decree, ...(act.amendedBy === null ? [] : [act.amendedBy])].map((number) => number.split('/').slice(0, 2).join('/'));
  const text = plain(basis);
  // Titles of decrees have semicolons too: a basis reaches to the next place that is cited.
  return text.split(/(?<=;)\s(?=(?:điểm|khoản|điều)\s)/u).some((one) => `${one} `.startsWith(place) && numbers.every((number) => one.includes(number)));
}

const EXPULSION = 'truc-xuat';

function samePenalties(stated: Violation['additionalPenalties'], penalties: readonly ActPenalty[]): boolean {
  const own = <T extends { readonly code: string }>(rows: readonly T[]): readonly T[] => rows.filter(({ code }) => code !== EXPULSION);
  const expels = penalties.some(({ code }) => code === EXPULSION);
  if (!expels && stated.some(({ code }) => code === EXPULSION)) return false;
  return matched(own(stated), own(penalties), (row, penalty) => sameWording(row, penalty) && (row.months === undefined || penalty.months === undefined || (penalty.months.from <= row.months && row.months <= penalty.months.to)));
}

/** Each of one list has its own in the other. */
function matched<S, A>(stated: readonly S[], of: readonly A[], same: (row: S, act: A) => boolean): boolean {
  const left = [...stated];
  return left.length === of.length && of.every((one) => {
    const at = left.findIndex((row) => same(row, one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function sameWording(row: { readonly code: string; readonly text?: string | undefined }, of: ActMeasure | ActPenalty): boolean {
  if (row.code !== of.code) return false;
  const text = plain(withoutLength(row.text ?? ''));
  return text === '' || text.startsWith(plain(withoutLength(of.text))) || plain(row.text ?? '').startsWith(plain(of.text));
}
