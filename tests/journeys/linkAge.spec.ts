import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Layer, Release } from '../../src/domain/catalog/layer';
import { facetTick, nameLinks } from './support/browse';
import { expect, test } from './support/journey';
import { axeFindings, scrollsSideways } from './support/page';

const details = JSON.parse(
  readFileSync(new URL('../../src/data/document-details.layer.json', import.meta.url), 'utf8'),
) as Layer;
const releases = details.releases ?? [];
const made = releases.length;

const was = (provider: string, criterion: string, value: string): Release['changes'][number] => ({
  of: 'value',
  provider,
  criterion,
  before: [{ value, layer: 'document', from: 'doc' }],
});

/** Serves the second part of the catalog as it will be one release later, by its own account. */
const ageCatalog = async (page: Page): Promise<void> => {
  const next: Release = {
    version: made + 1,
    date: '2199-03-01',
    changes: [
      was('metal3', 'maturity', 'medium'),
      was('maas', 'hardware-discovery', 'n/a'),
      { of: 'value', provider: 'omni', criterion: 'cncf' },
    ],
  };
  const aged: Layer = { ...details, releases: [...releases, next] };
  await page.route(/document-details/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export default ${JSON.stringify(aged)};`,
    }),
  );
};

const notice = (page: Page, title: RegExp | string) =>
  page.getByRole('status').filter({ has: page.getByRole('heading', { name: title }) });

test.describe('a link of an older catalog', { tag: '@host' }, () => {
  test('says what has changed of what it compares', async ({ page }) => {
    await ageCatalog(page);
    await page.goto(`/?view=compare&pick=metal3,maas&version=${made}`);
    const age = notice(page, '2 facts that this link rests on have changed since it was made');
    await expect(age.getByRole('listitem')).toHaveText([
      'Metal3, maturity: was Medium, is High since 1 March 2199',
      /^MAAS, hardware discovery: was n\/a, is Yes.* since 1 March 2199$/,
    ]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await age.getByRole('button', { name: 'Close' }).click();
    await expect(age).toHaveCount(0);
  });

  test('says who has joined the list since, and shows the list of today', async ({ page }) => {
    await ageCatalog(page);
    await page.goto(`/?maturity=high&version=${made}`);
    await expect(nameLinks(page)).toHaveCount(3);
    const age = notice(page, /facts that this link rests on have changed/);
    await expect(age.getByRole('listitem').first()).toHaveText(
      'Metal3: was not in the list, is in it since 1 March 2199',
    );
  });

  test('that nothing has touched says so in a line', async ({ page }) => {
    await ageCatalog(page);
    await page.goto(`/?pick=tinkerbell,sidero&version=${made}`);
    const age = notice(page, 'Nothing that this link chooses by has changed since it was made');
    await expect(age).toContainText('3 other changes may show on the page');
  });

  test('loses its version with the first choice, and Back brings it again', async ({ page }) => {
    await ageCatalog(page);
    await page.goto(`/?pick=metal3&version=${made}`);
    const age = notice(page, /^One fact that this link rests on has changed/);
    await expect(age).toBeVisible();
    await facetTick(page, 'Maturity', 'High').check();
    await expect(page).toHaveURL(/\?maturity=high&pick=metal3$/);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`\\?pick=metal3&version=${made}$`));
    await expect(age).toBeVisible();
  });
});

test('a link of the catalog of today says nothing of its age', async ({ page }) => {
  await page.goto(`/?view=compare&pick=metal3,maas&version=${made}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Metal3, MAAS');
  await expect(page.getByRole('status').filter({ hasText: 'catalog' })).toHaveCount(0);
});

test('a link of a newer catalog says so, picks what it picks, and offers to load again', async ({
  page,
}) => {
  await page.goto('/?version=99&pick=metal3');
  const newer = notice(page, 'This link was made with a newer catalog');
  await expect(newer).toContainText(`It names version 99; this page has version ${made}, of`);
  await expect(page.getByRole('checkbox', { name: 'Pick Metal3' })).toBeChecked();
  await Promise.all([
    page.waitForEvent('load'),
    newer.getByRole('button', { name: 'Load again' }).click(),
  ]);
  await expect(newer).toBeVisible();
  await expect(page).toHaveURL(/version=99/);
});

test('a version that is none is named, and the list stands', async ({ page }) => {
  await page.goto('/?version=x');
  await expect(notice(page, 'A part of this link could not be read')).toContainText(
    'There is no catalog version “x”. A version is a whole number from 1.',
  );
  await expect(nameLinks(page)).toHaveCount(11);
});
