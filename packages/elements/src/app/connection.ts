import type { Backend } from './backend.ts';
import { failureOf } from './failure.ts';
import { minute } from './limits.ts';
import type { Places } from './navigation.ts';
import type { Role, SessionView } from './views.ts';

/**
 * Where the session stands. `expired` means that the official was at work when the session ended: screens stay as they
 * are and ask for the password again, so that nothing typed is lost.
 */
export type SessionPhase = 'unknown' | 'checking' | 'signed-out' | 'must-change-password' | 'signed-in' | 'expired';

/** Minutes before the end of a session at which the official is warned. */
const warnMinutes = 5;

/** The backend and the session of one `<vphc-app>`, shared by every element that it serves. Fires `change`. */
export class Connection extends EventTarget {
  readonly backend: Backend;
  phase: SessionPhase = 'unknown';
  session: SessionView | undefined;
  online = true;
  /** The session ends soon. */
  expiring = false;
  /** A screen asked for the sign-in; the app shows it over the page. */
  asking = false;
  /** The host signs in by its own means (`getToken`): no password is asked for here. */
  hostSignsIn = false;
  /** Where the app of this connection keeps its place. */
  places: Places | undefined;

  #warning: ReturnType<typeof setTimeout> | undefined;
  #ending: ReturnType<typeof setTimeout> | undefined;
  #watch: AbortController | undefined;
  #stopEnded: (() => void) | undefined;

  constructor(backend: Backend) {
    super();
    this.backend = backend;
    this.online = navigator.onLine;
  }

  /** Listens to the network and to the end of the session, until `close`. */
  open(): void {
    if (this.#watch) return;
    this.#watch = new AbortController();
    for (const type of ['online', 'offline'] as const) {
      addEventListener(type, () => this.#set({ online: type === 'online' }), { signal: this.#watch.signal });
    }
    // A page out of the back-forward cache slept: the session may have ended, or somebody else may sit here now.
    addEventListener('pageshow', (event) => event.persisted && this.#wake(), { signal: this.#watch.signal });
    this.#stopEnded = this.backend.ended?.(() => this.phase === 'signed-in' && this.#set({ phase: 'expired' }));
    this.#startTimers();
  }

  #wake(): void {
    this.#set({ online: navigator.onLine });
    if (this.phase === 'signed-in') void this.renew().catch((error: unknown) => this.report(error));
  }

  /** Asks once more who is signed in: the host may have signed somebody in meanwhile. */
  async retry(): Promise<void> {
    if (this.phase === 'expired') return this.renew().catch((error: unknown) => this.report(error));
    if (this.phase !== 'signed-out') return;
    this.#set({ phase: 'unknown' });
    await this.resume();
  }

  /** Finds a session that survived a navigation; the first screen that needs one asks. */
  async resume(): Promise<void> {
    if (this.phase !== 'unknown') return;
    this.#set({ phase: 'checking' });
    try {
      const session = await this.backend.whoAmI();
      if (session) this.#enter(session);
      else this.#set({ phase: 'signed-out', session: undefined });
    } catch (error) {
      const failure = failureOf(error);
      this.#set({ phase: 'signed-out', session: undefined, online: failure?.kind === 'offline' ? false : this.online });
    }
  }

  async signIn(username: string, password: string): Promise<void> {
    this.#enter(await this.backend.signIn(username, password));
  }

  async changePassword(current: string, next: string): Promise<void> {
    this.#enter(await this.backend.changePassword(current, next));
  }

  async renew(): Promise<void> {
    this.#enter(await this.backend.renewSession());
  }

  /** Ends the session here, or on every device. The screens go back to the sign-in even when the network is gone. */
  async signOut(everywhere = false): Promise<void> {
    try {
      await this.backend.signOut(everywhere);
    } finally {
      this.#stopTimers();
      this.#set({ phase: 'signed-out', session: undefined, expiring: false });
    }
  }

  /** Screens report each failed call here, so that a session that ended or a lost network is noticed once, for all. */
  report(error: unknown): void {
    const failure = failureOf(error);
    if (failure?.kind === 'signed-out' && this.phase === 'signed-in') this.#set({ phase: 'expired' });
    if (failure?.kind === 'offline') this.#set({ online: false });
  }

  askSignIn(asking = true): void {
    this.#set({ asking });
  }

  /** A call got through. */
  reached(): void {
    if (!this.online) this.#set({ online: true });
  }

  /** Whether the official has one of the roles. It hides what would be refused; the backend decides. */
  may(...roles: readonly Role[]): boolean {
    return this.session?.roles.some((role) => roles.includes(role)) ?? false;
  }

  /** Releases listeners and timers; `open` takes them up again. */
  close(): void {
    this.#watch?.abort();
    this.#watch = undefined;
    this.#stopEnded?.();
    this.#stopTimers();
  }

  #enter(session: SessionView): void {
    this.#set({ session, phase: session.mustChangePassword ? 'must-change-password' : 'signed-in', expiring: false, online: true, asking: session.mustChangePassword && this.asking });
    this.#startTimers();
  }

  /** The warnings before the end of the session; taken up again when the app comes back into a page. */
  #startTimers(): void {
    this.#stopTimers();
    const { session } = this;
    if (session?.expiresAt === undefined || this.phase !== 'signed-in') return;
    const left = Date.parse(session.expiresAt) - Date.now();
    this.#warning = setTimeout(() => this.#set({ expiring: true }), Math.max(0, left - warnMinutes * minute));
    this.#ending = setTimeout(() => this.#set({ phase: 'expired', expiring: false }), Math.max(0, left));
  }

  #stopTimers(): void {
    clearTimeout(this.#warning);
    clearTimeout(this.#ending);
  }

  #set(change: Partial<Pick<Connection, 'phase' | 'session' | 'online' | 'expiring' | 'asking'>>): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event('change'));
  }
}
