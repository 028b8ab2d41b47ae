import { after, before, describe } from 'node:test';
import { startEngine, type Engine, type EngineName } from './engines.ts';
import { startHost, type Host } from './host.ts';
import { loaderSuite } from './loader.ts';
import { twoVersionsSuite } from './two-versions.ts';

/** All suites of the built kit in one engine, in one window: starting an engine takes longer than most tests. */
export function embedSuites(name: EngineName): void {
  describe(`the built kit in ${name}`, { timeout: 150_000 }, () => {
    const stage = {} as { host: Host; engine: Engine };
    before(async () => {
      stage.host = await startHost();
      stage.engine = await startEngine(name);
    });
    after(async () => {
      await stage.engine?.close();
      await stage.host?.close();
    });
    loaderSuite(name, stage);
    twoVersionsSuite(name, stage);
  });
}
