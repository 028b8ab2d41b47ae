/** Functions that run in the page of `page.ts`; each is self-contained, as the test sends its text there. */
interface Kit {
  everyElement(root: ParentNode): Iterable<Element>;
  deepActive(): Element | null;
}

/** Text whose contrast with what is behind it is below 4.5, as the browser computed both colours. */
export function paleText(): readonly string[] {
  const { everyElement } = (globalThis as unknown as { vphc: Kit }).vphc;
  const numbers = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const above = (element: Element): Element | undefined => {
    const parent = element.assignedSlot ?? element.parentNode;
    return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : undefined;
  };
  const known = new Map<Element, readonly number[]>();
  const behind = (element: Element | undefined): readonly number[] => {
    if (!element) return [255, 255, 255];
    const before = known.get(element);
    if (before) return before;
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers(getComputedStyle(element).backgroundColor);
    const found = alpha === 0 ? behind(above(element)) : [r, g, b];
    known.set(element, found);
    return found;
  };
  const pale: string[] = [];
  for (const element of everyElement(document)) {
    const home = element.getRootNode();
    if (!(home instanceof ShadowRoot) || element.closest('[disabled], [aria-disabled="true"]')) continue;
    const written = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (!written && !element.matches('input:not([type=radio], [type=checkbox]), select, textarea')) continue;
    const style = getComputedStyle(element);
    if (!style.color) continue;
    const [a = 0, b = 0] = [light(numbers(style.color)), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.495) pale.push(`${home.host.localName} ${element.localName}.${element.getAttribute('class') ?? ''}: ${style.color} on ${behind(element).join()} ${ratio.toFixed(2)}`);
  }
  return [...new Set(pale)];
}

/** What makes the page scroll sideways, or is cut off without a way to scroll there. */
export function wider(): readonly string[] {
  const { everyElement } = (globalThis as unknown as { vphc: Kit }).vphc;
  const width = document.documentElement.clientWidth;
  const found = document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
  const scrolled = (element: Element): boolean => {
    for (let here: Node | null = element; here; here = here instanceof ShadowRoot ? here.host : ((here as Element).assignedSlot ?? here.parentNode)) {
      if (here instanceof Element && (/auto|scroll/.test(getComputedStyle(here).overflowX) || here.matches('.visually-hidden, [popover], thead'))) return true;
    }
    return false;
  };
  for (const element of everyElement(document)) {
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.right > width + 1 && !scrolled(element)) found.push(`${(element.getRootNode() as ShadowRoot).host?.localName ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''} ends at ${Math.round(box.right)}`);
  }
  return found.slice(0, 8);
}

/**
 * Targets smaller than `least` px that have no room around them (WCAG 2.5.8). Links inside a sentence are exempt, and so are the blanks of the
 * small picture of the paper: the guided entry beside it has the same fields in full size.
 */
export function smallTargets(least: number): readonly string[] {
  const { everyElement } = (globalThis as unknown as { vphc: Kit }).vphc;
  const targets = [...everyElement(document)].filter((one) => one.getRootNode() instanceof ShadowRoot && one.matches('button, a[href], input, select, textarea, summary, [role=button], [role=option]') && !one.closest('.paper') && !one.matches('[tabindex="-1"]:not([role=option])'));
  const boxes = targets.flatMap((element) => {
    const own = element.getBoundingClientRect();
    // The label of a tick is part of its target.
    const label = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label')?.getBoundingClientRect() : undefined;
    const box = label ?? own;
    return own.width && own.height && getComputedStyle(element).visibility === 'visible' ? [{ element, box }] : [];
  });
  const spaced = (box: DOMRect, self: Element): boolean => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return boxes.every(({ element, box: other }) => element === self || Math.hypot(Math.max(other.x - x, 0, x - other.right), Math.max(other.y - y, 0, y - other.bottom)) >= least / 2);
  };
  return boxes.flatMap(({ element, box }) => {
    if ((box.width >= least - 0.5 && box.height >= least - 0.5) || spaced(box, element)) return [];
    const sentence = element.localName === 'a' && getComputedStyle(element).display === 'inline' && (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    return sentence ? [] : [`${(element.getRootNode() as ShadowRoot).host?.localName ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}" ${Math.round(box.width)}×${Math.round(box.height)}`];
  });
}

