/** What is painted on what: `ink on surface`, with one place where it happens. */
export interface Painted {
  readonly text: Readonly<Record<string, string>>;
  readonly border: Readonly<Record<string, string>>;
}

/**
 * Runs in the page. Gives every token a colour of its own and reads from the computed styles which tokens meet; with `hover`
 * as if the pointer were on everything. A colour that is no token appears as itself.
 */
export function collectPairs({ tokens, hover }: { readonly tokens: readonly string[]; readonly hover: boolean }): Painted {
  const root = document.documentElement;
  const names = new Map<string, string>();
  tokens.forEach((name, at) => {
    root.style.setProperty(`--vphc-${name}`, `rgb(${at + 1}, ${2 * at + 9}, ${at + 101})`);
    names.set(`rgb(${at + 1}, ${2 * at + 9}, ${at + 101})`, name);
  });
  const { everyElement } = (globalThis as unknown as { vphc: { everyElement(root: ParentNode): Iterable<Element> } }).vphc;
  const elements = [...everyElement(document)];
  if (hover) {
    const sheets = new Set<CSSStyleSheet>(elements.flatMap((one) => one.shadowRoot?.adoptedStyleSheets ?? []));
    // Matches everything, with the specificity of the pseudo-class.
    for (const sheet of sheets) sheet.replaceSync([...sheet.cssRules].map((rule) => rule.cssText.replaceAll(/:hover|:active/g, ':nth-child(n)')).join('\n'));
  }
  const above = (element: Element): Element | undefined => {
    const parent = element.assignedSlot ?? element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
  };
  const none = 'rgba(0, 0, 0, 0)';
  const known = new Map<Element, string>();
  const behind = (element: Element | undefined): string => {
    if (!element) return 'page';
    const before = known.get(element);
    if (before) return before;
    const colour = getComputedStyle(element).backgroundColor;
    const found = colour === none ? behind(above(element)) : (names.get(colour) ?? colour);
    known.set(element, found);
    return found;
  };
  const text: Record<string, string> = {};
  const border: Record<string, string> = {};
  for (const element of elements) {
    const home = element.getRootNode();
    // What the portal shows is the portal's.
    if (!(home instanceof ShadowRoot) || element.closest('svg svg, .paper-room, .paper')) continue;
    const written = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) || element.matches('input:not([type=radio], [type=checkbox]), select, textarea');
    const ticked = element.matches('input[type=radio], input[type=checkbox]');
    if (!written && !ticked && element.localName !== 'svg') continue;
    const style = getComputedStyle(element);
    // Fallback content of a filled slot is nowhere.
    if (!style.color) continue;
    const place = `${home.host.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    if (!ticked) text[`${names.get(style.color) ?? style.color} on ${behind(element)}`] ??= place;
    if (element.matches('input:not([type=radio], [type=checkbox], :read-only, :disabled), select:not(:disabled), textarea:not(:read-only, :disabled)') && style.borderTopWidth !== '0px') {
      border[`${names.get(style.borderTopColor) ?? style.borderTopColor} on ${behind(above(element))}`] ??= place;
    }
    if (ticked) border[`${names.get(style.accentColor) ?? style.accentColor} on ${behind(above(element))}`] ??= place;
  }
  for (const name of tokens) root.style.removeProperty(`--vphc-${name}`);
  return { text, border };
}
