import { addButton, addPanel, openCompared } from './support/compare';
import { expect, test } from './support/journey';
import { axeFindings, scrollsSideways, untilAlive } from './support/page';
import { openShare, sharePanel, told } from './support/share';
import { open, views } from './support/views';

const SCHEMES = ['light', 'dark'] as const;

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const looks = SCHEMES.flatMap((colorScheme) =>
  VIEWPORTS.map((viewport) => ({ colorScheme, viewport })),
);

for (const viewport of VIEWPORTS)
  for (const view of views)
    test(`axe finds nothing on ${view.view}, light and dark, ${viewport.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, view);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), colorScheme).toEqual([]);
      }
    });

for (const colorScheme of SCHEMES)
  test(`axe finds nothing on the open filters of a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await untilAlive(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page
      .getByRole('complementary')
      .getByText(/^Capabilities/)
      .click();
    await expect(page.getByRole('group', { name: /^Live migration/ })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

for (const name of ['Sort', 'Columns', 'What Maturity means'])
  test(`axe finds nothing when “${name}” is open`, async ({ page }) => {
    await page.goto('/');
    await untilAlive(page);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });

for (const { colorScheme, viewport } of looks)
  test(`axe finds nothing in the share menu, ${colorScheme}, ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await openCompared(page, 'pick=metal3,maas');
    await openShare(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await sharePanel(page).getByRole('button', { name: 'CSV: copy' }).click();
    await expect(told(page)).not.toBeEmpty();
    expect(await axeFindings(page)).toEqual([]);
  });

test('axe finds nothing on the tray of picks', async ({ page }) => {
  // The whole page at once: axe calls too small what the tray covers until one scrolls.
  await page.setViewportSize({ width: 1440, height: 1600 });
  await page.goto('/?pick=metal3,omni');
  await untilAlive(page);
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds nothing on the notice of a bad link', async ({ page }) => {
  await page.goto('/?provider=metal4&colour=red');
  await untilAlive(page);
  await expect(page.getByRole('heading', { name: /could not be read/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds nothing when a provider is being added to a comparison', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  await addButton(page).click();
  await addPanel(page).getByRole('searchbox').fill('no such name');
  await expect(addPanel(page).getByRole('status')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await addPanel(page).getByRole('searchbox').fill('');
  await expect(addPanel(page).getByRole('link')).toHaveCount(9);
  expect(await axeFindings(page)).toEqual([]);
});

test.describe('without the charts', () => {
  test.use({ expectedTrouble: /Failed to load resource|dynamically imported module|preload/ });

  test('axe finds nothing on a comparison whose radar could not be loaded', async ({ page }) => {
    await page.route(/RadarPlot/, (route) => route.abort());
    await page.goto('/?view=compare&pick=metal3,maas');
    await expect(page.getByRole('alert')).toContainText('The radar could not be loaded');
    expect(await axeFindings(page)).toEqual([]);
  });
});
