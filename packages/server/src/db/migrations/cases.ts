import type { Migration } from '../migration.ts';

/** Steps 0100 and above: cases, documents, payments, public state, party history. */
export const caseMigrations: readonly Migration[] = [];
