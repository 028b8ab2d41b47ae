import type { CaseTables } from '../app/cases/tables.ts';
import type { CatalogueTables } from '../app/violations/tables.ts';
import type { FoundationTables } from './tables.ts';

/** Every table, as Kysely sees it. */
export interface Database extends FoundationTables, CaseTables, CatalogueTables {}
