import { hashOf, type Route } from './router.ts';

/** Where an app keeps the place that it shows: in the hash of the page, or in memory. */
export interface Places {
  /** Address of a route, for links that are opened in a tab of their own. */
  hrefOf(route: Route): string;
  /** Goes to a place; Back comes back. */
  go(route: Route): void;
  /** What is shown has got another address (a new document was saved): no new entry, no new screen. */
  settle(route: Route): void;
}

/** Without an app around (the host gave the connection itself): the hash of the page, for whoever listens. */
const hashOfPage: Places = {
  hrefOf: (route) => hashOf(route),
  go: (route) => {
    location.hash = hashOf(route);
  },
  settle: (route) => {
    if (location.hash.startsWith('#/vphc/')) history.replaceState(history.state, '', hashOf(route));
  },
};

/** An element that moves: it knows its app by its connection. */
export type Mover = EventTarget & { readonly connection?: { readonly places?: Places | undefined } | undefined };
const placesOf = (from: Mover): Places => from.connection?.places ?? hashOfPage;

/** Address of a route as the app of an element writes it. */
export const hrefOf = (from: Mover, route: Route): string => placesOf(from).hrefOf(route);

/**
 * Tells the host where the user wants to go (`vphc-navigate`); a host with its own pages prevents it. Otherwise the app of
 * the element goes there.
 */
export function go(from: Mover, route: Route): boolean {
  const allowed = from.dispatchEvent(new CustomEvent('vphc-navigate', { detail: route, bubbles: true, composed: true, cancelable: true }));
  if (allowed) placesOf(from).go(route);
  return allowed;
}

/** The address follows what is shown already. */
export const settle = (from: Mover, route: Route): void => placesOf(from).settle(route);

/** Click handler of a link to `route`: plain clicks go through `vphc-navigate`, the browser's own ways stay. */
export const follow = (from: Mover, route: Route) => (event: MouseEvent): void => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(from, route);
};
