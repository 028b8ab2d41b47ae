import type { Connection } from '../app/connection.ts';
import type { Route } from '../app/router.ts';
import type { Role } from '../app/views.ts';

/** One place of the menu. */
export interface MenuEntry {
  readonly label: 'nav.cases' | 'nav.forms' | 'nav.lookup' | 'nav.users' | 'nav.catalogue' | 'nav.audit';
  readonly route: Route;
  readonly views: readonly Route['view'][];
  readonly roles: readonly Role[];
  /** Only in a unit of this kind. */
  readonly kind?: string;
}

const entries: readonly MenuEntry[] = [
  { label: 'nav.cases', route: { view: 'cases' }, views: ['cases', 'case', 'document', 'edit', 'prepare', 'new'], roles: ['recorder', 'competent', 'leader', 'clerk', 'auditor'] },
  { label: 'nav.forms', route: { view: 'forms' }, views: ['forms'], roles: ['recorder', 'competent', 'leader', 'clerk', 'auditor'] },
  { label: 'nav.lookup', route: { view: 'lookup' }, views: ['lookup'], roles: ['recorder', 'competent', 'leader'] },
  { label: 'nav.users', route: { view: 'users' }, views: ['users'], roles: ['unit-admin'] },
  { label: 'nav.catalogue', route: { view: 'catalogue' }, views: ['catalogue'], roles: ['unit-admin'], kind: 'province' },
  { label: 'nav.audit', route: { view: 'audit' }, views: ['audit'], roles: ['auditor', 'unit-admin'] },
];

/** What the official of a session may open. */
export const menuOf = (connection: Connection): readonly MenuEntry[] =>
  entries.filter((entry) => connection.may(...entry.roles) && (entry.kind === undefined || entry.kind === connection.session?.unit.kind));

/** The first view that an official with these roles may use. */
export const homeOf = (connection: Connection): Route => menuOf(connection)[0]?.route ?? { view: 'cases' };
