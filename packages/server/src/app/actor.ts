/** Vai trò trong đơn vị. */
export const roles = ['clerk', 'recorder', 'competent', 'leader', 'unit-admin', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Loại đơn vị. */
export const unitKinds = ['ubnd-xa', 'cong-an-xa', 'so', 'province'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a machine client may do in its units. */
export const scopes = ['cases:read', 'cases:write'] as const;
export type Scope = (typeof scopes)[number];

/** What is delegated: to sanction, to enforce, to hold a person. */
export type DelegationKind = 'sanction' | 'enforcement' | 'detention';

/** Authority that another official handed over for a time (giao quyền). */
export interface DelegatedRole {
  readonly delegationId: string;
  readonly role: Role;
  readonly fromUserId: string;
  /** Title of the one who delegates (giao quyền của). */
  readonly of: string;
  /** Number and day of the paper that delegates. */
  readonly number: string;
  readonly date: string;
}

/** Who asks. */
export interface Actor {
  readonly kind: 'user' | 'client' | 'public' | 'system';
  /** User or client id; empty for the public. */
  readonly id: string;
  readonly displayName: string;
  /** Units in which it may write; a user has one. */
  readonly unitIds: readonly string[];
  /** Own and delegated roles that are in force today. */
  readonly roles: readonly Role[];
  readonly delegated: readonly DelegatedRole[];
  readonly scopes: readonly Scope[];
  /** Fields of state management a machine client is limited to; `null`: all. */
  readonly fields: readonly string[] | null;
  readonly sessionId: string | null;
  readonly mustChangePassword: boolean;
}

const nobody = {
  id: '', displayName: '', unitIds: [], roles: [], delegated: [], scopes: [], fields: null, sessionId: null, mustChangePassword: false,
} as const;

export const publicActor: Actor = { ...nobody, kind: 'public' };

/** Background work of the server itself (sealing, seeding); the database role `app_system`. */
export const systemActor: Actor = { ...nobody, kind: 'system' };
