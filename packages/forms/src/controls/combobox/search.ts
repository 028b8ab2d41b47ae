import type { Option } from '../../definition.ts';
import { fold } from '../codecs/fold.ts';

const indexes = new WeakMap<readonly Option[], readonly string[]>();

export interface Found {
  readonly options: readonly Option[];
  /** How many match in all. */
  readonly total: number;
}

/**
 * Options whose label holds every word of the query, whatever its marks and case; those that begin with the query first.
 * Labels are folded once for a list, at the first search: 3,000 communes take a few milliseconds, each keystroke less.
 */
export function search(options: readonly Option[], query: string, limit: number): Found {
  let index = indexes.get(options);
  if (!index) indexes.set(options, (index = options.map((option) => fold(`${option.label} ${option.value}`))));
  const wanted = fold(query.trim());
  if (!wanted) return { options: options.slice(0, limit), total: options.length };
  const words = wanted.split(/\s+/);
  const starting: Option[] = [];
  const holding: Option[] = [];
  index.forEach((text, place) => {
    const option = options[place];
    if (!option || !words.every((word) => text.includes(word))) return;
    (text.startsWith(wanted) ? starting : holding).push(option);
  });
  return { options: [...starting, ...holding].slice(0, limit), total: starting.length + holding.length };
}
