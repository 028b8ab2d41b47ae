import type { Migration } from '../migration.ts';
import { cases } from './0100-cases.ts';
import { lookUps } from './0101-look-ups.ts';
import { oversight } from './0102-oversight.ts';
import { publishedForms } from './0103-forms.ts';

/** Steps 0100 and above: cases, documents, payments, public state, party history. */
export const caseMigrations: readonly Migration[] = [cases, lookUps, oversight, publishedForms];
