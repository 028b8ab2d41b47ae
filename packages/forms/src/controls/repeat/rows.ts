/** Rows of a list after a change; the given list stays as it is. */
export function inserted<Row>(rows: readonly Row[], at: number, row: Row): readonly Row[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}
export function removed<Row>(rows: readonly Row[], at: number): readonly Row[] {
  return rows.filter((_, index) => index !== at);
}
export function moved<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  return row === undefined || to < 0 || to >= rows.length ? rows : inserted(removed(rows, from), to, row);
}
