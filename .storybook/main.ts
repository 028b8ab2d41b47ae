import { existsSync } from 'node:fs';
import path from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

// Written by sample.mjs before a build; without it, stories make the sample themselves.
const sample = path.join(import.meta.dirname, '../.cache/storybook/sample');

/** The kit looks for the fonts of the paper beside its own files; in the built folder they lie beside the pages. */
const fontsBesidePages: Plugin = {
  name: 'fonts-beside-pages', apply: 'build', enforce: 'pre',
  transform: (code, id) => (id.endsWith('/render/print.ts') ? code.replace("new URL('../../gen/fonts/', import.meta.url)", "new URL('./fonts/', document.baseURI)") : undefined),
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../packages/forms/gen/fonts', to: '/fonts' }, ...(existsSync(sample) ? [{ from: sample, to: '/sample' }] : [])],
  viteFinal: (vite, { configType }) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), fontsBesidePages],
    // Relative addresses: the folder works below any path of a file server.
    ...(configType === 'PRODUCTION' ? { base: './' } : {}),
    resolve: { ...vite.resolve, conditions: ['source', 'browser', 'module', 'import', 'default'] },
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), '@electric-sql/pglite'] },
    build: { ...vite.build, chunkSizeWarningLimit: 5000 },
  }),
};
export default config;
