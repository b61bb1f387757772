import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Layer } from '../../src/domain/catalog/layer';
import { facetTick, nameLinks, searchField } from './support/browse';
import { expect, test } from './support/journey';

const {
  id: _,
  releases: _releases,
  further: _further,
  sources: _sources,
  ...frame
}: Layer = JSON.parse(readFileSync('src/data/document.layer.json', 'utf8'));

/** A catalog by itself of so many providers, rated as the 11 of the document are. */
const long = (count: number): Buffer => {
  const rated = (frame.providers ?? []).map(({ statements = {} }) =>
    Object.fromEntries(Object.entries(statements).map(([on, { value }]) => [on, { value }])),
  );
  const providers = Array.from({ length: count }, (_each, at) => ({
    id: `p${at}`,
    name: `Provider ${at}`,
    statements: rated[at % rated.length],
  }));
  const { criteria, groups, roles, sort, things } = frame;
  const layer = { format: 1, id: 'long', title: 'Long', alone: true, things, roles, sort, groups };
  return Buffer.from(JSON.stringify({ ...layer, criteria, providers }));
};

const give = (page: Page, count: number) =>
  page
    .getByRole('main')
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer: long(count) });

const opened = (page: Page, words: string) =>
  expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** Whether rows are drawn down to the end of the window. */
const hasRowsAllOver = (page: Page) =>
  page.evaluate(() =>
    [0.4, 0.6, 0.8, 0.98].every((share) => {
      const there = document.elementFromPoint(window.innerWidth / 2, window.innerHeight * share);
      return there !== null && there.closest('tr.row') !== null;
    }),
  );

/** How many elements there are at the top and, once its rows are drawn, in the middle. */
const elementsOf = async (page: Page, count: number): Promise<readonly number[]> => {
  await page.goto('/?view=catalogs');
  await give(page, count);
  await opened(page, `${count.toLocaleString('en')} providers`);
  await expect.poll(() => hasRowsAllOver(page)).toBe(true);
  const top = await elements(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(() => hasRowsAllOver(page)).toBe(true);
  return [top, await elements(page)];
};

for (const count of [1000, 10_000])
  test(`${count} entries draw fewer than 1,500 elements, at the top and in the middle`, async ({
    page,
  }) => {
    for (const drawn of await elementsOf(page, count)) expect(drawn).toBeLessThan(1500);
  });

test('ten thousand entries are searched, filtered and left for a sheet like eleven', async ({
  page,
}) => {
  await page.goto('/?view=catalogs');
  await give(page, 10_000);
  await opened(page, '10,000 providers');
  await searchField(page).fill('9999');
  await expect(nameLinks(page)).toHaveText(['Provider 9999']);
  await searchField(page).fill('');
  await facetTick(page, 'CNCF status', 'Sandbox').check();
  await opened(page, '909 of 10,000 providers');
  await nameLinks(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Provider \d+/ })).toBeVisible();
});

test('the reading of a long file can be given up, and the catalog in use stays', async ({
  page,
}) => {
  await page.goto('/?view=catalogs&pick=maas');
  await give(page, 60_000);
  await expect(page.getByRole('progressbar', { name: 'Reading long.json' })).toBeVisible();
  await expect.poll(() => page.workers().length, 'read away from the page').toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Browse' })
    .click();
  await opened(page, '11 providers');
});
