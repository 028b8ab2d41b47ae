/**
 * Before `storybook build`: the database of the backend in the page, migrated and with its sample, packed. Opening it takes a tenth of making
 * it. Dates of the sample are those of this day, so stories seed anew when the folder has become old.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { createMock } from '@xlvphc/server/mock';

const folder = path.join(import.meta.dirname, '../.cache/storybook/sample');
const mock = await createMock();
const packed = await promisify(gzip)(Buffer.from(await (await mock.snapshot()).arrayBuffer()));
mkdirSync(folder, { recursive: true });
// No ending that a file server would take for an encoding.
writeFileSync(path.join(folder, 'sample.bin'), packed);
writeFileSync(path.join(folder, 'sample.json'), `${JSON.stringify({ made: new Date().toISOString() })}\n`);
await mock.close();
console.log(`sample: ${(packed.length / 1e6).toFixed(1)} MB`);
process.exit(0);
