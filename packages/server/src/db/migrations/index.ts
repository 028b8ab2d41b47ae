import type { Migration } from '../migration.ts';
import { caseMigrations } from './cases.ts';
import { foundation } from './0001-foundation.ts';
import { access } from './0002-access.ts';
import { decrees } from './0110-decrees.ts';
import { decreeVersions } from './0111-decree-versions.ts';
import { frameOrigins } from './0120-frame-origins.ts';

/** Every step in order. */
export const migrations: readonly Migration[] = [foundation, access, ...caseMigrations, decrees, decreeVersions, frameOrigins];
