import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { axeFindings, untilAlive } from './support/page';
import { clipboardText, openShare, sharePanel, told } from './support/share';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Copies the code to embed a view, and puts it into a page of somebody else's on the same host. */
const embedded = async (page: Page, query: string): Promise<FrameLocator> => {
  await page.goto(query);
  await untilAlive(page);
  await openShare(page);
  await sharePanel(page).getByRole('button', { name: 'Copy the code to embed this view' }).click();
  await expect(told(page)).toHaveText('Copied: the code to embed this view.');
  const code = await clipboardText(page);
  await page.route('**/report.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>A report</title><h1>Our review</h1>${code}`,
    }),
  );
  await page.goto('/report.html');
  return page.frameLocator('iframe');
};

test('an embedded list shows the rows and nothing of the frame, as high as it is', async ({
  page,
}) => {
  const frame = await embedded(page, '/?maturity=high');
  await expect(frame.getByRole('table', { name: /^3 of 11 providers/ })).toBeVisible();
  await expect(frame.getByText('Maturity: High. Source')).toBeVisible();
  await expect(frame.getByRole('navigation', { name: 'Views' })).toHaveCount(0);
  await expect(frame.getByRole('checkbox')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Share and export' })).toBeHidden();
  const height = () => frame.locator('html').evaluate((html) => html.scrollHeight);
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBe(await height());
  expect(await height()).toBeLessThan(500);
});

test('the frame grows when its page becomes narrow', async ({ page }) => {
  await embedded(page, '/?view=compare&pick=metal3,maas');
  const heightOf = async () => Number(await page.locator('iframe').getAttribute('height'));
  await expect.poll(heightOf).toBeGreaterThan(1000);
  const wide = await heightOf();
  await page.setViewportSize({ width: 420, height: 900 });
  await expect.poll(heightOf).toBeGreaterThan(wide + 100);
});

test('a link inside opens the whole app with the same choices', async ({ page, context }) => {
  const frame = await embedded(page, '/?maturity=high');
  const opening = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Metal3', exact: true }).click();
  const opened = await opening;
  await expect(opened).toHaveURL(/\?provider=metal3&maturity=high$/);
  await expect(opened.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test.describe('to another host', () => {
  test.use({ expectedTrouble: /^request to another host: https:\/\/github\.com\// });

  test('a link to somebody else’s page leaves the page around the view alone', async ({
    page,
    context,
  }) => {
    const frame = await embedded(page, '/?provider=metal3');
    await context.route('https://github.com/**', (route) => route.fulfill({ body: 'There.' }));
    const opening = context.waitForEvent('page');
    await frame
      .getByRole('link', { name: /github\.com/ })
      .first()
      .click();
    expect((await opening).url()).toMatch(/^https:\/\/github\.com/);
    await expect(frame.getByRole('heading', { name: /^Metal3/, level: 1 })).toBeVisible();
  });
});

test('an embedded view says what of its link could not be read', async ({ page }) => {
  await page.goto('/?embed&pick=nobody');
  await expect(page.getByText('There is no provider “nobody”.')).toBeVisible();
});

test('axe finds nothing in an embedded view', async ({ page }) => {
  for (const query of ['?embed', '?view=compare&pick=metal3,maas&embed', '?provider=byoh&embed']) {
    await page.goto(`/${query}`);
    await expect(page.getByRole('link', { name: 'Open in Groundwork' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    expect(await axeFindings(page), query).toEqual([]);
  }
});
