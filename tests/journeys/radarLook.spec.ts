import type { Page } from '@playwright/test';
import { nameLinks } from './support/browse';
import {
  chartMode,
  comparison,
  drawnTick,
  openCompared,
  radars,
  radarTable,
  shape,
} from './support/compare';
import { expect, test } from './support/journey';
import { printedPages, untilAlive } from './support/page';
import { drawnOutlines } from './support/radar';

const PLOT = /\/assets\/RadarPlot-[^/]+\.js$/;

const idsDrawn = async (page: Page): Promise<readonly string[]> =>
  (await drawnOutlines(page)).map(({ id }) => id);

test('what is not stated breaks the outline and is named below, never drawn in the middle', async ({
  page,
}) => {
  await openCompared(page, 'pick=metal3,kubevirt,hivelocity');
  const [metal3, kubevirt, hivelocity] = await drawnOutlines(page);
  expect(metal3).toMatchObject({ id: 'metal3', isClosed: true });
  expect(metal3?.lines).toHaveLength(5);
  expect(kubevirt).toMatchObject({ id: 'kubevirt', isClosed: false });
  expect(Object.keys(kubevirt?.marks ?? {})).toHaveLength(3);
  expect(kubevirt?.lines).toHaveLength(2);
  expect(hivelocity).toMatchObject({ id: 'hivelocity', isClosed: false });
  expect(Object.keys(hivelocity?.marks ?? {})).toHaveLength(4);
  expect(hivelocity?.lines).toHaveLength(3);
  const sentences = shape(page).getByRole('listitem');
  await expect(
    sentences.filter({
      hasText: /^KubeVirt is broken at .*Self-hosting reach and Hardware discovery: not stated\.$/i,
    }),
  ).toHaveCount(1);
  await expect(
    sentences.filter({
      hasText: /^Hivelocity is broken at Hardware discovery: does not apply\.$/i,
    }),
  ).toHaveCount(1);
  const discovery = radarTable(page)
    .getByRole('row', { name: /^Hardware discovery/ })
    .getByRole('cell');
  await expect(discovery).toHaveText([/^Yes\s+5\/5$/, /^not stated\s*$/, /^n\/a\s*$/]);
});

test('the words say “otherwise the same” only where something is the same', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  const sentence = shape(page)
    .getByRole('listitem')
    .filter({ hasText: /^MAAS / });
  await expect(sentence).toContainText('CNCF standing (Not CNCF against Incubating)');
  await expect(sentence).toContainText('otherwise the same');
  await openCompared(page, 'pick=byoh,metal3');
  const all = shape(page)
    .getByRole('listitem')
    .filter({ hasText: /^Metal3 / });
  await expect(all).toContainText('four steps more mature');
  await expect(all).not.toContainText('the same');
});

test('the radar is turned to providers and back', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  const title = (name: string) => page.getByRole('img', { name, exact: true });
  await chartMode(page, 'By provider').check();
  await expect(title('Radar of Maturity and Low complexity over 3 providers')).toBeVisible();
  await expect(page).toHaveURL(/&chart=picks$/);
  await chartMode(page, 'All 11').check();
  await expect(title('Radar of Maturity and Low complexity over 11 providers')).toBeVisible();
  await expect(radarTable(page).getByRole('row')).toHaveCount(12);
  await expect(shape(page).getByRole('listitem')).toContainText([/^Furthest out in maturity/]);
  await chartMode(page, 'By criterion').check();
  await expect(page.getByRole('img', { name: /^Radar of Metal3, Tinkerbell and/ })).toBeVisible();
  await expect(page).toHaveURL(/pick=metal3,tinkerbell,maas$/);
});

test('fewer than three providers around it make no radar, and it says so', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  await chartMode(page, 'By provider').check();
  await expect(shape(page)).toContainText('A radar needs three providers; there are 2.');
  await expect(radars(page)).toHaveCount(0);
  await expect(radarTable(page).getByRole('row')).toHaveCount(3);
});

