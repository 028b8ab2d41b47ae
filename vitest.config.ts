import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export default defineConfig({
  test: {
    projects: [
      // Whether the catalogue has everything that the manifest names.
      { test: { name: 'catalogue', include: ['stories/test/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          // One page for all stories: the backend in the page starts once, not once a file.
          isolate: false,
          fileParallelism: false,
          testTimeout: 90_000,
          browser: {
            enabled: true, headless: true, screenshotFailures: false, instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args } }),
          },
        },
      },
    ],
  },
});
