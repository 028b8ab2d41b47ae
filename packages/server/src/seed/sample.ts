import { systemActor, type Role } from '../app/actor.ts';
import { inTransaction, type AppDeps } from '../app/request.ts';
import { seedCases } from '../app/cases/seed.ts';
import { sampleClient, samplePeople, sampleUnits } from './people.ts';

/** Anyone who reads the README knows it: the sample is for trying out, on made-up people. */
export const samplePassword = 'Thu-nghiem-2026';
export const sampleClientSecret = 'vphc_cs_chi-de-thu-nghiem';

/** An account to try out, to print beside the address. */
export interface SampleAccount {
  readonly username: string;
  readonly password: string;
  readonly fullName: string;
  readonly titleText: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
}

export const sampleAccounts: readonly SampleAccount[] = samplePeople.map((person) => ({
  username: person.username, password: samplePassword, fullName: person.fullName, titleText: person.titleText, unitId: person.unitId,
  unitName: sampleUnits.find((unit) => unit.id === person.unitId)?.name ?? '', roles: person.roles,
}));

/**
 * Fills an empty database with two communes, a commune's police, a province, their officials, an integrating system and some cases.
 * Answers whether it did: a database that has units is left alone. `origins` are pages on other sites that may call.
 */
export async function seedSample(deps: AppDeps, origins: readonly string[] = []): Promise<boolean> {
  const hash = await deps.hasher.hash(samplePassword);
  const secret = await deps.hasher.hash(sampleClientSecret);
  const at = deps.clock.now().toISOString();
  const done = await inTransaction(deps, systemActor, async (tx) => {
    if (await tx.selectFrom('units').select('id').limit(1).executeTakeFirst()) return false;
    for (const unit of sampleUnits) {
      await tx.insertInto('units').values({
        id: unit.id, kind: unit.kind, name: unit.name, place_name: unit.placeName, parent_id: unit.parentId ?? null, parent_name: unit.parentName ?? null,
        commune_code: unit.communeCode ?? null, province_code: unit.provinceCode, treasury: unit.treasury ? JSON.stringify(unit.treasury) : null,
        allowed_origins: [...origins],
      }).execute();
    }
    for (const person of samplePeople) {
      await tx.insertInto('users').values({
        id: person.id, unit_id: person.unitId, username: person.username, display_name: person.fullName, title: person.title ?? null, title_text: person.titleText, created_at: at,
      }).execute();
      await tx.insertInto('user_roles').values(person.roles.map((role) => ({ user_id: person.id, unit_id: person.unitId, role }))).execute();
      await tx.insertInto('credentials').values({ user_id: person.id, password_hash: hash, changed_at: at }).execute();
    }
    await tx.insertInto('clients').values({
      id: sampleClient.id, unit_id: sampleClient.unitId, name: sampleClient.name, secret_hash: secret, scopes: [...sampleClient.scopes], unit_ids: [sampleClient.unitId], created_at: at,
    }).execute();
    return true;
  });
  if (done) await seedCases(deps);
  return done;
}
