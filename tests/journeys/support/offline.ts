import type { Page } from '@playwright/test';
import { type Host, hostOf } from './host';
import { expect, test as journey } from './journey';
import { untilAlive } from './page';

/** The folder that `npm run build` makes. */
export const BUILT = 'dist';

type OfflineFixtures = { readonly host: Host };

/** A story on a host of its own, which it may stop. */
export const test = journey.extend<OfflineFixtures>({
  // Playwright finds out what a fixture needs from how its first parameter is taken apart.
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, run) => {
    const host = await hostOf(BUILT);
    await run(host);
    await host.stop();
  },
  baseURL: ({ host }, run) => run(host.app),
  hasServiceWorker: true,
});

export { expect };

/** Waits until a whole build is kept on this device, and answers for this page. */
const untilKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const controlled = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
    if (serviceWorker.controller === null) await controlled;
  });

/** Opens the app for the first time, until it would open without a network. */
export const visit = async (page: Page, address = '/'): Promise<void> => {
  await page.goto(address);
  await untilAlive(page);
  await untilKept(page);
};
