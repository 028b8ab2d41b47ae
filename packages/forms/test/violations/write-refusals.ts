/** Writes docs/law/violations/refusals.md: node --conditions=source packages/forms/test/violations/write-refusals.ts */
import { writeFileSync } from 'node:fs';
import { page, refusalsPage, tryEveryAct } from './refusals-page.ts';

writeFileSync(page, refusalsPage(await tryEveryAct()));
