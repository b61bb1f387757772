import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chips, facetTick } from './support/browse';
import { differencesOnly, untilCompared } from './support/compare';
import { nextBuild } from './support/host';
import { BUILT, expect, test, visit } from './support/offline';
import { untilAlive } from './support/page';

const FRAME = 'Cluster API providers for ground that is not a public cloud';

/** What the next build says in its frame, and in a view that is loaded late. */
const NEXT = {
  [FRAME]: 'The next build of the app',
  'Differences only': 'Only what differs',
};

/** Leaves the page for another window and comes back to it. */
const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

const news = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'A new version of Groundwork is here' });

const loadIt = (page: Page) => news(page).getByRole('button', { name: 'Load it' });

const isOfNextBuild = (page: Page) => page.getByText(NEXT[FRAME]).first();

const keptBuilds = (page: Page): Promise<number> =>
  page.evaluate(async () => (await caches.keys()).length);

test('a new version announces itself, mixes with nothing, and is shown when the reader says so', async ({
  page,
  host,
}) => {
  const next = test.info().outputPath('next');
  await nextBuild(BUILT, next, NEXT);
  await visit(page, '/?pick=metal3,maas');
  host.serve(next);
  await comeBack(page);
  await expect(news(page)).toBeVisible();

  await test.step('until then everything is of the old one', async () => {
    await page.reload();
    await expect(news(page)).toBeVisible();
    await page
      .getByRole('link', { name: /^Compare/ })
      .first()
      .click();
    await untilCompared(page);
    await expect(differencesOnly(page)).toBeVisible();
    await expect(page.getByText(FRAME).first()).toBeVisible();
    await expect(isOfNextBuild(page)).toHaveCount(0);
  });

  await test.step('then everything is of the new one, with the same choices', async () => {
    await loadIt(page).click();
    await expect(isOfNextBuild(page)).toBeVisible();
    await untilCompared(page);
    await expect(page.getByRole('switch', { name: 'Only what differs' })).toBeVisible();
    await expect(page).toHaveURL(/\?view=compare&pick=metal3,maas$/);
    await expect(news(page)).toHaveCount(0);
  });

  await test.step('and without a network too, with nothing left of the old one', async () => {
    await host.stop();
    await page.reload();
    await untilCompared(page);
    await expect(isOfNextBuild(page)).toBeVisible();
    await expect.poll(() => keptBuilds(page)).toBe(1);
  });
});

test('another tab goes on with the old version until it is loaded again', async ({
  page,
  context,
  host,
}) => {
  const next = test.info().outputPath('next');
  await nextBuild(BUILT, next, NEXT);
  await visit(page);
  const other = await context.newPage();
  await other.goto(`${host.app}?maturity=high&pick=metal3,maas`);
  // The title is among the last things that a page does, beside asking for newer versions.
  await expect(other).toHaveTitle(/High/);
  host.serve(next);
  await comeBack(page);
  await loadIt(page).click();
  await expect(isOfNextBuild(page)).toBeVisible();

  await other
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await untilCompared(other);
  await expect(differencesOnly(other)).toBeVisible();
  await expect(isOfNextBuild(other)).toHaveCount(0);
  expect(await keptBuilds(page)).toBe(2);

  await loadIt(other).click();
  await expect(isOfNextBuild(other)).toBeVisible();
  await expect.poll(() => keptBuilds(page)).toBe(1);
});

test('the notice of a new version can be put away', async ({ page, host }) => {
  const next = test.info().outputPath('next');
  await nextBuild(BUILT, next, NEXT);
  await visit(page);
  host.serve(next);
  await comeBack(page);
  await news(page).getByRole('button', { name: 'Close' }).click();
  await expect(news(page)).toHaveCount(0);
  await facetTick(page, 'Maturity', 'High').check();
  await expect(chips(page)).toHaveCount(1);
});

test('a new version that is not yet there as a whole is not taken', async ({ page, host }) => {
  const next = test.info().outputPath('next');
  await nextBuild(BUILT, next, NEXT);
  // The list is there before the page is.
  cpSync(join(BUILT, 'index.html'), join(next, 'index.html'));
  await visit(page);
  host.serve(next);
  const came = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    const ended = () => coming === null || ['installed', 'redundant'].includes(coming.state);
    while (!ended())
      await new Promise((resolve) => {
        coming?.addEventListener('statechange', resolve, { once: true });
      });
    return coming?.state;
  });
  expect(came).toBe('redundant');
  await page.reload();
  await untilAlive(page);
  await expect(news(page)).toHaveCount(0);
  await expect(isOfNextBuild(page)).toHaveCount(0);
});
