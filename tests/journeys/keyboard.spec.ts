import { nameLinks, rowOf, searchField, tray } from './support/browse';
import { controlCount, tabStops } from './support/focus';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';

test('the slash goes to the search, and Down from there into the rows', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('talos/');
  await expect(searchField(page)).toHaveValue('talos/');
  await page.keyboard.press('Backspace');
  await expect(nameLinks(page)).toHaveText(['Omni', 'Sidero']);
  await page.keyboard.press('ArrowDown');
  await expect(nameLinks(page).first()).toBeFocused();
});

test('arrows, Home and End move through the rows, Space picks', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(nameLinks(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(nameLinks(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(nameLinks(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(nameLinks(page).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('checkbox', { name: 'Pick vcluster' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(tray(page).getByRole('listitem')).toHaveText(['vcluster', 'KubeVirt']);
  await page.keyboard.press('ArrowRight');
  await expect(nameLinks(page).nth(1)).toBeFocused();
});

test('Enter opens a sheet with the focus on its heading', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await rowOf(page, 'KubeVirt').getByRole('link').focus();
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('KubeVirt');
  await expect(heading).toBeFocused();
});

test('Back from a sheet finds the focus in the list, not nowhere', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await rowOf(page, 'KubeVirt').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(nameLinks(page)).toHaveCount(11);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('taking off a chip leaves the focus in the page, not nowhere', async ({ page }) => {
  await page.goto('/?maturity=high&cncf=not-cncf');
  await untilAlive(page);
  await page.getByRole('link', { name: 'Remove Maturity: High' }).focus();
  await page.keyboard.press('Enter');
  await expect(nameLinks(page)).toHaveCount(8);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('Tab meets every control once, from the top of the page to its end', async ({ page }) => {
  await page.goto('/?maturity=high&pick=metal3');
  await untilAlive(page);
  const stops = await tabStops(page);
  expect(stops).toHaveLength(await controlCount(page));
  const parts = stops.map(({ part }) => part).filter((part, at, all) => part !== all[at - 1]);
  expect(parts.join(' > ')).toBe(
    'a > header > Filters > section > Your filters > section > thead > tbody > Picked providers',
  );
  expect(stops.slice(0, 7).map(({ words }) => words)).toEqual([
    'Skip to the sheet',
    expect.stringMatching(/^Groundwork/),
    'Browse',
    'Decide',
    expect.stringMatching(/^Compare/),
    'q',
    expect.stringMatching(/^Catalog read/),
  ]);
});

test('every control on Browse shows that it has the focus', async ({ page }) => {
  await page.goto('/?maturity=high&pick=metal3');
  await untilAlive(page);
  const unmarked = (await tabStops(page)).filter(({ isMarked }) => !isMarked);
  expect(unmarked.map(({ words }) => words)).toEqual([]);
});

test('no control with the focus lies under something else', async ({ page }) => {
  await page.goto('/?pick=metal3');
  await untilAlive(page);
  const covered = (await tabStops(page)).filter(({ coveredBy }) => coveredBy !== undefined);
  expect(covered.map(({ words, coveredBy }) => `${words}: ${coveredBy}`)).toEqual([]);
});

test('the first stop skips the header', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the sheet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});
