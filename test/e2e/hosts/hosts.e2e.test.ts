import { after, before, describe } from 'node:test';
import { cms } from './cms.ts';
import { angular, react, vue } from './frameworks.ts';
import { frame } from './frame.ts';
import { jquery } from './jquery.ts';
import { offline } from './offline.ts';
import { pjax } from './pjax.ts';
import { slow } from './slow.ts';
import { strictCsp } from './strict-csp.ts';
import { twoVersions } from './two-versions.ts';
import { webforms } from './webforms.ts';
import { startWorld, type World } from './world.ts';

/** Each example host does something real with the kit; one backend and one browser for all of them. */
const hosts = { cms, jquery, webforms, pjax, 'strict-csp': strictCsp, frame, 'two-versions': twoVersions, slow, offline, react, vue, angular } as const;
const wanted = (process.env['HOSTS'] ?? Object.keys(hosts).join()).split(',');

describe('the example hosts', { timeout: 300_000, concurrency: 2 }, () => {
  let world: World;
  before(async () => {
    world = await startWorld(wanted);
  });
  after(() => world?.close());
  for (const [name, tests] of Object.entries(hosts)) if (wanted.includes(name)) tests(() => world);
});
