import 'axe-core/axe.min.js';
import { runA11yContract, runCspContract, runLeakContract, runPrintContract } from '@xlvphc/elements/testing';
import { means } from '../../../forms/test/contracts/means.ts';
import { ready, screens } from './screens.ts';

const modules = [new URL('./screens.ts', import.meta.url).href];
const { forcedColours } = means;
/** The head of a row is a button that names it. */
const chrome = 'button:not(.title), [popover], dialog';

for (const screen of screens) {
  const { tag, prepare, shows, paper = [shows] } = screen;
  runA11yContract(tag, { 'as it opens': prepare }, { ready: ready(screen), ...(forcedColours && { forcedColours }) });
  runPrintContract(tag, { prepare, ready: ready(screen), shows: paper, chrome });
  runCspContract(tag, { modules, page: '/strict-page', prepare, ready: ready(screen) });
  runLeakContract(tag, prepare, { rounds: 3, ready: ready(screen) });
}
