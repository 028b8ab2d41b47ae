/** Letters without marks, for searching: `Hòa Bình`, `Hoà Bình` and `hoa binh` are one; `MQĐ02` is `mqd02`. */
export const plainText = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Whether a text holds every word of a query, whatever its marks and case. */
export function matches(text: string, query: string): boolean {
  const plain = plainText(text);
  return plainText(query).split(/\s+/).every((word) => plain.includes(word));
}
