/** Everything made from the elements' sources: content by path from the root of the repository. */
export function generated(): Map<string, string>;
