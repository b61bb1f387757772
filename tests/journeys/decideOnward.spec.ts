import type { Page } from '@playwright/test';
import { expectColumns, untilCompared } from './support/compare';
import {
  answer,
  CNCF,
  entry,
  expectFirst,
  expectIn,
  expectOrder,
  first,
  GROUND,
  openDecide,
  part,
  result,
} from './support/decide';
import { expect, test } from './support/journey';

const RACKS = 'need=ground:own-servers,cncf:sandbox&order=maturity,complexity';

const expectRacks = async (page: Page): Promise<void> => {
  await expectFirst(page, 'Recommended', ['Metal3']);
  await expectIn(page, 'Also fits', ['Tinkerbell']);
  await expect(answer(page, GROUND, 'Servers of our own')).toBeChecked();
  await expect(answer(page, CNCF, 'Sandbox')).toBeChecked();
  await expectOrder(page, ['1 Maturity', '2 Low complexity']);
};

const pick = (page: Page, name: string) =>
  page.getByRole('button', { name: `Pick ${name} for comparison` });

const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });

test('picks made in the result wait for the comparison, and the answers wait for the reader', async ({
  page,
}) => {
  await openDecide(page, RACKS);
  await pick(page, 'Metal3').click();
  await pick(page, 'Tinkerbell').click();
  await expect(pick(page, 'Tinkerbell')).toHaveText('Picked');
  await expect(tab(page, /^Compare\s*2 picked$/)).toBeVisible();
  await tab(page, /^Compare/).click();
  await untilCompared(page);
  await expectColumns(page, ['Metal3', 'Tinkerbell']);
  await tab(page, /^Decide$/).click();
  await expectRacks(page);
  await pick(page, 'Metal3').click();
  await expect(pick(page, 'Metal3')).toHaveText('Pick');
  await expect(page).toHaveURL(/pick=tinkerbell&/);
});

for (const [who, where] of [
  ['Metal3', (page: Page) => first(page)],
  ['Tinkerbell', (page: Page) => part(page, 'Also fits')],
  ['MAAS', (page: Page) => part(page, 'Ruled out')],
] as const)
  test(`the sheet of ${who} opens from the result, and Back finds the result with its picks`, async ({
    page,
  }) => {
    await openDecide(page, RACKS);
    await pick(page, 'Metal3').click();
    await where(page).getByRole('link', { name: who, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(who);
    await expect(page.getByRole('region', { name: 'Position' })).toBeVisible();
    await page.goBack();
    await expectRacks(page);
    await expect(pick(page, 'Metal3')).toHaveAttribute('aria-pressed', 'true');
  });

test('the way back on a sheet that was opened from the result leads to the result', async ({
  page,
}) => {
  await openDecide(page, RACKS);
  await first(page).getByRole('link', { name: 'Metal3', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Position' })).toBeVisible();
  const back = page.getByRole('main').getByRole('link', { name: 'Decide', exact: true });
  await expect(back).toBeVisible();
  await back.click();
  await expectRacks(page);
});

test('on a phone a link leads past the questions to the result', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDecide(page, RACKS);
  await expect(result(page).getByRole('heading', { name: 'Result' })).not.toBeInViewport();
  await page.getByRole('link', { name: 'To the result' }).click();
  await expect(result(page).getByRole('heading', { name: 'Result' })).toBeInViewport();
  await expect(first(page).getByRole('heading', { name: 'Metal3' })).toBeInViewport();
  await expectRacks(page);
  await pick(page, 'Metal3').click();
  await page.reload();
  await expectRacks(page);
  await expect(pick(page, 'Metal3')).toHaveText('Picked');
});

test('“Compare all” compares those that fit, the first of them first', async ({ page }) => {
  await openDecide(page, RACKS);
  await part(page, 'Also fits').getByRole('link', { name: 'Compare all 2' }).click();
  await untilCompared(page);
  await expectColumns(page, ['Metal3', 'Tinkerbell']);
  await page.goBack();
  await expectRacks(page);
  await expect(pick(page, 'Metal3')).toHaveText('Pick');
});

test('the method says how it is computed and what it cannot do, and leads back', async ({
  page,
}) => {
  await openDecide(page, RACKS);
  await pick(page, 'Tinkerbell').click();
  await result(page).getByRole('link', { name: 'How this is computed' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('How a recommendation is made');
  await expect(heading).toBeFocused();
  for (const name of ['Needs rule out', 'Importance ranks', 'How sure it is', 'What it cannot do'])
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('It is not a probability');
  await expect(page.getByRole('main')).toContainText('It knows 11 providers.');
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await expectRacks(page);
  await expect(pick(page, 'Tinkerbell')).toHaveAttribute('aria-pressed', 'true');
});

test('where to look up what is not stated is a link of the provider itself', async ({ page }) => {
  await openDecide(page, 'need=capabilities:live-migration,ground:own-servers');
  const link = entry(page, 'To check', 'Metal3').getByText('Look it up').getByRole('link');
  await expect(link).toHaveAttribute(
    'href',
    'https://github.com/metal3-io/cluster-api-provider-metal3',
  );
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
});

for (const [view, title] of [
  ['decide', 'Decide · Groundwork'],
  ['method', 'Method · Groundwork'],
] as const)
  test(`the window's title says that it shows “${view}”`, async ({ page }) => {
    await page.goto(`/?view=${view}`);
    await expect(page).toHaveTitle(title);
  });
