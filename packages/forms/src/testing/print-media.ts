/**
 * Lets the page look as on paper in any engine, without its print dialogue: rules for print count, rules for the screen do not, and the page hears
 * `beforeprint`. Called again it takes in the shadow roots that have come since. What no engine computes on screen – breaks between pages, the
 * margins of the sheet – it does not show.
 */
export class PrintMedia {
  readonly #turned = new Map<MediaList, string>();

  begin(root: Document | ShadowRoot = document): void {
    if (!this.#turned.size) dispatchEvent(new Event('beforeprint'));
    this.#turn(root);
  }

  refresh(root: Document | ShadowRoot = document): void {
    this.#turn(root);
  }

  end(): void {
    for (const [media, text] of this.#turned) media.mediaText = text;
    this.#turned.clear();
    dispatchEvent(new Event('afterprint'));
  }

  #turn(root: Document | ShadowRoot): void {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      this.#query(sheet.media);
      this.#rules(rulesOf(sheet));
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) this.#turn(element.shadowRoot);
  }

  #rules(rules: Iterable<CSSRule>): void {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) this.#query(rule.media);
      if ('cssRules' in rule) this.#rules(rule.cssRules as CSSRuleList);
    }
  }

  #query(media: MediaList): void {
    const text = media.mediaText;
    if (this.#turned.has(media) || !/\b(print|screen)\b/.test(text)) return;
    this.#turned.set(media, text);
    media.mediaText = text.split(',').map(onPaper).join(',');
  }
}

/** A query as it holds on paper, said for a screen: `print and (…)` → `all and (…)`, `screen` → `not all`. */
function onPaper(query: string): string {
  const found = /^\s*(not|only)?\s*(print|screen)\b(.*)$/s.exec(query);
  if (!found) return query;
  const [, prefix, medium, rest = ''] = found;
  if (prefix !== 'not') return medium === 'print' ? `all${rest}` : 'not all';
  if (medium === 'print') return rest.trim() ? `not all${rest}` : 'not all';
  return 'all';
}

/** Sheets from another origin keep their rules to themselves. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
