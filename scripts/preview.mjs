// @ts-check
// Draws public/preview.png, the picture that chat tools show of a link: the built app as it opens.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const SIZE = { width: 1200, height: 630 };

const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const { executablePath, env, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, env, args });
try {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
  await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'public/preview.png' });
} finally {
  await browser.close();
  await server.close();
}
