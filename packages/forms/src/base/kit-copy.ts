import type { LitElement } from 'lit';

/** What this code reads of the copy of the kit that it belongs to; the loader of `@xlvphc/elements` owns the whole shape. */
export interface OwnCopy {
  readonly base: string;
  readonly registry?: CustomElementRegistry;
  readonly suffix?: string;
  prepare?(element: LitElement): void;
}

let own: OwnCopy | undefined;

/** A bundler's copy has no address: its loader says which one it is. */
export function useKitCopy(copy: OwnCopy): void {
  own = copy;
}

/** The copy that loaded this code; none without a loader. */
export function kitCopy(): OwnCopy | undefined {
  return (own ??= (globalThis as { Vphc?: { readonly copies: readonly OwnCopy[] } }).Vphc?.copies.find(({ base }) => base && import.meta.url.startsWith(base)));
}
