import { nameLinks, tray } from './support/browse';
import { expect, test } from './support/journey';
import { heldBack, layoutShift, printedPages, scrollsSideways, untilAlive } from './support/page';
import { details } from './support/source';
import { open, views } from './support/views';

/** A layout shift of 0.00, to the two places that it is reported with. */
const NOTHING = 0.005;

const WIDTHS = [320, 360, 390, 600, 768, 1024, 1180, 1280, 1440, 1920];

for (const view of views)
  test(`${view.view} does not scroll sideways from 320 to 1920`, async ({ page }) => {
    await open(page, view);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await scrollsSideways(page), `${width} wide`).toBe(false);
    }
  });

test('picks in the tray do not make the page scroll sideways', async ({ page }) => {
  await page.goto(`/?pick=${details.map(({ id }) => id).join(',')}`);
  await expect(tray(page)).toContainText('11 picked');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await scrollsSideways(page), `${width} wide`).toBe(false);
  }
});

test('the column of infrastructure types does not make the page scroll sideways', async ({
  page,
}) => {
  await page.goto('/');
  await untilAlive(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Infrastructure type' }).check();
  await page.keyboard.press('Escape');
  for (const width of [...WIDTHS, 1181]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await scrollsSideways(page), `${width} wide`).toBe(false);
  }
});

for (const group of ['In practice', 'Capabilities'])
  test(`the columns of “${group}” do not make the page scroll sideways`, async ({ page }) => {
    await page.goto('/');
    await untilAlive(page);
    await page.getByRole('button', { name: 'Columns' }).click();
    const ticks = page.getByRole('group', { name: group, exact: true }).getByRole('checkbox');
    for (const tick of await ticks.all()) await tick.check();
    await page.keyboard.press('Escape');
    for (const width of [320, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await scrollsSideways(page), `${width} wide`).toBe(false);
    }
  });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`nothing moves while Browse loads, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await untilAlive(page);
    expect(await layoutShift(page)).toBeLessThan(NOTHING);
  });

  test(`nothing moves when the font is late, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const letGo = await heldBack(page, /\.(css|woff2)$/);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(nameLinks(page).first()).toBeVisible();
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
    letGo();
    await untilAlive(page);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family.replaceAll('"', '')),
        ),
      )
      .toContain('Encode Sans GW');
    expect(await layoutShift(page)).toBeLessThan(NOTHING);
  });

  test(`nothing moves when the script is late, ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const letGo = await heldBack(page, /\.js$/);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(nameLinks(page).first()).toBeVisible();
    letGo();
    await untilAlive(page);
    expect(await layoutShift(page)).toBeLessThan(NOTHING);
  });
}

test('the rows are painted after one request', async ({ page }) => {
  const others: string[] = [];
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'document') await route.continue();
    else others.push(route.request().url());
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(nameLinks(page).last()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  expect(others, 'held back for ever').not.toEqual([]);
});

test('Browse is printed on one A4 sheet with all rows', async ({ page }) => {
  await page.goto('/');
  await untilAlive(page);
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  for (const name of await nameLinks(page).all()) await expect(name).toBeVisible();
  await expect(page.getByText('Drawn with')).toBeVisible();
});

for (const { id, name } of details)
  test(`the sheet of ${name} is printed on one A4 sheet`, async ({ page }) => {
    await page.goto(`/?provider=${id}`);
    await expect(page.getByRole('region', { name: 'Position' })).toBeVisible();
    await untilAlive(page);
    expect(await printedPages(page)).toBe(1);
  });
