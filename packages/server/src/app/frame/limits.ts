/** Longest list of origins in `frame-ancestors` (characters): proxies refuse headers of more than some kilobytes. */
export const longestAncestors = 3_600;
