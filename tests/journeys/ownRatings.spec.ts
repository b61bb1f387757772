import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rowOf } from './support/browse';
import { expect, test } from './support/journey';
import { axeFindings, untilAlive } from './support/page';

const dialog = (page: Page) => page.getByRole('dialog');

const views = (page: Page) => page.getByRole('navigation', { name: 'Views' });

const factRow = (page: Page, name: RegExp) => page.getByRole('row', { name });

/** Says with the mouse that maturity is Low, and waits until it stands on the sheet. */
const rateLow = async (page: Page) => {
  await factRow(page, /^Maturity/).hover();
  await page.getByRole('button', { name: 'Say your own on Maturity' }).click();
  await dialog(page)
    .getByRole('combobox', { name: /^Maturity/ })
    .selectOption('low');
  await dialog(page).getByRole('textbox', { name: 'Because' }).fill('It failed our upgrade test.');
  await dialog(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(factRow(page, /^Your own of Maturity/)).toContainText('It failed our upgrade test.');
};

test('a rating of one’s own lies beside the source’s, and counts once the reader says so', async ({
  page,
}) => {
  await page.goto('/?provider=metal3');
  await rateLow(page);
  await expect(factRow(page, /^Maturity/).first()).toContainText('High');
  expect(new URL(page.url()).search).toBe('?provider=metal3&catalog=our-ratings.json');
  await page.getByRole('link', { name: 'Count what your own catalog says' }).click();
  await views(page).getByRole('link', { name: 'Browse' }).click();
  await expect(rowOf(page, 'Metal3').getByText('Low', { exact: true })).toBeVisible();
  await page.reload();
  await untilAlive(page);
  await expect(rowOf(page, 'Metal3').getByText('Low', { exact: true })).toBeVisible();
});

test('a rating is written by keyboard alone, and the focus comes back to its pen', async ({
  page,
}) => {
  await page.goto('/?provider=maas');
  const pen = page.getByRole('button', { name: 'Say your own on Maturity' });
  await pen.focus();
  await page.keyboard.press('Enter');
  const field = dialog(page).getByRole('combobox', { name: /^Maturity/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('Medium');
  await page.keyboard.press('Tab');
  await page.keyboard.type('By our own account.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(factRow(page, /^Your own of Maturity/)).toContainText('By our own account.');
  await expect(pen).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(pen).toBeFocused();
});

test('ratings are found again on the device, saved as a file, and open from it elsewhere', async ({
  page,
  stranger,
}) => {
  await page.goto('/?provider=metal3');
  await rateLow(page);
  await page.goto('/?provider=metal3');
  await expect(page.getByRole('region', { name: 'Position' })).toBeVisible();
  await page.getByRole('button', { name: 'Use your own ratings' }).click();
  await expect(factRow(page, /^Your own of Maturity/)).toBeVisible();
  await page.getByRole('link', { name: /^our-ratings\.json/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await readFile(await (await download).path());
  const other = await stranger(page.url());
  const missing = other.getByRole('heading', {
    name: 'This link was made with another catalog: our-ratings.json',
  });
  await expect(missing).toBeVisible();
  await other.locator('input[type=file]').first().setInputFiles({
    name: 'from-a-colleague.json',
    mimeType: 'application/json',
    buffer: file,
  });
  await expect(missing).toHaveCount(0);
  await views(other).getByRole('link', { name: 'Browse' }).click();
  await rowOf(other, 'Metal3').getByRole('link').first().click();
  await expect(factRow(other, /^Your own of Maturity/)).toContainText(
    'It failed our upgrade test.',
  );
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing where one writes one’s own, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?provider=metal3');
    await rateLow(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Say your own', exact: true }).click();
    await expect(dialog(page).getByRole('combobox', { name: 'On' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
