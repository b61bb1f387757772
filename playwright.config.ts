import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const { executablePath, env, args } = await findBrowser();

const port = process.env.GROUNDWORK_PORT ?? '4319';
const baseURL = `http://127.0.0.1:${port}`;

/**
 * What a page on somebody's disk does not tell again: what needs a host (parts that come late or
 * not at all, versions, no network), and what is drawn alike wherever the page lies.
 */
const STORIES_OF_A_HOST = [
  'early',
  'partsMissing',
  'offline',
  'newVersion',
  'accessibility',
  'space',
  'stylesInAnyOrder',
].map((story) => `${story}.spec.ts`);

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // Only against hanging: nothing here is measured in time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  workers: 2,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.GROUNDWORK_REPORT ?? 'test-results/report.json' }],
  ],
  projects: [
    { name: 'on a host', use: { baseURL } },
    {
      name: 'from one file',
      testIgnore: STORIES_OF_A_HOST,
      grepInvert: /@host/,
      use: { baseURL: pathToFileURL('dist-file/groundwork.html').href },
    },
  ],
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      env,
      args,
      // Playwright would turn the sandbox off by itself.
      chromiumSandbox: !args.includes('--no-sandbox'),
    },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
