import type { RowsChange } from '../../controls/repeat/repeat.ts';

/** Entries by path after the rows of the list at `list` have changed; those of a removed row go. */
export function movedPaths<V>(entries: readonly (readonly [string, V])[], list: string, change: RowsChange): [string, V][] {
  return entries.flatMap(([path, value]): [string, V][] => {
    if (!path.startsWith(`${list}.`)) return [[path, value]];
    const [row = '', ...rest] = path.slice(list.length + 1).split('.');
    const to = placeOf(Number(row), change);
    return to === undefined ? [] : [[[list, to, ...rest].join('.'), value]];
  });
}

function placeOf(row: number, { kind, from, to }: RowsChange): number | undefined {
  switch (kind) {
    case 'add':
      return row;
    case 'restore':
      return row >= to ? row + 1 : row;
    case 'remove':
      return row === from ? undefined : row > from ? row - 1 : row;
    case 'move':
      if (row === from) return to;
      if (from < to) return row > from && row <= to ? row - 1 : row;
      return row >= to && row < from ? row + 1 : row;
  }
}
