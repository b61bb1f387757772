import { columnHead, columnLabels, expectRows, sortLink, table } from './support/browse';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';

const low = ['BYOH', 'Hivelocity', 'k0smotron', 'Omni', 'vcluster'];
const medium = ['Harvester', 'KubeVirt', 'Sidero', 'Tinkerbell'];
const mediumHigh = ['MAAS', 'Metal3'];

const withoutBootMethod = ['BYOH', 'k0smotron', 'Harvester', 'KubeVirt', 'vcluster'];

test('columns are shown and hidden, and come back as at first', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  const atFirst = await columnLabels(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  const menu = page.getByRole('group', { name: 'Columns' });
  await menu.getByRole('checkbox', { name: 'Boot method' }).uncheck();
  await menu.getByRole('checkbox', { name: 'Live migration' }).check();
  await expect(columnHead(page, /^Boot method/)).toHaveCount(0);
  await expect(columnHead(page, /^Live migration/)).toBeVisible();
  await menu.getByRole('link', { name: 'As at first' }).click();
  await expect(columnHead(page, /^Boot method/)).toBeVisible();
  expect(await columnLabels(page)).toEqual(atFirst);
});

test('a column explains itself and its levels on demand', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'What CNCF status means' }).click();
  const definition = page.getByRole('group', { name: 'What CNCF status means' });
  await expect(definition).toContainText('Cloud Native Computing Foundation');
  await expect(definition).toContainText('Part of CAPI');
  await expect(definition).toContainText('line 266');
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
});

test('a click on a column sorts by it, another one turns it round', async ({ page }) => {
  await page.goto('/');
  await sortLink(page, 'Complexity').click();
  await expectRows(page, [...low, ...medium, ...mediumHigh]);
  await expect(columnHead(page, /^Complexity/)).toHaveAttribute('aria-sort', 'ascending');
  await sortLink(page, 'Complexity').click();
  await expectRows(page, [...mediumHigh, ...medium, ...low]);
  await expect(columnHead(page, /^Complexity/)).toHaveAttribute('aria-sort', 'descending');
});

test('what has no place in an order comes last both ways', async ({ page }) => {
  await page.goto('/');
  await sortLink(page, 'Boot method').click();
  const inOrder = [['Metal3'], ['MAAS', 'Sidero', 'Tinkerbell'], ['Omni'], ['Hivelocity']];
  await expectRows(page, [...inOrder.flat(), ...withoutBootMethod]);
  await sortLink(page, 'Boot method').click();
  await expectRows(page, [...inOrder.toReversed().flat(), ...withoutBootMethod]);
});

test('Shift and a click on a further column order the ties', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await sortLink(page, 'Complexity').click();
  await sortLink(page, 'Maturity').click({ modifiers: ['Shift'] });
  const lowByMaturity = ['Hivelocity', 'Omni', 'vcluster', 'k0smotron', 'BYOH'];
  const mediumByMaturity = ['KubeVirt', 'Harvester', 'Sidero', 'Tinkerbell'];
  await expectRows(page, [...lowByMaturity, ...mediumByMaturity, ...mediumHigh]);
  await expect(table(page)).toHaveAccessibleName(
    '11 providers, by complexity, low to high, then maturity, high to low',
  );
  await expect(page).toHaveURL(/\?sort=complexity,-maturity$/);
});

test('the Sort menu adds, turns round and takes away columns', async ({ page }) => {
  await page.goto('/?sort=complexity');
  await untilAlive(page);
  await page.getByRole('button', { name: 'Sort', exact: true }).click();
  const menu = page.getByRole('group', { name: 'Sort' });
  await menu.getByRole('link', { name: 'Maturity', exact: true }).click();
  await expect(page).toHaveURL(/\?sort=complexity,-maturity$/);
  await menu.getByRole('link', { name: 'Maturity: turn round' }).click();
  await expect(page).toHaveURL(/\?sort=complexity,maturity$/);
  await menu.getByRole('link', { name: 'Do not sort by Complexity' }).click();
  await expect(page).toHaveURL(/\?sort=maturity$/);
  await expect(menu, 'the menu stays open').toBeVisible();
  await menu.getByRole('link', { name: 'As at first' }).click();
  await expect(table(page)).toHaveAccessibleName(/by ground, shallow to deep, then maturity/);
});
