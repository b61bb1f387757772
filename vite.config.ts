import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundledLayers } from './scripts/bundledLayers.ts';
import { firstLoad } from './scripts/firstLoad.ts';
import { offlineWorker } from './scripts/offlineWorker.ts';
import { oneFile } from './scripts/oneFile.ts';
import { hostPolicy } from './scripts/policy.ts';
import { prerenderedPage } from './scripts/prerenderedPage.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses: the built folder works on any static host, in any subfolder.
  base: './',
  define: {
    'import.meta.env.GROUNDWORK_REPOSITORY': JSON.stringify(
      process.env['GROUNDWORK_REPOSITORY'] ?? '',
    ),
  },
  plugins: [
    react(),
    bundledLayers(),
    prerenderedPage(mode === 'file'),
    // `vite build --mode file` makes one file of everything.
    ...(mode === 'file' ? [oneFile()] : [hostPolicy(), offlineWorker()]),
  ],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoad() }] } } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Only against hanging: nothing here is measured in time.
    testTimeout: 60_000,
    setupFiles: ['tests/support/setup.ts'],
  },
}));
