import { sql } from 'kysely';
import { fieldsOf, type Delegation, type FormDefinition, type OfficialProfile, type UnitProfile } from '@xlvphc/forms';
import type { IsoDate } from '@xlvphc/law';
import type { DelegationKind } from '../actor.ts';
import { present } from '../cases/case-file.ts';
import { isId } from '../id.ts';
import type { Tx } from '../request.ts';

/** What the unit prints and decides with. */
export async function unitProfile(tx: Tx, unitId: string): Promise<UnitProfile | undefined> {
  const row = await tx.selectFrom('units').selectAll().where('id', '=', unitId).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    name: row.name,
    placeName: row.place_name,
    ...present({
      parentName: row.parent_name,
      communeCode: row.commune_code,
      provinceCode: row.province_code,
      treasury: row.treasury,
      symbols: row.symbols,
    }),
  };
}

/** An official of a unit, and whether he may decide on a day, by his own role or by delegation. */
export interface Official {
  readonly profile: OfficialProfile;
  readonly competent: boolean;
  /** Signs for somebody else, on the ground of a delegation. */
  readonly deputy: boolean;
  /** That delegation. */
  readonly delegation?: Delegation;
}

/** What a form needs its signer to hold when he signs for somebody else: the delegation that its bases cite. */
export function powerOf(form: FormDefinition): DelegationKind {
  const cites = (name: string): boolean => fieldsOf(form).some(({ field }) => field.binding?.startsWith(`signer.${name}.`));
  return cites('enforcementDelegation') ? 'enforcement' : cites('detentionDelegation') ? 'detention' : 'sanction';
}

const profileKeys = { sanction: 'delegation', enforcement: 'enforcementDelegation', detention: 'detentionDelegation' } as const satisfies Record<DelegationKind, keyof OfficialProfile>;

/**
 * An official of the unit on a day; undefined for somebody else's or a locked account. A deputy decides on the ground of a
 * delegation of that power in force on that day, whose number and date go into every document he signs.
 */
export async function officialOf(tx: Tx, unitId: string, userId: string, on: IsoDate, power: DelegationKind): Promise<Official | undefined> {
  if (!isId(userId)) return undefined;
  const user = await tx.selectFrom('users').selectAll().where('id', '=', userId).where('unit_id', '=', unitId).where('locked_at', 'is', null).executeTakeFirst();
  if (!user) return undefined;
  const roles = await tx.selectFrom('user_roles').select('role').where('user_id', '=', userId).where('unit_id', '=', unitId).execute();
  const own = roles.some(({ role }) => role === 'competent');
  const delegations = own ? {} : await delegationsTo(tx, unitId, userId, on);
  const held = delegations[profileKeys[power]];
  const profile: OfficialProfile = {
    id: user.id,
    fullName: user.display_name,
    titleText: user.title_text ?? '',
    ...present({ title: held?.of ?? user.title }),
    ...delegations,
  };
  return { profile, competent: own || held !== undefined, deputy: held !== undefined, ...(held ? { delegation: held } : {}) };
}

/** Delegations to an official in force on a day, the newest of each kind. */
async function delegationsTo(tx: Tx, unitId: string, userId: string, on: IsoDate): Promise<Pick<OfficialProfile, 'delegation' | 'enforcementDelegation' | 'detentionDelegation'>> {
  const rows = await tx
    .selectFrom('delegations')
    .innerJoin('users', 'users.id', 'delegations.from_user_id')
    .select(['delegations.kind', 'delegations.number', 'delegations.dated', 'delegations.of_title'])
    .where('delegations.to_user_id', '=', userId)
    .where('delegations.unit_id', '=', unitId)
    .where('delegations.revoked_at', 'is', null)
    .where('users.locked_at', 'is', null)
    .where(sql<boolean>`${on}::date between delegations.starts_on and delegations.ends_on`)
    .orderBy('delegations.starts_on')
    .execute();
  return Object.fromEntries(rows.map((row): readonly [string, Delegation] => [profileKeys[row.kind], { number: row.number, date: row.dated, of: row.of_title }]));
}

/** Who decides in a unit when nobody has been named: the one official with the role, undefined when there are several or none. */
export async function onlyDecider(tx: Tx, unitId: string, on: IsoDate, power: DelegationKind): Promise<Official | undefined> {
  const rows = await tx
    .selectFrom('user_roles')
    .innerJoin('users', 'users.id', 'user_roles.user_id')
    .select('user_roles.user_id')
    .where('user_roles.unit_id', '=', unitId)
    .where('user_roles.role', '=', 'competent')
    .where('users.locked_at', 'is', null)
    .limit(2)
    .execute();
  const [one, another] = rows;
  return one && !another ? officialOf(tx, unitId, one.user_id, on, power) : undefined;
}
