import type { Confidence, IsoDate } from '../citation.ts';
import type { SubjectKind } from '../subject.ts';
import type { Act, ActMeasure, ActPenalty } from './act.ts';
import type { Decree, DecreeHead } from './decree.ts';

/** Everything that many acts share, named by its place in a list; what is absent has the default of the decree. */
export interface PackedAct {
  /** Place in `articles`. */
  readonly a: number;
  /** Clause, point. */
  readonly c?: string;
  readonly p?: string;
  readonly t: string;
  /** Place in `fields` of the head; absent = the first. */
  readonly f?: number;
  /** Range in thousands of đồng, or in đồng where `rd` says so. */
  readonly r?: readonly [min: number, max: number];
  readonly rd?: 1;
  readonly m?: readonly [min: number, max: number, of: string];
  readonly w?: 1;
  readonly s?: SubjectKind;
  /** `frameFor` where it is not the decree's. */
  readonly o?: SubjectKind;
  /** Places in `penalties`, `measures`. */
  readonly x?: readonly number[];
  readonly k?: readonly number[];
  readonly l?: number;
  /** Place in `periods`; absent = the first. */
  readonly v?: number;
  readonly b?: string;
  /** Place in `notes`. */
  readonly n?: number;
  readonly q?: Confidence;
  /** Of a derived act: end of its id after the clause that it is derived from, that clause, its reference. */
  readonly d?: readonly [suffix: string, from: string, reference: string];
}

/** A decree as it is shipped: one module, one chunk. */
export interface PackedDecree {
  /** Notes about the whole decree: too long for its head, which loads with every other. */
  readonly about: string | null;
  readonly articles: readonly (readonly [number: string, title: string])[];
  readonly penalties: readonly ActPenalty[];
  readonly measures: readonly ActMeasure[];
  readonly periods: readonly (readonly [validFrom: IsoDate, validTo: IsoDate | null])[];
  readonly notes: readonly string[];
  readonly acts: readonly PackedAct[];
}

/** `282-2025` of `282/2025/NĐ-CP`: what ids of acts begin with. */
export function decreeId(number: string): string {
  return number.split('/').slice(0, 2).join('-');
}

/** `điểm a khoản 1 Điều 8`. */
export function placeText(place: Pick<Act, 'article' | 'clause' | 'point'>): string {
  return [place.point === null ? '' : `điểm ${place.point} `, place.clause === null ? '' : `khoản ${place.clause} `, `Điều ${place.article}`].join('');
}

const THOUSAND = 1000;

/** The decree of a shipped module. */
export function unpackDecree(head: DecreeHead, packed: PackedDecree): Decree {
  const prefix = decreeId(head.number);
  return {
    ...head,
    ...(packed.about === null ? {} : { notes: packed.about }),
    acts: packed.acts.map((row): Act => {
      const [article = '', articleTitle = ''] = packed.articles[row.a] ?? [];
      const [validFrom, validTo] = packed.periods[row.v ?? 0] ?? [head.effectiveFrom, null];
      const clause = row.c ?? null;
      const point = row.p ?? null;
      const place = [prefix, article, clause, point].filter((part) => part !== null).join('.');
      const note = row.n === undefined ? undefined : packed.notes[row.n];
      const unit = row.rd === 1 ? 1 : THOUSAND;
      return {
        id: row.d === undefined ? place : row.d[1] + row.d[0],
        decree: head.number, article, articleTitle, clause, point, text: row.t, field: head.fields[row.f ?? 0] ?? '',
        range: row.r === undefined ? null : { min: row.r[0] * unit, max: row.r[1] * unit },
        ...(row.m === undefined ? {} : { valueMultiple: { min: row.m[0], max: row.m[1], of: row.m[2] } }),
        warning: row.w === 1, subject: row.s ?? 'both', frameFor: row.o ?? head.frameFor,
        additionalPenalties: (row.x ?? []).flatMap((at) => packed.penalties[at] ?? []),
        remedialMeasures: (row.k ?? []).flatMap((at) => packed.measures[at] ?? []),
        reference: row.d?.[2] ?? placeText({ article, clause, point }),
        ...(row.l === undefined ? {} : { licencePoints: row.l }),
        validFrom, validTo, amendedBy: row.b ?? null,
        ...(note === undefined ? {} : { note }),
        confidence: row.q ?? head.confidence,
        ...(row.d === undefined ? {} : { derivedFrom: row.d[1] }),
      };
    }),
  };
}

/** Places of values in a list that grows: equal values share one. */
class Places<T> {
  readonly values: T[] = [];
  readonly #known = new Map<string, number>();
  of(value: T): number {
    const key = JSON.stringify(value);
    let at = this.#known.get(key);
    if (at === undefined) {
      at = this.values.push(value) - 1;
      this.#known.set(key, at);
    }
    return at;
  }
}

/** What `unpackDecree` makes the decree of again. */
export function packDecree(decree: Decree): PackedDecree {
  const articles = new Places<readonly [string, string]>();
  const penalties = new Places<ActPenalty>();
  const measures = new Places<ActMeasure>();
  const periods = new Places<readonly [IsoDate, IsoDate | null]>();
  const notes = new Places<string>();
  const acts = decree.acts.map((act): PackedAct => {
    const field = decree.fields.indexOf(act.field);
    const period = periods.of([act.validFrom, act.validTo]);
    const whole = act.range === null || (act.range.min % THOUSAND === 0 && act.range.max % THOUSAND === 0);
    const unit = whole ? THOUSAND : 1;
    return {
      a: articles.of([act.article, act.articleTitle]), ...(act.clause === null ? {} : { c: act.clause }), ...(act.point === null ? {} : { p: act.point }), t: act.text,
      ...(field > 0 ? { f: field } : {}), ...(act.range === null ? {} : { r: [act.range.min / unit, act.range.max / unit] as const }), ...(whole ? {} : { rd: 1 as const }),
      ...(act.valueMultiple === undefined ? {} : { m: [act.valueMultiple.min, act.valueMultiple.max, act.valueMultiple.of] as const }),
      ...(act.warning ? { w: 1 as const } : {}), ...(act.subject === 'both' ? {} : { s: act.subject }), ...(act.frameFor === decree.frameFor ? {} : { o: act.frameFor }),
      ...(act.additionalPenalties.length === 0 ? {} : { x: act.additionalPenalties.map((penalty) => penalties.of(penalty)) }),
      ...(act.remedialMeasures.length === 0 ? {} : { k: act.remedialMeasures.map((measure) => measures.of(measure)) }),
      ...(act.licencePoints === undefined ? {} : { l: act.licencePoints }), ...(period === 0 ? {} : { v: period }), ...(act.amendedBy === null ? {} : { b: act.amendedBy }),
      ...(act.note === undefined ? {} : { n: notes.of(act.note) }), ...(act.confidence === decree.confidence ? {} : { q: act.confidence }),
      ...(act.derivedFrom === undefined ? {} : { d: [act.id.slice(act.derivedFrom.length), act.derivedFrom, act.reference] as const }),
    };
  });
  return { about: decree.notes ?? null, articles: articles.values, penalties: penalties.values, measures: measures.values, periods: periods.values, notes: notes.values, acts };
}
