/**
 * What our own pages work under: no inline code, no other host, Trusted Types. `ancestors` are the pages that may show them in a frame,
 * beside our own: by name, never all.
 */
export const pagePolicy = (ancestors: readonly string[] = []): string => [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "frame-src 'self' about:", "base-uri 'none'",
  "form-action 'self'", `frame-ancestors ${["'self'", ...ancestors].join(' ')}`, "require-trusted-types-for 'script'", "trusted-types lit-html vphc 'allow-duplicates'",
].join('; ');
