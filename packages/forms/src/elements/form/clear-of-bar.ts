/** Room between the field and the bar, in px. */
const air = 12;

/**
 * What gets the focus must not lie under the bar that sticks to the lower edge (WCAG 2.4.11). Browsers heed the scroll margin of a
 * field only when they scroll anyway; for a text of several lines they look at its cursor alone, and inside another scroller not at all.
 * `event` is the key that moved the focus: focus events stay within the control when it moves inside one.
 */
export function clearOfBar(event: Event, form: HTMLElement): void {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return;
  const clear = (): void => {
    const bar = form.shadowRoot?.querySelector('.bar-place');
    if (!bar || bar.contains(target) || !target.matches(':focus')) return;
    const edge = bar.getBoundingClientRect();
    const place = target.getBoundingClientRect();
    if (place.bottom > edge.top && place.top < edge.bottom && place.height < edge.top - air) scrollerOf(form).scrollBy(0, place.bottom - edge.top + air);
  };
  // Once after the browser has scrolled by itself, and once more for what it scrolls later.
  requestAnimationFrame(() => {
    clear();
    requestAnimationFrame(clear);
  });
}

/** The nearest box around the form that scrolls up and down. */
function scrollerOf(form: HTMLElement): Element | Window {
  for (let here: Node | null = form.parentNode; here; here = here instanceof ShadowRoot ? here.host : ((here as Element).assignedSlot ?? here.parentNode)) {
    if (here instanceof Element && here !== document.body && here !== document.documentElement && here.scrollHeight > here.clientHeight && /auto|scroll/.test(getComputedStyle(here).overflowY)) return here;
  }
  return window;
}
