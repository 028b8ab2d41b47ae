import type { Migration } from '../migration.ts';
import { caseMigrations } from './cases.ts';
import { foundation } from './0001-foundation.ts';

/** Every step in order. */
export const migrations: readonly Migration[] = [foundation, ...caseMigrations];
