import {
  chips,
  expectRows,
  facetTick,
  nameLinks,
  rowOf,
  searchField,
  table,
} from './support/browse';
import { expect, test } from './support/journey';

const heading = 'No provider is both High in maturity and Low in complexity';

test('ticks narrow the list and every other facet counts what is left', async ({ page }) => {
  await page.goto('/');
  await facetTick(page, 'Maturity', 'High').check();
  await expectRows(page, ['KubeVirt', 'MAAS', 'Metal3']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 11 providers');
  const names = ['Complexity Low, 0', 'Complexity Medium, 1', 'Complexity Medium-High, 2'];
  for (const name of names) await expect(page.getByRole('checkbox', { name })).toBeVisible();
  await expect(facetTick(page, 'CNCF status', 'Incubating')).toHaveAccessibleName('Incubating 2');
  await expect(facetTick(page, 'CNCF status', 'Not CNCF')).toHaveAccessibleName('Not CNCF 1');
  await expect(facetTick(page, 'Maturity', 'Medium'), 'its own facet').toHaveAccessibleName(
    'Maturity Medium, 6 providers',
  );
});

test('ticks of one facet add up, ticks of several narrow down', async ({ page }) => {
  await page.goto('/');
  await facetTick(page, 'Boot method', 'PXE').check();
  await expectRows(page, ['MAAS', 'Sidero', 'Tinkerbell']);
  await facetTick(page, 'Boot method', 'Agent-based').check();
  await expectRows(page, ['MAAS', 'Omni', 'Sidero', 'Tinkerbell']);
  await facetTick(page, 'Ground', 'Flexible / hybrid').check();
  await expectRows(page, ['MAAS']);
});

test('what is not stated and what does not apply are entries of their own', async ({ page }) => {
  await page.goto('/');
  await facetTick(page, 'Boot method', 'not stated').check();
  await expectRows(page, ['vcluster', 'KubeVirt', 'Harvester']);
  await facetTick(page, 'Boot method', 'not stated').uncheck();
  await facetTick(page, 'Boot method', 'n/a').check();
  await expectRows(page, ['k0smotron', 'BYOH']);
});

test('a search marks what it found, in the name and in the features', async ({ page }) => {
  await page.goto('/');
  await searchField(page).fill('TÀLOS');
  await expectRows(page, ['Omni', 'Sidero']);
  for (const name of ['Omni', 'Sidero'])
    await expect(rowOf(page, name).locator('mark').first()).toHaveText(/^talos$/i);
  await searchField(page).fill('vcl');
  await expectRows(page, ['vcluster']);
  await expect(nameLinks(page).locator('mark')).toHaveText('vcl');
  await searchField(page).fill('migration backup');
  await expectRows(page, ['Harvester']);
  await expect(rowOf(page, 'Harvester').locator('mark')).toHaveText([/backup/i, /migration/i]);
  await expect(rowOf(page, 'Harvester')).toContainText('feature: Backup, and live migration');
});

test('every filter is a chip that takes it off, and Clear takes off all', async ({ page }) => {
  await page.goto('/?maturity=medium&cncf=not-cncf&q=talos');
  await expect(chips(page)).toHaveText(['“talos”', 'Maturity: Medium', 'CNCF status: Not CNCF']);
  await page.getByRole('link', { name: 'Remove Maturity: Medium' }).click();
  await expect(chips(page)).toHaveText(['“talos”', 'CNCF status: Not CNCF']);
  await expect(facetTick(page, 'Maturity', 'Medium')).not.toBeChecked();
  await page.getByRole('link', { name: 'Remove “talos”' }).click();
  await expect(searchField(page)).toHaveValue('');
  await expect(nameLinks(page)).toHaveCount(8);
  await page.getByRole('link', { name: 'Clear', exact: true }).click();
  await expect(nameLinks(page)).toHaveCount(11);
  await expect(chips(page)).toHaveCount(0);
  await expect(facetTick(page, 'CNCF status', 'Not CNCF')).not.toBeChecked();
});

test('an empty result names what was asked for, and each way out shows what it says', async ({
  page,
}) => {
  await page.goto('/?maturity=high&complexity=low');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0 of 11 providers');
  const empty = page.getByRole('region', { name: heading });
  const ways = empty.getByRole('link', { name: /^Show/ });
  await expect(ways).toHaveText(['Show 3', 'Show 1', 'Show 5', 'Show 3']);
  for (const at of [0, 1, 2, 3]) {
    const words = await ways.nth(at).innerText();
    await ways.nth(at).click();
    await expect(nameLinks(page)).toHaveCount(Number(words.replace('Show ', '')));
    await page.goBack();
    await expect(empty).toBeVisible();
  }
  await empty.getByRole('link', { name: 'Clear all' }).click();
  await expect(nameLinks(page)).toHaveCount(11);
});

test('a search that finds nothing offers not to search', async ({ page }) => {
  await page.goto('/?maturity=high');
  await searchField(page).fill('zzz');
  await expect(
    page.getByRole('heading', { name: 'No provider matches Maturity: High and “zzz”' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Show 3' }).click();
  await expectRows(page, ['KubeVirt', 'MAAS', 'Metal3']);
  await expect(searchField(page)).toHaveValue('');
});

test('on a phone the filters lie over the list and show it again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Filters' }).click();
  await facetTick(page, 'Maturity', 'High').check();
  await page.getByRole('button', { name: 'Show 3 providers' }).click();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeHidden();
  await expect(table(page)).toBeVisible();
  await expectRows(page, ['KubeVirt', 'MAAS', 'Metal3']);
});
