import type { Page } from '@playwright/test';
import {
  addToOrder,
  answer,
  choose,
  CNCF,
  expectCounts,
  expectFirst,
  expectIn,
  expectOrder,
  GROUND,
  MATURITY,
  openDecide,
  orderButton,
  orderRows,
  status,
  SYSTEM,
} from './support/decide';
import { controlCount, tabStops, tabTo } from './support/focus';
import { expect, test } from './support/journey';
import { names } from './support/source';

const expectFocusInPage = (page: Page): Promise<void> =>
  expect(page.getByRole('main').locator(':focus')).toHaveCount(1);

const THREE = 'order=maturity,complexity,cncf';

const BY_NAME = names.toSorted((one, other) =>
  one.toLowerCase().localeCompare(other.toLowerCase()),
);

test('the whole story by keyboard: answers, an order, a tie, a pick', async ({ page }) => {
  await openDecide(page);
  await tabTo(page, /^Servers of our own/);
  await page.keyboard.press('Space');
  await expectCounts(page, 6, 0, 5);
  await expect(answer(page, GROUND, 'Servers of our own')).toBeFocused();
  await tabTo(page, /^No matter/);
  await expect(answer(page, SYSTEM, 'No matter')).toBeFocused();
  await tabTo(page, /^No matter/);
  for (const label of ['Low', 'Low-Medium', 'Medium']) {
    await page.keyboard.press('ArrowRight');
    await expect(answer(page, MATURITY, label)).toBeChecked();
    await expect(answer(page, MATURITY, label)).toBeFocused();
  }
  await tabTo(page, /^Add Low complexity/);
  await page.keyboard.press('Enter');
  await expectOrder(page, ['1 Low complexity']);
  await expectFocusInPage(page);
  await tabTo(page, /^Add CNCF standing/);
  await page.keyboard.press('Space');
  await expectOrder(page, ['1 Low complexity', '2 CNCF standing']);
  await expectFocusInPage(page);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, /^Tie CNCF standing with the one above$/);
  await page.keyboard.press('Enter');
  await expectOrder(page, ['1 Low complexity', '1 CNCF standing']);
  await expect(orderButton(page, 'Tie CNCF standing with the one above')).toBeFocused();
  await expectFirst(page, 'Recommended', ['Metal3']);
  await tabTo(page, /^Pick Metal3 for comparison$/);
  await page.keyboard.press('Space');
  const pick = page.getByRole('button', { name: 'Pick Metal3 for comparison' });
  await expect(pick).toHaveAttribute('aria-pressed', 'true');
  await expect(pick).toBeFocused();
});

