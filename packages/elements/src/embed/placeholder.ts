/**
 * Puts an element in place of another: attributes, child elements, and properties that a script has set already. Of a placeholder
 * `<div data-vphc="…" data-base-url="…">` each `data-…` becomes an attribute, and its text, which only keeps an editor from removing it, goes.
 */
export function putInPlace(element: HTMLElement, old: HTMLElement, isPlaceholder: boolean): void {
  for (const { name, value } of old.attributes) {
    const wanted = isPlaceholder && name !== 'data-vphc-version' ? name.replace(/^data-/, '') : name;
    // Set by CSSOM, which no policy forbids; handlers in attributes are the page's own affair. Filters of HTML let every `data-…` through: `data-onclick` must not become one.
    if (name === 'style') element.style.cssText = old.style.cssText;
    else if (name !== 'data-vphc' && !/^(?:on|style$)/i.test(wanted)) element.setAttribute(wanted, value);
  }
  element.append(...(isPlaceholder ? old.children : old.childNodes));
  if (!isPlaceholder) Object.assign(element, old);
  old.replaceWith(element);
}
