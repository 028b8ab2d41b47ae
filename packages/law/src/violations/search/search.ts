import type { Act } from '../act.ts';
import { readCitation } from './citation-query.ts';
import type { SearchOptions, ViolationHit } from './hit.ts';
import { readings } from './synonyms.ts';
import type { TextIndex, TypedWord } from './text-index.ts';
import { best, textIndex } from './text-index.ts';
import { marked, wordsOf } from './words.ts';

const LIMIT = 20;
/** What a favourite, and what frequent use, adds to a score that fits. */
const FAVOURITE = 0.25;
const USED = 0.05;
const MOST_USED = 0.2;

/** Points of a clause that score alike differ by an area or a value only: after the first they stand back, so that other clauses are seen too. */
const ALIKE = 0.03;
const STANDS_BACK = 0.08;
/** So many candidates for each hit are looked at for that. */
const CANDIDATES = 4;

/** Search over some acts, made once; the index is built with the first text. */
export interface ActSearch {
  /** Makes the index now. */
  prepare(): void;
  search(text: string, options: SearchOptions): readonly ViolationHit[];
}

/** `acts` in the order of their decrees; `newest` says whether a version is the last of its act. */
export function actSearch(acts: readonly Act[], newest: (act: Act) => boolean, decrees: readonly string[]): ActSearch {
  let index: TextIndex | undefined;
  const scores = new Float32Array(acts.length);

  const filter = (options: SearchOptions, decree: string | undefined) => (act: Act): boolean => {
    const { on, field } = options;
    if (on === undefined ? !newest(act) : act.validFrom > on || (act.validTo !== null && act.validTo < on)) return false;
    if (field !== undefined && act.field !== field) return false;
    return (options.decree === undefined || begins(act.decree, options.decree)) && (decree === undefined || begins(act.decree, decree));
  };

  /** What the official likes or uses comes before others that fit as well. */
  const liking = ({ favourites, used }: SearchOptions): ((act: Act) => number) => {
    const marks = new Set(favourites);
    return ({ id }) => 1 + (marks.has(id) ? FAVOURITE : 0) + Math.min(MOST_USED, USED * Math.log2(1 + (used?.[id] ?? 0)));
  };

  const spread = (ranked: readonly Ranked[]): readonly Ranked[] => {
    const firsts = new Map<string, number>();
    return ranked.map(({ at, score }) => {
      const act = acts[at];
      // A derived act has the points of the clause that it doubles.
      const clause = act?.derivedFrom === undefined ? `${act?.decree ?? ''}.${act?.article ?? ''}.${act?.clause ?? ''}` : act.id.replace(/\D+$/u, '');
      const first = firsts.get(clause);
      if (first === undefined) firsts.set(clause, score);
      return { at, score: first !== undefined && score > first * (1 - ALIKE) ? score * (1 - STANDS_BACK) : score };
    });
  };

  const hits = (found: readonly number[], options: SearchOptions, alike = false): readonly ViolationHit[] => {
    const like = liking(options);
    const limit = options.limit ?? LIMIT;
    for (const at of found) {
      const act = acts[at];
      if (act !== undefined) scores[at] = (scores[at] ?? 0) * like(act) * (act.derivedFrom === undefined ? 1 : DERIVED);
    }
    const ranked = best(found, scores, alike ? limit : limit * CANDIDATES).map((at) => ({ at, score: scores[at] ?? 0 })).sort(descending);
    const listed = (alike ? ranked : spread(ranked).toSorted(descending))
      .slice(0, limit)
      .flatMap(({ at, score }): readonly ViolationHit[] => { const violation = acts[at]; return violation === undefined ? [] : [{ violation, score }]; });
    for (const at of found) scores[at] = 0;
    return listed;
  };

  let mask: { readonly key: string; readonly marks: Uint8Array } | undefined;
  /** The acts that a filter keeps; it stays the same from one keystroke to the next. */
  const masked = (key: string, keep: (act: Act) => boolean): Uint8Array => {
    if (mask?.key !== key) mask = { key, marks: Uint8Array.from(acts, (act) => Number(keep(act))) };
    return mask.marks;
  };

  const indexed = (): TextIndex => (index ??= textIndex(acts.map((act) => ({ text: act.text, heading: act.articleTitle }))));

  return {
    prepare: () => void indexed(),
    search(text, options) {
      const citation = readCitation(text, decrees);
      const { article, clause, points } = citation;
      const placed = article !== undefined || clause !== undefined || points !== undefined;
      const keep = filter(options, citation.decree);
      const here = (act: Act): boolean => keep(act) && (article === undefined || act.article === article) && (clause === undefined || act.clause === clause) && (points === undefined || (act.point !== null && points.includes(act.point)));
      const cited = placed || (citation.decree !== undefined && citation.rest === '') ? select(acts, here) : undefined;
      if (citation.rest === '' || (text.trim() === '' && options.decree !== undefined)) {
        const found = cited ?? select(acts, text.trim() === '' && options.decree === undefined ? (act) => keep(act) && liking(options)(act) > 1 : keep);
        for (const at of found) scores[at] = acts[at]?.point === points?.[0] ? 1 : 0.9;
        return hits(found, options, true);
      }
      // A place that does not exist was no citation: a number in the text.
      const useful = cited !== undefined && cited.length > 0;
      const within = useful ? here : filter(options, placed ? undefined : citation.decree);
      const words = typedWords(useful || !placed ? citation.rest : text);
      const found: number[] = [];
      const { on, field, decree } = options;
      const marks = masked(JSON.stringify([on, field, decree, useful ? { ...citation, rest: '' } : placed ? undefined : citation.decree]), within);
      for (const reading of readings(words, on)) for (const at of indexed().rank(reading.words, reading.factor, scores, marks)) found.push(at);
      return hits(found, options);
    },
  };
}

interface Ranked {
  readonly at: number;
  readonly score: number;
}

/** What a decree says comes before what is worked out from it. */
const DERIVED = 0.98;

const descending = (a: Ranked, b: Ranked): number => b.score - a.score || a.at - b.at;

function typedWords(text: string): readonly TypedWord[] {
  const words = wordsOf(text);
  const exact = words.some(marked);
  const open = /[\p{L}\p{M}\d]$/u.test(text.normalize('NFD'));
  const last = words.at(-1);
  // One letter begins a word of nearly every text: it says nothing beside whole words.
  const said = open && words.length > 1 && last?.plain.length === 1 && /\D/u.test(last.plain) ? words.slice(0, -1) : words;
  return said.map((word, at) => ({ ...word, exact, open: open && at === words.length - 1 }));
}

function select(acts: readonly Act[], keep: (act: Act) => boolean): number[] {
  const found: number[] = [];
  acts.forEach((act, at) => { if (keep(act)) found.push(at); });
  return found;
}

/** Whether a number of a decree begins with what was typed of it: `282/2025/NĐ-CP` with `282`, `282/2025` and `282-2025`, not with `28`. */
function begins(number: string, typed: string): boolean {
  return number === typed || number.startsWith(`${typed.replace('-', '/')}/`);
}
