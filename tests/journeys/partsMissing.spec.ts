import { facetTick, nameLinks, table } from './support/browse';
import { expect, test } from './support/journey';

test.use({
  expectedTrouble: /Failed to load resource|dynamically imported module|Unable to preload/,
});

const missing = 'A part of the catalog could not be loaded';

test('without the rest of the catalog the table stands and says what is missing', async ({
  page,
}) => {
  await page.route(/document-details/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { name: missing })).toBeVisible();
  await expect(nameLinks(page)).toHaveCount(11);
  await facetTick(page, 'Maturity', 'High').check();
  await expect(nameLinks(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'loaded again' })).toBeVisible();
});

test('without the rest of the catalog a sheet shows what the table knows', async ({ page }) => {
  await page.route(/document-details/, (route) => route.abort());
  await page.goto('/?provider=metal3&q=talos');
  await expect(page.getByRole('heading', { name: missing })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Metal3');
});

test('when the connection is back, loading again brings the rest of the catalog', async ({
  page,
}) => {
  await page.route(/document-details/, (route) => route.abort());
  await page.goto('/?maturity=high');
  await expect(page.getByRole('heading', { name: missing })).toBeVisible();
  await page.unroute(/document-details/);
  await page.getByRole('button', { name: 'loaded again' }).click();
  await expect(page.getByRole('heading', { name: missing })).toHaveCount(0);
  await expect(nameLinks(page)).toHaveCount(3);
});

test('when a sheet cannot be loaded, it is said in words, with ways back', async ({ page }) => {
  await page.route(/ProviderSheet/, (route) => route.abort());
  await page.goto('/?maturity=high');
  await nameLinks(page).getByText('Metal3').click();
  const fault = page.getByRole('alert');
  await expect(fault).toContainText('This view could not be shown');
  await expect(page).toHaveURL(/provider=metal3/);
  await fault.getByRole('link', { name: 'start from the whole list' }).click();
  await expect(nameLinks(page)).toHaveCount(11);
});

test('when a sheet cannot be loaded, Back shows the list as it was', async ({ page }) => {
  await page.route(/ProviderSheet/, (route) => route.abort());
  await page.goto('/?maturity=high');
  await nameLinks(page).getByText('Metal3').click();
  await expect(page.getByRole('alert')).toContainText('This view could not be shown');
  await page.goBack();
  await expect(table(page)).toBeVisible();
  await expect(nameLinks(page)).toHaveCount(3);
});

test('when a sheet cannot be loaded, the Browse tab shows the list again', async ({ page }) => {
  await page.route(/ProviderSheet/, (route) => route.abort());
  await page.goto('/?maturity=high');
  await nameLinks(page).getByText('Metal3').click();
  await expect(page.getByRole('alert')).toContainText('This view could not be shown');
  await page.getByRole('navigation').getByRole('link', { name: 'Browse' }).click();
  await expect(nameLinks(page)).toHaveCount(3);
});

test('when the ways out of an empty result cannot be loaded, the filters can still be changed', async ({
  page,
}) => {
  await page.route(/EmptyResult/, (route) => route.abort());
  await page.goto('/');
  await facetTick(page, 'Maturity', 'High').check();
  await facetTick(page, 'Complexity', 'Low').check();
  await expect(page.getByRole('alert')).toContainText('This part could not be shown');
  await facetTick(page, 'Complexity', 'Low').uncheck();
  await expect(nameLinks(page)).toHaveCount(3);
});
