import { nameLinks, rowOf, table } from './support/browse';
import { expect, test } from './support/journey';
import { scrollsSideways } from './support/page';
import { names } from './support/source';

test.use({ javaScriptEnabled: false });

test('without JavaScript all rows and their words can be read', async ({ page }) => {
  await page.goto('/');
  await expect(nameLinks(page)).toHaveCount(11);
  for (const name of names) await expect(rowOf(page, name)).toBeVisible();
  await expect(rowOf(page, 'Metal3')).toContainText('Medium-High');
  await expect(rowOf(page, 'Metal3')).toContainText('IPMI/Redfish');
  await expect(rowOf(page, 'Hivelocity')).toContainText('n/a');
  await expect(rowOf(page, 'vcluster')).toContainText('not stated');
});

test('without JavaScript names and column heads are links that say where they lead', async ({
  page,
}) => {
  await page.goto('/');
  await expect(nameLinks(page).first()).toHaveAttribute('href', '?provider=vcluster');
  await expect(
    table(page)
      .getByRole('columnheader')
      .getByRole('link', { name: /^Complexity/ }),
  ).toHaveAttribute('href', '?sort=complexity');
});

test('without JavaScript a column still explains itself', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'What Self-hosted means' }).click();
  const definition = page.getByRole('group', { name: 'What Self-hosted means' });
  await expect(definition).toBeVisible();
  await expect(definition).toContainText('Whether you can run it yourself');
});

for (const width of [320, 390, 768, 1440]) {
  test(`without JavaScript a page ${width} wide does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(nameLinks(page).last()).toBeVisible();
    expect(await scrollsSideways(page)).toBe(false);
  });
}

test('without JavaScript the filters of a phone open all the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
});
