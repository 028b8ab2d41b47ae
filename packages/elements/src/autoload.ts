/**
 * The one script of a host page: finds our tags, and placeholders `<div data-vphc="case-list" …>` of editors that strip
 * unknown tags, now and later, and loads the chunk of each element when it is first seen.
 */
const chunks: Readonly<Record<string, () => Promise<unknown>>> = {
  'vphc-app': () => import('./define/app.ts'),
  'vphc-sign-in': () => import('./define/sign-in.ts'),
  'vphc-case-list': () => import('./define/case-list.ts'),
  'vphc-case': () => import('./define/case.ts'),
  'vphc-case-form': () => import('./define/case-form.ts'),
  'vphc-document': () => import('./define/document.ts'),
  'vphc-lookup': () => import('./define/lookup.ts'),
  'vphc-decision-state': () => import('./define/decision-state.ts'),
  'vphc-user-admin': () => import('./define/user-admin.ts'),
  'vphc-violation-admin': () => import('./define/violation-admin.ts'),
  'vphc-form-list': () => import('./define/form-list.ts'),
  'vphc-audit': () => import('./define/audit.ts'),
  'vphc-form': () => import('@xlvphc/forms/define/form'),
};
const selector = [...Object.keys(chunks).map((tag) => `${tag}:not(:defined)`), '[data-vphc]'].join();

/** A chunk that failed to load (dead network) is tried again when the network is back. */
function load(tag: string): void {
  chunks[tag]?.().catch(() => addEventListener('online', () => load(tag), { once: true }));
}

/** Puts the element in place of its placeholder: `data-vphc` names it, the other `data-…` attributes become its own. */
function replace(placeholder: HTMLElement): void {
  const tag = `vphc-${placeholder.dataset['vphc'] ?? ''}`;
  if (!(tag in chunks)) return;
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    if (name !== 'data-vphc') element.setAttribute(name.replace(/^data-/, ''), value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}

function visit(node: Element | Document): void {
  const found = [...(node instanceof Element && node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)];
  for (const element of found) {
    if (element instanceof HTMLElement && element.dataset['vphc'] !== undefined && element.localName.indexOf('vphc-') !== 0) replace(element);
    else load(element.localName);
  }
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) visit(node);
}).observe(document.documentElement, { childList: true, subtree: true });
visit(document);
