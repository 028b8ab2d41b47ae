import type { FoundElement, PageFacts, Violation } from './observation.ts';

interface Watched extends Window {
  vphcDoctor: { readonly violations: Violation[]; readonly conflicts: { tag: string; wanted: string; present: string }[] };
  Vphc?: { readonly versions: readonly string[]; readonly copies: readonly { readonly tags: readonly string[] }[] };
}

/** Runs in the page before its own scripts: keeps what only events tell. */
export function watchPage(): void {
  const watched = { violations: [], conflicts: [] } as Watched['vphcDoctor'];
  (window as unknown as Watched).vphcDoctor = watched;
  document.addEventListener('securitypolicyviolation', (event) => watched.violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample }));
  document.addEventListener('vphc-version-conflict', (event) => watched.conflicts.push((event as CustomEvent<{ tag: string; wanted: string; present: string }>).detail));
}

/** Runs in the page when it has come to rest. */
export function readPage(): { facts: PageFacts; violations: Violation[] } {
  const page = window as unknown as Watched;
  /** Taken from a fresh window: the page may have changed its own. */
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  const fresh = frame.contentWindow as unknown as Record<string, Record<string, unknown>>;
  const own = window as unknown as Record<string, Record<string, unknown>>;
  const native = (value: unknown): boolean => typeof value !== 'function' || /\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));
  const checked: Readonly<Record<string, readonly string[]>> = {
    Array: ['from', 'isArray', 'of'], Object: ['assign', 'entries', 'keys', 'fromEntries'], JSON: ['stringify', 'parse'], Promise: ['all', 'resolve', 'race'], customElements: ['define', 'get'],
  };
  const prototypes: Readonly<Record<string, readonly string[]>> = {
    Array: ['entries', 'filter', 'find', 'flatMap', 'includes', 'map', 'reduce', 'some'], Function: ['bind', 'call'], Element: ['attachShadow', 'append', 'remove', 'closest', 'matches'], String: ['startsWith', 'endsWith', 'replace'],
  };
  const replaced: string[] = [];
  for (const [name, members] of Object.entries(checked)) for (const member of members) if (!native(own[name]?.[member]) && native(fresh[name]?.[member])) replaced.push(`${name}.${member}`);
  for (const [name, members] of Object.entries(prototypes)) {
    const prototype = own[name]?.['prototype'] as Record<string, unknown> | undefined;
    for (const member of members) if (!native(prototype?.[member])) replaced.push(`${name}.prototype.${member}`);
  }
  for (const name of ['Array', 'String', 'Object', 'Date']) if ('toJSON' in (own[name]?.['prototype'] as object) && name !== 'Date') replaced.push(`${name}.prototype.toJSON`);
  frame.remove();
  const enumerable: string[] = [];
  for (const key in []) enumerable.push(key);

  const hiddenBy = (element: Element): string | undefined => {
    const style = getComputedStyle(element);
    if (style.display === 'none' && !element.hasAttribute('hidden')) return 'display: none';
    if (style.visibility !== 'visible') return `visibility: ${style.visibility}`;
    if (style.opacity === '0') return 'opacity: 0';
    if (style.pointerEvents === 'none') return 'pointer-events: none';
    const box = element.getBoundingClientRect();
    return element.shadowRoot && box.width < 2 ? 'width: 0' : undefined;
  };
  const elements = Array.from(document.querySelectorAll('*')).filter((element) => element.localName.startsWith('vphc-')).map((element): FoundElement => {
    const hidden = hiddenBy(element);
    const baseUrl = element.getAttribute('base-url');
    return { tag: element.localName, defined: element.matches(':defined'), ...(hidden === undefined ? {} : { hiddenBy: hidden }), ...(baseUrl === null ? {} : { baseUrl }) };
  });
  const copies = page.Vphc?.copies ?? [];
  return {
    violations: page.vphcDoctor.violations,
    facts: {
      secure: window.isSecureContext,
      quirks: document.compatMode === 'BackCompat',
      scripts: Array.from(document.scripts).filter(({ src }) => /\/(vphc|decision-state)(\.classic)?\.js(\?|$)/.test(src)).map((script) => ({ src: script.src, type: script.type, integrity: script.integrity !== '', crossOrigin: script.crossOrigin !== null })),
      elements,
      placeholders: Array.from(document.querySelectorAll<HTMLElement>('[data-vphc]')).filter(({ localName }) => !localName.startsWith('vphc-')).map((element) => element.dataset['vphc'] ?? ''),
      frames: Array.from(document.querySelectorAll('iframe')).map(({ src }) => src).filter((src) => /\/frame\//.test(src)),
      versions: Array.from(page.Vphc?.versions ?? []),
      tags: Array.from(new Set(copies.flatMap(({ tags }) => Array.from(tags)))),
      conflicts: page.vphcDoctor.conflicts,
      replaced, enumerable,
    },
  };
}
