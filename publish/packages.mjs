/** The packages that are published, from the lowest floor up. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');

export const published = ['openapi', 'packages/law', 'packages/forms', 'packages/sdk', 'packages/elements', 'packages/server', 'packages/doctor'];

export const manifestOf = (folder) => JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