test('moving and untying keep the focus on the button that did it', async ({ page }) => {
  await openDecide(page, THREE);
  const press = async (name: string, key: string, rows: readonly string[]) => {
    await tabTo(page, new RegExp(`^${name}$`));
    await page.keyboard.press(key);
    await expectOrder(page, rows);
    await expect(orderButton(page, name)).toBeFocused();
  };
  await press('Move Maturity down', 'Enter', ['1 Low complexity', '2 Maturity', '3 CNCF standing']);
  await page.keyboard.press('Enter');
  await expectOrder(page, ['1 Low complexity', '2 CNCF standing', '3 Maturity']);
  await expect(orderButton(page, 'Move Maturity down')).toBeFocused();
  await press('Move Maturity up', 'Space', ['1 Low complexity', '2 Maturity', '3 CNCF standing']);
  await page.keyboard.press('Space');
  await expectOrder(page, ['1 Maturity', '2 Low complexity', '3 CNCF standing']);
  await expect(orderButton(page, 'Move Maturity up')).toBeFocused();
  const tie = 'Tie CNCF standing with the one above';
  await press(tie, 'Enter', ['1 Maturity', '2 Low complexity', '2 CNCF standing']);
  await expect(orderButton(page, tie)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expectOrder(page, ['1 Maturity', '2 Low complexity', '3 CNCF standing']);
  await expect(orderButton(page, tie)).toBeFocused();
});

test('leaving out and starting over leave the focus in the page, not nowhere', async ({ page }) => {
  await openDecide(page, `need=maturity:high,complexity:low&${THREE}`);
  for (const label of ['Maturity', 'CNCF standing', 'Low complexity']) {
    await tabTo(page, new RegExp(`^Leave ${label} out$`));
    await page.keyboard.press('Enter');
    await expect(addToOrder(page, label)).toBeVisible();
    await expectFocusInPage(page);
  }
  await expect(orderRows(page)).toHaveCount(0);
  await tabTo(page, /^Start over$/);
  await page.keyboard.press('Enter');
  await expectCounts(page, 11, 0, 0);
  await expectFocusInPage(page);
});

test('a reason leads the keyboard to its question, and on to the answers', async ({ page }) => {
  await openDecide(page, 'need=maturity:high,complexity:low');
  await tabTo(page, /^question 9: How mature must it be\?$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('How mature must it be?', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(page, MATURITY, 'High')).toBeFocused();
});

test('trying a near miss leaves the focus in the page, not nowhere', async ({ page }) => {
  await openDecide(page, 'need=maturity:high,complexity:low');
  await tabTo(page, /^Try it: Accept “complexity: at most Medium”, and KubeVirt fits/);
  await page.keyboard.press('Enter');
  await expectFirst(page, 'Recommended', ['KubeVirt']);
  await expectFocusInPage(page);
});

test('the header, the method and a sheet take the focus to a heading, and Back into the page', async ({
  page,
}) => {
  await page.goto('/');
  await tabTo(page, /^Decide$/);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('What the ground must carry');
  await expect(heading).toBeFocused();
  await tabTo(page, /^How this is computed$/);
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('How a recommendation is made');
  await expect(heading).toBeFocused();
  await tabTo(page, /^Back to the questions$/);
  await page.keyboard.press('Enter');
  await expectIn(page, 'Fits', BY_NAME);
  await expect(heading).toBeFocused();
  await tabTo(page, /^MAAS$/);
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('MAAS');
  await expect(heading).toBeFocused();
  await page.goBack();
  await expectCounts(page, 11, 0, 0);
  await expectFocusInPage(page);
});

test('Tab meets every control once; all show the focus, none is covered', async ({ page }) => {
  await openDecide(page, `need=ground:own-servers,system:talos,maturity:medium&pick=omni&${THREE}`);
  const stops = await tabStops(page);
  expect.soft(stops).toHaveLength(await controlCount(page));
  expect(stops.filter(({ isMarked }) => !isMarked).map(({ words }) => words)).toEqual([]);
  const covered = stops.filter(({ coveredBy }) => coveredBy !== undefined);
  expect(covered.map(({ words, coveredBy }) => `${words}: ${coveredBy}`)).toEqual([]);
});

for (const text of [GROUND, SYSTEM, MATURITY, CNCF, 'What matters most among those that fit?'])
  test(`a screen reader hears “${text}” with its answers`, async ({ page }) => {
    await openDecide(page);
    await expect(page.getByRole('group', { name: text, exact: true })).toBeVisible();
  });

test('dragging the last row onto the first does what the button does twice', async ({ page }) => {
  await openDecide(page, `need=ground:own-servers&${THREE}`);
  await orderRows(page).nth(2).dragTo(orderRows(page).nth(0));
  await expectOrder(page, ['1 CNCF standing', '2 Maturity', '3 Low complexity']);
  await expect(status(page)).toContainText('first under more than 95% of');
  const dragged = await page.getByRole('main').innerText();
  await page.goBack();
  await expectOrder(page, ['1 Maturity', '2 Low complexity', '3 CNCF standing']);
  await expect(status(page)).toContainText('first under about 85% of');
  await orderButton(page, 'Move CNCF standing up').click();
  await orderButton(page, 'Move CNCF standing up').click();
  await expectOrder(page, ['1 CNCF standing', '2 Maturity', '3 Low complexity']);
  await expect.poll(() => page.getByRole('main').innerText()).toBe(dragged);
});

test('dragging the first row onto the last puts it last', async ({ page }) => {
  await openDecide(page, THREE);
  await orderRows(page).nth(0).dragTo(orderRows(page).nth(2));
  await expectOrder(page, ['1 Low complexity', '2 CNCF standing', '3 Maturity']);
});

test('dragging a row onto the next one changes their places', async ({ page }) => {
  await openDecide(page, 'order=maturity,complexity');
  await choose(page, GROUND, 'Servers of our own');
  // Until the result has come the page is shorter, and scrolls once more under the held mouse.
  await expectCounts(page, 6, 0, 5);
  await orderRows(page).nth(0).dragTo(orderRows(page).nth(1));
  await expectOrder(page, ['1 Low complexity', '2 Maturity']);
});
