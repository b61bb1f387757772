import type { Page } from '@playwright/test';
import {
  addButton,
  ALL,
  addPanel,
  baseline,
  chartMode,
  comparedCell,
  comparedView,
  comparison,
  differencesOnly,
  expectColumns,
  expectCompared,
  openCompared,
  radars,
  untilCompared,
} from './support/compare';
import { controlCount, tabStops, tabTo } from './support/focus';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';

const expectFocusInPage = (page: Page): Promise<void> =>
  expect(page.getByRole('main').locator(':focus')).toHaveCount(1);

test('the whole story by keyboard: pick, compare, fold, relate, turn the radar', async ({
  page,
  stranger,
}) => {
  await page.goto('/');
  await untilAlive(page);
  for (const name of ['MAAS', 'Metal3', 'Tinkerbell']) {
    await tabTo(page, new RegExp(`^Pick ${name}$`));
    await page.keyboard.press('Space');
  }
  await tabTo(page, /^Compare 3$/);
  await page.keyboard.press('Enter');
  await untilCompared(page);
  await expectColumns(page, ['MAAS', 'Metal3', 'Tinkerbell']);
  await tabTo(page, /^Differences only$/);
  await page.keyboard.press('Space');
  await expect(differencesOnly(page)).toBeChecked();
  await tabTo(page, /relative to Metal3$/);
  await page.keyboard.press('Enter');
  await expect(baseline(page, 'Metal3')).toHaveAttribute('aria-pressed', 'true');
  await expect(comparedCell(page, 'Maturity', 2)).toContainText('two steps less mature');
  await tabTo(page, /^By criterion$/);
  await page.keyboard.press('ArrowRight');
  await expect(chartMode(page, 'By provider')).toBeChecked();
  await expect(chartMode(page, 'By provider')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chartMode(page, 'All 11')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(chartMode(page, 'By criterion')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(radars(page)).toHaveAccessibleName(/over 11 providers$/);
  const view = await comparedView(page);
  const other = await stranger(page.url());
  await untilCompared(other);
  await expectCompared(other, view);
});

for (const way of ['the tray', 'the header'])
  test(`opening the comparison from ${way} takes the focus to its heading`, async ({ page }) => {
    await page.goto('/?pick=metal3,maas');
    await untilAlive(page);
    await tabTo(page, way === 'the tray' ? /^Compare 2$/ : /^Compare\s*2 picked$/);
    await page.keyboard.press('Enter');
    await untilCompared(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

test('moving a column keeps the focus on the button that moved it', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  const right = page.getByRole('button', { name: 'Move Metal3 right' });
  await tabTo(page, /^Move Metal3 right$/);
  for (const names of [
    ['Tinkerbell', 'Metal3', 'MAAS'],
    ['Tinkerbell', 'MAAS', 'Metal3'],
    ['Tinkerbell', 'MAAS', 'Metal3'],
  ]) {
    await page.keyboard.press('Enter');
    await expectColumns(page, names);
    await expect(right).toBeFocused();
  }
  const left = page.getByRole('button', { name: 'Move Metal3 left' });
  await page.keyboard.press('Shift+Tab');
  await expect(left).toBeFocused();
  for (const names of [
    ['Tinkerbell', 'Metal3', 'MAAS'],
    ['Metal3', 'Tinkerbell', 'MAAS'],
  ]) {
    await page.keyboard.press('Space');
    await expectColumns(page, names);
    await expect(left).toBeFocused();
  }
});

test('removing columns one after the other leaves the focus in the columns', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  const heads = comparison(page).getByRole('columnheader');
  await tabTo(page, /^Remove Tinkerbell$/);
  await page.keyboard.press('Enter');
  await expectColumns(page, ['Metal3', 'MAAS']);
  await expect(heads.locator(':focus')).toHaveCount(1);
  await page.getByRole('link', { name: 'Remove MAAS' }).focus();
  await page.keyboard.press('Enter');
  await expectColumns(page, ['Metal3']);
  await expect(heads.locator(':focus')).toHaveCount(1);
  await page.getByRole('link', { name: 'Remove Metal3' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing is picked yet' })).toBeFocused();
});

test('showing folded rows again leaves the focus in the page, not nowhere', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas&only=differences');
  await tabTo(page, /^Show them as rows$/);
  await page.keyboard.press('Enter');
  await expect(differencesOnly(page)).not.toBeChecked();
  await expectFocusInPage(page);
});

test('a provider is added by keyboard, from typing and from the list', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  await tabTo(page, /^Add a provider$/);
  await page.keyboard.press('Enter');
  await expect(addPanel(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(addPanel(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('tinker');
  await page.keyboard.press('Enter');
  await expectColumns(page, ['Metal3', 'MAAS', 'Tinkerbell']);
  await expect(addPanel(page).getByRole('searchbox')).toBeFocused();
  await tabTo(page, /^KubeVirt$/);
  await page.keyboard.press('Enter');
  await expectColumns(page, ['Metal3', 'MAAS', 'Tinkerbell', 'KubeVirt']);
  await expectFocusInPage(page);
  await page.keyboard.press('Escape');
  await expect(addPanel(page)).toBeHidden();
  await expectFocusInPage(page);
});

test('the first column is added by keyboard where nothing was picked', async ({ page }) => {
  await page.goto('/?view=compare');
  await expect(addButton(page)).toBeVisible();
  await tabTo(page, /^Add a provider$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('tinker');
  await page.keyboard.press('Enter');
  await expectColumns(page, ['Tinkerbell']);
  await expectFocusInPage(page);
});

test('coming back from a sheet finds the focus in the comparison', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  await tabTo(page, /^MAAS$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/provider=maas/);
  await page.goBack();
  await expectColumns(page, ['Metal3', 'MAAS']);
  await expectFocusInPage(page);
});

for (const [many, query] of [
  ['three', 'pick=metal3,tinkerbell,maas&base=metal3'],
  ['eleven', `pick=${ALL}`],
] as const)
  test(`Tab meets every control of ${many} picks once; all show the focus, none is covered`, async ({
    page,
  }) => {
    // As many stops as that take a while.
    await openCompared(page, query);
    const stops = await tabStops(page);
    expect.soft(stops).toHaveLength(await controlCount(page));
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ words }) => words)).toEqual([]);
    const covered = stops.filter(({ coveredBy }) => coveredBy !== undefined);
    expect(covered.map(({ words, coveredBy }) => `${words}: ${coveredBy}`)).toEqual([]);
  });
