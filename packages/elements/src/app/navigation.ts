import { hashOf, type Route } from './router.ts';

/**
 * Tells the host where the user wants to go (`vphc-navigate`); a host with its own pages prevents it. Otherwise the hash
 * changes and the surrounding app follows.
 */
export function go(from: EventTarget, route: Route): boolean {
  const allowed = from.dispatchEvent(new CustomEvent('vphc-navigate', { detail: route, bubbles: true, composed: true, cancelable: true }));
  if (allowed) location.hash = hashOf(route);
  return allowed;
}

/** Click handler of a link to `route`: plain clicks go through `vphc-navigate`, the browser's own ways stay. */
export const follow = (from: EventTarget, route: Route) => (event: MouseEvent): void => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(from, route);
};
