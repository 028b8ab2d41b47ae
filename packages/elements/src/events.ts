import type { SessionPhase } from './app/connection.ts';
import type { Route } from './app/router.ts';
import type { PublicState } from './app/views.ts';
import type { FrameFailure } from './frame/frame-address.ts';
import type { FrameTrouble } from './frame/messages.ts';
import type { FrameView } from './frame/frame-view.ts';

/** Another screen is shown, or (`renamed`) the same one has got another path. The code of a decision is never in the path. */
export interface PlaceShown {
  /** `cases/123/documents/456`: ids and codes of forms only. */
  readonly path: string;
  readonly view: Route['view'];
  readonly renamed: boolean;
}

/** Where the session stands; names nobody. */
export interface SessionState {
  readonly phase: SessionPhase;
  readonly unitId?: string;
}

/** A document by its ids. */
export interface DocumentRef {
  readonly caseId: string;
  readonly documentId: string;
}

/** Events of the connected elements. All bubble and cross shadow roots; those that can be prevented say so. */
export interface VphcEventMap {
  /** The user wants to go somewhere. Cancelable: then the host goes there by its own means. */
  'vphc-navigate': CustomEvent<Route>;
  /** Another screen is shown. */
  'vphc-moved': CustomEvent<PlaceShown>;
  /** The session changed: signed in, signed out, expired … */
  'vphc-session': CustomEvent<SessionState>;
  /** An official signed in with a password, here. */
  'vphc-signed-in': CustomEvent<Readonly<Record<string, never>>>;
  /** A document was saved on the server. */
  'vphc-saved': CustomEvent<DocumentRef>;
  /** A document was issued. */
  'vphc-issued': CustomEvent<DocumentRef>;
  /** A citizen sees the state of his decision. */
  'vphc-decision-state': CustomEvent<{ readonly state: PublicState['state'] }>;
  /** A frame has answered and shows its content. */
  'vphc-frame-ready': CustomEvent<{ readonly view: FrameView }>;
  /** A frame does not answer, or cannot keep a session; the notice with the way out is shown. */
  'vphc-frame-failed': CustomEvent<{ readonly reason: FrameFailure | FrameTrouble }>;
  /** The act of a dialog succeeded; the detail is what the backend answered. */
  'vphc-done': CustomEvent<unknown>;
}

declare global {
  interface HTMLElementEventMap extends VphcEventMap {}
}
