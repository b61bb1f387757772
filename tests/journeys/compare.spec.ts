import type { Page } from '@playwright/test';
import { rowOf, tray } from './support/browse';
import {
  addButton,
  addPanel,
  baseline,
  chartMode,
  comparedCell,
  comparedRow,
  comparedView,
  comparison,
  differencesOnly,
  drawnTick,
  expectColumns,
  expectCompared,
  openCompared,
  radars,
  untilCompared,
} from './support/compare';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';
import { drawnOutlines } from './support/radar';

const pickThree = async (page: Page): Promise<void> => {
  await page.goto('/');
  await untilAlive(page);
  for (const name of ['Metal3', 'Tinkerbell', 'MAAS'])
    await rowOf(page, name)
      .getByRole('checkbox', { name: `Pick ${name}` })
      .check();
};

const compareTab = (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^Compare/ });

const THREE = ['Metal3', 'Tinkerbell', 'MAAS'];

test('three picks are compared side by side, in the order of picking', async ({ page }) => {
  await pickThree(page);
  await tray(page).getByRole('link', { name: 'Compare 3' }).click();
  await untilCompared(page);
  await expectColumns(page, THREE);
  await expect(page).toHaveTitle('Compare Metal3, Tinkerbell, MAAS · Groundwork');
  await expect(tray(page)).toHaveCount(0);
  await page.goBack();
  await expect(tray(page)).toContainText('3 picked');
  await compareTab(page).click();
  await expectColumns(page, THREE);
  await expect(compareTab(page)).toHaveAttribute('aria-current', 'page');
});

test('equal rows fold into sentences that still say their values', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  await expect(comparedCell(page, 'Hardware discovery', 2)).toHaveText('Yes');
  await expect(page.getByRole('row', { name: /^The same for all 3/ })).toHaveCount(0);
  await differencesOnly(page).check();
  await expect(comparedRow(page, 'Boot method')).toHaveCount(1);
  await expect(comparison(page).getByRole('rowheader', { name: /^Hardware disc/ })).toHaveCount(0);
  const same = comparison(page).getByRole('row', { name: /^The same for all 3 6 criteria/ });
  await expect(same).toContainText('Hardware discovery: Yes. Self-hosted: Yes, bare metal only.');
  const some = comparison(page).getByRole('row', { name: /^Stated for some only 9 criteria/ });
  await expect(some).toContainText('Hardware inventory: Yes (Tinkerbell and MAAS).');
  await same.getByRole('link', { name: 'Show them as rows' }).click();
  await expect(differencesOnly(page)).not.toBeChecked();
  await expect(comparedCell(page, 'Hardware discovery', 2)).toHaveText('Yes');
});

test('relative to a baseline every other cell says how it stands to it', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  await baseline(page, 'Metal3').click();
  await expect(baseline(page, 'Metal3')).toHaveAttribute('aria-pressed', 'true');
  await expect(comparedCell(page, 'Maturity', 0)).toHaveText(/^High\s*\(step 5 of 5\)$/);
  await expect(comparedCell(page, 'Maturity', 1)).toContainText('two steps less mature');
  await expect(comparedCell(page, 'Maturity', 2)).toContainText('the same');
  await expect(comparedCell(page, 'Complexity', 1)).toContainText('one step less complex');
  await expect(comparedCell(page, 'Boot method', 1)).toContainText('different');
  await baseline(page, 'Tinkerbell').click();
  await expect(baseline(page, 'Metal3')).toHaveAttribute('aria-pressed', 'false');
  await expect(comparedCell(page, 'Maturity', 0)).toContainText('two steps more mature');
  await expect(comparedCell(page, 'Boot method', 2)).toHaveText(/^PXE\s*the same$/);
  await expect(comparedCell(page, 'Web UI', 0)).toHaveText('not stated');
  await baseline(page, 'Tinkerbell').click();
  await expect(comparedCell(page, 'Maturity', 0)).not.toContainText('more mature');
  await expect(page).not.toHaveURL(/base=/);
});

