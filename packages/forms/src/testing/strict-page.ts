/** The strictest policy that the kit promises to work under: no inline code or style, nothing from elsewhere, Trusted Types. */
const nonce = 'contract';
export const strictPolicy = [
  "default-src 'none'", `script-src 'self' 'nonce-${nonce}'`, "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "base-uri 'none'",
  "require-trusted-types-for 'script'", "trusted-types lit-html vphc 'allow-duplicates'",
].join('; ');

/** Where the recorder keeps what the browser reported. */
export const recordName = 'policyViolations';

/**
 * A page that loads modules and records each violation of its policy from the first on. The policy comes as a header from a server
 * (`strictPageResponse`), or stands in the page itself where there is none; then it names the `origin`, because Firefox knows no 'self' in `srcdoc`.
 */
export function strictPage(modules: readonly string[], origin?: string): string {
  const policy = origin === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${escaped(strictPolicy.replaceAll("'self'", origin))}">`;
  const scripts = modules.map((url) => `<script type="module" src="${escaped(url)}"></script>`).join('');
  const recorder = `globalThis.${recordName}=[];document.addEventListener('securitypolicyviolation',(event)=>${recordName}.push(event))`;
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${policy}<title>CSP</title><script nonce="${nonce}">${recorder}</script>${scripts}</head><body></body></html>`;
}

/** Answer of a test server for `path?module=…&module=…`. */
export function strictPageResponse(url: URL): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy }, body: strictPage(url.searchParams.getAll('module')) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
