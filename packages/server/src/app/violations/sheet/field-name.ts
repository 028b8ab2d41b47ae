import { codes } from '@xlvphc/law';

const names = new Map(codes.fields.map(({ code, vi }) => [code, vi]));

/** Name of a field of state management; its code when the list does not have it. */
export const fieldName = (code: string): string => names.get(code) ?? code;
