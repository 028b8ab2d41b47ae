/** Root of the repository. */
export const root: string;
/** Folders of the published packages, from the lowest floor up. */
export const published: readonly string[];
export function manifestOf(folder: string): { readonly name: string; readonly version: string };
