/** Letters without marks, for searching: `Hòa Bình`, `Hoà Bình`, `hoa binh` and `HOÀ BÌNH` are one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
