import {
  columnHead,
  expectRows,
  facetTick,
  nameLinks,
  searchField,
  sortLink,
  tray,
} from './support/browse';
import { expect, test } from './support/journey';
import { ENTRY_SCRIPT, heldBack, untilAlive } from './support/page';

test('what was typed, ticked and picked before the script came is kept', async ({ page }) => {
  const letGo = await heldBack(page, ENTRY_SCRIPT);
  await page.goto('/', { waitUntil: 'commit' });
  await searchField(page).fill('talos');
  await facetTick(page, 'Complexity', 'Low').check();
  await page.getByRole('checkbox', { name: 'Pick Metal3' }).check();
  await expect(nameLinks(page)).toHaveCount(11);
  letGo();
  await expectRows(page, ['Omni']);
  await expect(searchField(page)).toHaveValue('talos');
  await expect(facetTick(page, 'Complexity', 'Low')).toBeChecked();
  await expect(tray(page).getByRole('listitem')).toHaveText(['Metal3']);
  await expect(page).toHaveURL(/\?complexity=low&q=talos&pick=metal3$/);
});

test('typing that goes on while the script comes is not interrupted', async ({ page }) => {
  const letGo = await heldBack(page, ENTRY_SCRIPT);
  await page.goto('/', { waitUntil: 'commit' });
  await searchField(page).pressSequentially('ta');
  letGo();
  await searchField(page).pressSequentially('los', { delay: 60 });
  await expectRows(page, ['Omni', 'Sidero']);
  await expect(searchField(page)).toHaveValue('talos');
  await expect(searchField(page)).toBeFocused();
});

test('a click on a column before the script came sorts by it', async ({ page }) => {
  const letGo = await heldBack(page, ENTRY_SCRIPT);
  await page.goto('/', { waitUntil: 'commit' });
  await sortLink(page, 'Complexity').click();
  await expect(page).toHaveURL(/\?sort=complexity$/);
  letGo();
  await expect(columnHead(page, /^Complexity/)).toHaveAttribute('aria-sort', 'ascending');
  await expect(nameLinks(page).first()).toHaveText('BYOH');
});

test('a click on a name before the script came opens its sheet', async ({ page }) => {
  const letGo = await heldBack(page, ENTRY_SCRIPT);
  await page.goto('/', { waitUntil: 'commit' });
  await nameLinks(page).getByText('MAAS').click();
  await expect(page).toHaveURL(/\?provider=maas$/);
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MAAS');
});

test('ticks made early are added to those of the address', async ({ page }) => {
  const letGo = await heldBack(page, ENTRY_SCRIPT);
  await page.goto('/?maturity=medium', { waitUntil: 'commit' });
  await facetTick(page, 'Complexity', 'Low').check();
  letGo();
  await expectRows(page, ['vcluster', 'Hivelocity', 'Omni']);
  await expect(facetTick(page, 'Maturity', 'Medium')).toBeChecked();
  await expect(page).toHaveURL(/\?maturity=medium&complexity=low$/);
});

test('after an early tick Back leaves the page as any other page', async ({ page }) => {
  await page.goto('about:blank');
  const letGo = await heldBack(page, ENTRY_SCRIPT);
  await page.goto('/', { waitUntil: 'commit' });
  await facetTick(page, 'Maturity', 'High').check();
  letGo();
  await untilAlive(page);
  await expectRows(page, ['KubeVirt', 'MAAS', 'Metal3']);
  await facetTick(page, 'Maturity', 'High').uncheck();
  await expect(nameLinks(page)).toHaveCount(11);
  await page.goBack();
  await expectRows(page, ['KubeVirt', 'MAAS', 'Metal3']);
});

test('on a phone the filters open over the rows before styles and script have come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const letGo = await heldBack(page, /\.(css|js)$/);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const drawn = () =>
    filters.evaluate((rail) => {
      const { left, top, width, height } = rail.getBoundingClientRect();
      const { backgroundColor } = getComputedStyle(rail);
      return { left, top, width, height, backgroundColor };
    });
  await expect(filters).toBeVisible();
  const early = await drawn();
  letGo();
  await untilAlive(page);
  await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
  expect(early).toEqual(await drawn());
});