/** Buttons of main actions lower than `least` px. */
export function lowActions(least: number): readonly string[] {
  const { everyElement } = (globalThis as unknown as { vphc: Kit }).vphc;
  return [...everyElement(document)].flatMap((element) => {
    if (!element.matches('.primary, .submit, .push.first, input:not([type=radio], [type=checkbox], [type=file]), select')) return [];
    const { height } = element.getBoundingClientRect();
    return height && height < least - 0.5 ? [`${(element.getRootNode() as ShadowRoot).host?.localName ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''} ${Math.round(height)}`] : [];
  });
}

/** Sets the text spacing of WCAG 1.4.12 everywhere, as a user's style sheet does, and says where text is cut off by it. */
export function spacedText(): readonly string[] {
  const { everyElement } = (globalThis as unknown as { vphc: Kit }).vphc;
  const elements = [...everyElement(document)];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
  const roots = new Set<Document | ShadowRoot>([document, ...elements.flatMap((one) => one.shadowRoot ?? [])]);
  const cut = (): Set<Element> => new Set(elements.filter((one) => {
    if (!/hidden|clip/.test(getComputedStyle(one).overflowY) || one.matches('input, .visually-hidden, .paper *, thead') || one.closest('.visually-hidden, .paper, thead')) return false;
    return one.scrollHeight > one.clientHeight + 2 || (one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).textOverflow !== 'ellipsis');
  }));
  const before = cut();
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const after = [...cut()].filter((one) => !before.has(one) && getComputedStyle(one).webkitLineClamp === 'none');
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth
    ? [`the page is ${page.scrollWidth} wide`, ...elements.filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1 && !one.closest('thead')).slice(-3).map((one) => `${one.localName}.${one.getAttribute('class') ?? ''} "${(one.textContent ?? '').trim().slice(0, 40)}"`)]
    : [];
  for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  return [...wide, ...after.map((one) => `${(one.getRootNode() as ShadowRoot).host?.localName ?? ''} ${one.localName}.${one.getAttribute('class') ?? ''}`)];
}

/** Where the focus is, how it can be seen, and what covers it. */
export interface Focus {
  readonly name: string;
  readonly ring: string;
  readonly covered: string;
  readonly outside: boolean;
}
export async function focusNow(): Promise<Focus> {
  const now = look();
  if (!now.covered && now.ring) return now;
  // What scrolls after the focus has moved takes a frame or two.
  for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done));
  return look();

  function look(): Focus {
    const { deepActive } = (globalThis as unknown as { vphc: Kit }).vphc;
    const element = deepActive() ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hit = (x: number, y: number): string => {
      let top: Element | null = document.elementFromPoint(x, y);
      for (let root = top?.shadowRoot; root && top !== element; root = top?.shadowRoot) {
        const inner = root.elementFromPoint(x, y);
        if (!inner || inner === top) break;
        top = inner;
      }
      const within = (inner: Node | null): boolean => {
        for (let here: Node | null = inner; here; here = here instanceof ShadowRoot ? here.host : ((here as Element).assignedSlot ?? here.parentNode)) if (here === element) return true;
        return false;
      };
      return top === null ? 'outside of the window' : within(top) ? '' : `${top.localName}.${top.getAttribute('class') ?? ''}`;
    };
    const inset = 3;
    const corners = [hit(box.left + inset, box.top + inset), hit(box.right - inset, box.bottom - inset), hit(box.left + box.width / 2, box.top + box.height / 2)];
    const home = element.getRootNode();
    return {
      name: `${home instanceof ShadowRoot ? home.host.localName : 'page'} ${element.localName}#${element.id}.${element.getAttribute('class') ?? ''} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`,
      ring: style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
      covered: corners.every(Boolean) ? (corners[0] ?? '') : '',
      outside: !(home instanceof ShadowRoot),
    };
  }
}