test('of five picks, unticking one in the key draws the other four in one chart', async ({
  page,
}) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas,kubevirt,omni');
  await expect(radars(page)).toHaveCount(5);
  await drawnTick(page, 'Tinkerbell').uncheck();
  await expect(radars(page)).toHaveCount(1);
  expect(await idsDrawn(page)).toEqual(['metal3', 'maas', 'kubevirt', 'omni']);
  await expect(page).toHaveURL(/draw=metal3,maas,kubevirt,omni$/);
  await page.reload();
  await expect(radars(page)).toHaveCount(1);
  await expect(drawnTick(page, 'Tinkerbell')).not.toBeChecked();
  await drawnTick(page, 'Tinkerbell').check();
  await expect(radars(page)).toHaveCount(5);
  await expect(page).not.toHaveURL(/draw=/);
});

test('the last pick that is drawn cannot be left out', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  await drawnTick(page, 'Metal3').uncheck();
  await drawnTick(page, 'MAAS').uncheck();
  await expect(drawnTick(page, 'Tinkerbell')).toBeDisabled();
  await expect(drawnTick(page, 'Tinkerbell')).toBeChecked();
  expect(await idsDrawn(page)).toEqual(['tinkerbell']);
  await drawnTick(page, 'MAAS').check();
  await expect(drawnTick(page, 'Tinkerbell')).toBeEnabled();
});

test(
  'the charts are not requested before a comparison is shown, and then once',
  {
    tag: '@host',
  },
  async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const plots = () => requested.filter((url) => PLOT.test(url)).length;
    await page.goto('/?pick=metal3,maas');
    await untilAlive(page);
    await nameLinks(page).getByText('MAAS').click();
    await expect(page.getByRole('region', { name: 'Links' })).toBeVisible();
    expect(plots()).toBe(0);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Compare/ })
      .click();
    await expect(radars(page)).toBeVisible();
    expect(plots()).toBe(1);
  },
);

test.describe('when the charts cannot be loaded', { tag: '@host' }, () => {
  test.use({ expectedTrouble: /Failed to load resource|dynamically imported module|preload/ });

  test('words and table stand, and the way back to the radar is offered', async ({ page }) => {
    await page.route(PLOT, (route) => route.abort());
    await page.goto('/?view=compare&pick=metal3,tinkerbell,maas');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The radar could not be loaded');
    await expect(comparison(page)).toBeVisible();
    await expect(shape(page).getByRole('listitem').first()).toContainText('two steps less mature');
    await expect(radarTable(page).getByRole('row')).toHaveCount(6);
    await alert.getByRole('button', { name: 'Try again' }).click();
    // Some browsers never ask again for a part that failed once; the page can be loaded again.
    const again = alert.getByRole('button', { name: 'Load the page again' });
    await expect(again).toBeVisible();
    await page.unroute(PLOT);
    await again.click();
    await expect(radars(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('?view=compare&pick=metal3,tinkerbell,maas');
    await expect(alert).toHaveCount(0);
  });
});

for (const forcedColors of ['none', 'active'] as const)
  test(`outlines differ in dash, width and marker, forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await openCompared(page, 'pick=metal3,tinkerbell,maas,omni');
    const looks = await radars(page).evaluate((chart) => {
      const styles = (selector: string) =>
        [...chart.querySelectorAll(selector)].map((part) => getComputedStyle(part));
      return {
        dashes: styles('.ln').map(({ strokeDasharray }) => strokeDasharray),
        widths: styles('.ln').map(({ strokeWidth }) => strokeWidth),
        colours: styles('.ln').map(({ stroke }) => stroke),
        markers: [...chart.querySelectorAll('[data-outline]')].map(
          (outline) => outline.querySelector('.mk')?.outerHTML,
        ),
      };
    });
    for (const [what, values] of Object.entries(looks)) {
      const isOneInk = forcedColors === 'active' && what === 'colours';
      expect(new Set(values).size, `${what}: ${values.join(' | ')}`).toBe(isOneInk ? 1 : 4);
      expect(values, what).not.toContain('none none');
    }
  });

test('a comparison of three is printed on one A4 sheet with its radar', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas&only=differences');
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(radars(page)).toBeVisible();
  await expect(comparison(page)).toBeVisible();
  await expect(page.getByText('Drawn with')).toBeVisible();
});
