import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { A11yMeans } from '@xlvphc/forms/testing';

const chromium = navigator.userAgent.includes('Chrome');
const webkit = !chromium && navigator.userAgent.includes('AppleWebKit');

/** What the test runner can do with the three engines. */
export const means: A11yMeans = {
  tab: () => sendKeys({ press: 'Tab' }),
  // The driver of WebKitGTK presses one key at a time.
  ...(!webkit && {
    backTab: async () => {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    },
  }),
  // Neither Firefox by BiDi nor WebKitGTK lets a test turn on the forced colours of the system.
  ...(chromium && { forcedColours: (on: boolean) => emulateMedia({ forcedColors: on ? 'active' : 'none' }) }),
};
