import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

// Written by sample.mjs before a build; without it, stories make the sample themselves.
const sample = path.join(import.meta.dirname, '../.cache/storybook/sample');

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../packages/forms/gen/fonts', to: '/fonts' }, ...(existsSync(sample) ? [{ from: sample, to: '/sample' }] : [])],
  viteFinal: (vite, { configType }) => ({
    ...vite,
    // Relative addresses: the folder works below any path of a file server.
    ...(configType === 'PRODUCTION' ? { base: './' } : {}),
    resolve: { ...vite.resolve, conditions: ['source', 'browser', 'module', 'import', 'default'] },
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), '@electric-sql/pglite'] },
    build: { ...vite.build, chunkSizeWarningLimit: 5000 },
  }),
};
export default config;
