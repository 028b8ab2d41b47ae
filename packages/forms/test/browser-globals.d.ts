// Globals of the browser tests' runner (mocha in @web/test-runner). Node tests import theirs from node:test.
interface BrowserTest {
  timeout(ms: number): this;
}
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => void | Promise<void>): BrowserTest;
declare function beforeEach(body: () => unknown): void;
declare function afterEach(body: () => unknown): void;
declare module 'axe-core/axe.min.js';
