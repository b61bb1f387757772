import type { Page } from '@playwright/test';
import {
  chips,
  expectView,
  facetTick,
  nameLinks,
  searchField,
  sortLink,
  table,
  tray,
  wholeViewOf,
} from './support/browse';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';

type Step = { readonly does: (page: Page) => Promise<void>; readonly shows: RegExp };

/** What a reader does, one step of the history each, and what the address then says. */
const steps: readonly Step[] = [
  { does: (page) => facetTick(page, 'Maturity', 'Medium').check(), shows: /maturity=medium$/ },
  { does: (page) => facetTick(page, 'CNCF status', 'Not CNCF').check(), shows: /cncf=not-cncf/ },
  { does: (page) => sortLink(page, 'Complexity').click(), shows: /sort=complexity/ },
  {
    does: (page) => sortLink(page, 'Special requirements').click({ modifiers: ['Shift'] }),
    shows: /sort=complexity,special-requirements/,
  },
  {
    does: async (page) => {
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('checkbox', { name: 'Infrastructure type' }).check();
      await page.keyboard.press('Escape');
    },
    shows: /columns=/,
  },
  { does: (page) => page.getByRole('checkbox', { name: 'Pick Omni' }).check(), shows: /pick=omni/ },
  {
    does: (page) => page.getByRole('checkbox', { name: 'Pick Sidero' }).check(),
    shows: /pick=omni,sidero/,
  },
  {
    does: async (page) => {
      await nameLinks(page).getByText('Omni').click();
      await expect(page.getByRole('region', { name: 'Key features' })).toBeVisible();
    },
    shows: /provider=omni/,
  },
];

test('every step of a reader survives reload, Back, Forward and a copied address', async ({
  page,
  stranger,
}) => {
  await page.goto('/');
  await untilAlive(page);
  const views = [await wholeViewOf(page)];
  for (const { does, shows } of steps) {
    await does(page);
    await expect(page).toHaveURL(shows);
    const view = await wholeViewOf(page);
    await page.reload();
    await untilAlive(page);
    await expectView(page, view);
    const other = await stranger(page.url());
    await untilAlive(other);
    await expectView(other, view);
    views.push(view);
  }
  for (const view of views.toReversed().slice(1)) {
    await page.goBack();
    await expectView(page, view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await expectView(page, view);
  }
});

test('Back and Forward go through the steps without loading the page again', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await facetTick(page, 'Maturity', 'High').check();
  await sortLink(page, 'Complexity').click();
  await nameLinks(page).getByText('MAAS').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MAAS');
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await page.goBack();
  await expect(table(page)).toHaveAccessibleName(/^3 of 11 providers, by complexity/);
  await page.goBack();
  await expect(table(page)).toHaveAccessibleName(/^3 of 11 providers, by ground/);
  await page.goBack();
  await expect(table(page)).toHaveAccessibleName(/^11 providers/);
  await page.goForward();
  await expect(facetTick(page, 'Maturity', 'High')).toBeChecked();
  expect(loads).toBe(0);
});

test('typing replaces the address, everything else adds a step', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await searchField(page).pressSequentially('talos');
  await expect(page).toHaveURL(/\?q=talos$/);
  expect(await steps()).toBe(before);
  await facetTick(page, 'Self-hosted', 'Optional, SaaS or self-hosted').check();
  await expect(page).toHaveURL(/self-hosted=optional/);
  expect(await steps()).toBe(before + 1);
  await page.getByRole('link', { name: 'Remove Self-hosted' }).click();
  expect(await steps()).toBe(before + 2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=talos$/);
  await expect(searchField(page)).toHaveValue('talos');
  await expect(chips(page)).toHaveText(['“talos”']);
});

test('typing on a sheet leads to the list in one step, and Back to the sheet', async ({ page }) => {
  await page.goto('/?provider=metal3');
  await untilAlive(page);
  await searchField(page).pressSequentially('talos');
  await expect(nameLinks(page)).toHaveText(['Omni', 'Sidero']);
  await expect(searchField(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Metal3');
});

test('picks wait in the tray through filters and sheets until they are taken off', async ({
  page,
}) => {
  await page.goto('/');
  await untilAlive(page);
  await expect(tray(page)).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Pick Metal3' }).check();
  await page.getByRole('checkbox', { name: 'Pick vcluster' }).check();
  await expect(tray(page)).toContainText('2 picked');
  await expect(tray(page).getByRole('listitem')).toHaveText(['Metal3', 'vcluster']);
  await searchField(page).fill('talos');
  await expect(tray(page)).toContainText('2 picked');
  await nameLinks(page).getByText('Omni').click();
  await page.getByRole('switch', { name: 'Picked' }).check({ timeout: 5000 });
  await expect(tray(page).getByRole('listitem')).toHaveText(['Metal3', 'vcluster', 'Omni']);
  await tray(page).getByRole('link', { name: 'Remove Metal3' }).click();
  await expect(page).toHaveURL(/pick=vcluster,omni$/);
  await tray(page).getByRole('link', { name: 'Clear' }).click();
  await expect(tray(page)).toHaveCount(0);
  await expect(page.getByRole('switch', { name: 'Picked' })).not.toBeChecked();
});

test('parameters of others stay in the address and nobody is told', async ({ page }) => {
  await page.goto('/?utm_source=letter');
  await untilAlive(page);
  await facetTick(page, 'Maturity', 'High').check();
  await expect(page).toHaveURL(/\?maturity=high&utm_source=letter$/);
  await expect(page.getByText('could not be read')).toHaveCount(0);
});
