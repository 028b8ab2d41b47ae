/** The part of an element that is in the window, in px from its top. */
export function visiblePart(element: Element): { readonly top: number; readonly height: number } {
  const { top, bottom } = element.getBoundingClientRect();
  const from = Math.max(0, Math.round(-top));
  return { top: from, height: Math.max(0, Math.round(Math.min(bottom, innerHeight) - Math.max(top, 0))) };
}