test('the odd one out is marked where two of three agree', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  const shadows = await comparedRow(page, 'Maturity')
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).boxShadow));
  expect(new Set([shadows[0], shadows[2]]).size).toBe(1);
  expect(shadows[1]).not.toBe(shadows[0]);
});

for (const mode of ['By criterion', 'By provider', 'All 11'])
  test(`the address shows a stranger the same comparison: ${mode}`, async ({ page, stranger }) => {
    await pickThree(page);
    await tray(page).getByRole('link', { name: 'Compare 3' }).click();
    await untilCompared(page);
    await differencesOnly(page).check();
    await baseline(page, 'Metal3').click();
    await drawnTick(page, 'MAAS').uncheck();
    await chartMode(page, mode).check();
    await expect(radars(page)).toHaveCount(1);
    await expectColumns(page, THREE);
    const view = await comparedView(page);
    expect(view.pressed).toEqual([expect.stringMatching(/relative to Metal3$/)]);
    const other = await stranger(page.url());
    await untilCompared(other);
    await expectCompared(other, view);
    await page.reload();
    await untilCompared(page);
    await expectCompared(page, view);
  });

test('Back and Forward go through what was done to a comparison', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  const views = [await comparedView(page)];
  const acts = [
    () => differencesOnly(page).check(),
    () => baseline(page, 'MAAS').click(),
    () => chartMode(page, 'By provider').check(),
    () => page.getByRole('button', { name: 'Move MAAS left' }).click(),
    () => chartMode(page, 'By criterion').check(),
    () => page.getByRole('link', { name: 'Remove Tinkerbell' }).click(),
  ];
  for (const act of acts) {
    const address = page.url();
    await act();
    await expect(page).not.toHaveURL(address);
    await expect(radars(page)).toBeVisible();
    views.push(await comparedView(page));
  }
  for (const view of views.slice(0, -1).toReversed()) {
    await page.goBack();
    await expectCompared(page, view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await expectCompared(page, view);
  }
});

test('columns are moved and removed, and the address follows', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas&base=tinkerbell');
  await page.getByRole('button', { name: 'Move MAAS left' }).click();
  await expectColumns(page, ['Metal3', 'MAAS', 'Tinkerbell']);
  await expect(page).toHaveURL(/pick=metal3,maas,tinkerbell&base=tinkerbell$/);
  await page.getByRole('button', { name: 'Move Metal3 right' }).click();
  await expectColumns(page, ['MAAS', 'Metal3', 'Tinkerbell']);
  await page.getByRole('link', { name: 'Remove Tinkerbell' }).click();
  await expectColumns(page, ['MAAS', 'Metal3']);
  await expect(page).toHaveURL(/pick=maas,metal3$/);
  await expect(page.getByRole('button', { name: 'Move MAAS left' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a provider is added by name: typing narrows, Enter adds the first', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  await addButton(page).click();
  const offers = addPanel(page).getByRole('link');
  await expect(offers).toHaveCount(9);
  await addPanel(page).getByRole('searchbox').fill('ki');
  await expect(offers).toHaveCount(0);
  await expect(addPanel(page).getByRole('status')).toContainText('“ki”');
  await addPanel(page).getByRole('searchbox').fill('vir');
  await expect(offers).toHaveText(['KubeVirt']);
  await page.keyboard.press('Enter');
  await expectColumns(page, ['Metal3', 'MAAS', 'KubeVirt']);
  await expect(addPanel(page).getByRole('searchbox')).toHaveValue('');
  await expect(offers).toHaveCount(8);
  await offers.getByText('Omni', { exact: true }).click();
  await expectColumns(page, ['Metal3', 'MAAS', 'KubeVirt', 'Omni']);
  await expect(page).toHaveURL(/pick=metal3,maas,kubevirt,omni$/);
  await expect
    .poll(async () => (await drawnOutlines(page)).map(({ id }) => id))
    .toEqual(['metal3', 'maas', 'kubevirt', 'omni']);
});
