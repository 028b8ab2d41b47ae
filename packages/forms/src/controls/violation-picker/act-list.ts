import type { Act, SearchOptions } from '@xlvphc/law/violations';
import { inForce } from '@xlvphc/law/violations';
import { pick } from './messages.ts';
import type { ViolationCatalogue } from './violation-source.ts';

/** What is asked of the catalogue. */
export interface ActQuery extends Pick<SearchOptions, 'field' | 'decree' | 'favourites' | 'used'> {
  readonly text: string;
  /** Day of the act, and of the document. */
  readonly actOn: string;
  readonly on: string;
}

/** Acts to choose from, in groups; a group without a name stands alone. */
export interface ActList {
  readonly groups: readonly { readonly name: string; readonly acts: readonly Act[] }[];
  readonly acts: readonly Act[];
  /** Acts that fit as well and are not among them, when that is known. */
  readonly more: number;
  /** Nothing fits on the day of the act: these are in force on the day of the document. */
  readonly later: boolean;
}

/** Rows of a list: more than anybody reads; typing narrows the rest. */
const listed = 30;
const suggested = 8;

const listOf = (groups: ActList['groups'], later = false, more = 0): ActList => ({ groups: groups.filter(({ acts }) => acts.length > 0), acts: groups.flatMap(({ acts }) => acts), more, later });

/** What fits the text and the filters; before anything is typed, the favourites and what the unit often uses. */
export async function actsFor(catalogue: ViolationCatalogue, query: ActQuery): Promise<ActList> {
  const { text, actOn, on, field, decree, favourites, used } = query;
  if (text.trim() === '' && field === undefined && decree === undefined) return suggestions(catalogue, query);
  if (text.trim() === '') {
    const all = await catalogue.violationsOn(actOn, { field, decree });
    return listOf([{ name: '', acts: all.slice(0, listed) }], false, Math.max(0, all.length - listed));
  }
  const search = async (day: string): Promise<readonly Act[]> =>
    (await catalogue.search(text, { on: day, field, decree, limit: listed, favourites, used })).map(({ violation }) => violation);
  const then = await search(actOn);
  if (then.length > 0 || on === actOn) return listOf([{ name: '', acts: then }]);
  const now = await search(on);
  return listOf([{ name: '', acts: now }], now.length > 0);
}

async function suggestions(catalogue: ViolationCatalogue, { actOn, on, favourites = [], used = {} }: ActQuery): Promise<ActList> {
  const often = Object.entries(used).sort((a, b) => b[1] - a[1]).map(([id]) => id).filter((id) => !favourites.includes(id));
  const acts = async (ids: readonly string[]): Promise<readonly Act[]> => {
    const found = await Promise.all(ids.slice(0, suggested).map((id) => catalogue.versionsOf(id)));
    return found.flatMap((versions) => versions.find((act) => inForce(act, actOn)) ?? versions.find((act) => inForce(act, on)) ?? []);
  };
  return listOf([{ name: pick('favourites'), acts: await acts(favourites) }, { name: pick('used'), acts: await acts(often) }]);
}
