import {
  entry,
  expectIn,
  expectOrder,
  first,
  openDecide,
  orderRows,
  part,
  result,
} from './support/decide';
import { expect, test } from './support/journey';
import { printedPages } from './support/page';

const RACKS = 'need=ground:own-servers,cncf:sandbox&order=maturity,complexity';

const printed = [
  ['own racks', RACKS],
  ['somebody to check', 'need=ground:running-hosts,system:ubuntu,agent:no'],
  ['nothing fits', 'need=maturity:high,complexity:low'],
  ['ten to check, ranked', 'need=standing:production&order=maturity,complexity'],
  [
    'nearly everything answered',
    'need=ground:own-servers,lacks:maas-server,lacks:omni-account,nodes:machines,run-by:we,' +
      'discovery:yes,system:not-talos,maturity:medium,complexity:medium-high,cncf:sandbox,' +
      'standing:capi,capabilities:api,capabilities:power-management&' +
      'order=maturity~complexity,cncf,hardware-discovery,self-hosted',
  ],
  ['an order over everybody', 'order=maturity,complexity,cncf,host-agent'],
] as const;

for (const [what, query] of printed)
  test(`${what}: the print takes two A4 sheets at most`, async ({ page }) => {
    await openDecide(page, query);
    expect(await printedPages(page)).toBeLessThanOrEqual(2);
  });

const usual = [
  [
    'four answers and no order',
    'need=ground:own-servers,discovery:yes,maturity:medium,cncf:sandbox',
  ],
  [
    'five answers and an order',
    'need=ground:own-servers,discovery:yes,maturity:low-medium,complexity:medium-high,standing:capi&' +
      'order=maturity,complexity',
  ],
  [
    'six answers and an order with a tie',
    'need=ground:own-servers,lacks:maas-server,run-by:we,discovery:yes,maturity:low-medium,' +
      'complexity:medium-high&order=maturity~complexity,cncf,self-hosted',
  ],
] as const;

for (const [what, query] of usual)
  test(`${what}: the print takes one A4 sheet`, async ({ page }) => {
    await openDecide(page, query);
    expect(await printedPages(page)).toBe(1);
  });

test('the print shows who is recommended and why, who is ruled out and why, and the answers', async ({
  page,
}) => {
  await openDecide(page, RACKS);
  await page.emulateMedia({ media: 'print' });
  await expectIn(page, 'Also fits', ['Tinkerbell']);
  await expect(first(page).getByText('Maturity: High; 4 of 4 steps')).toBeVisible();
  await expect(part(page, 'What would change it')).toBeVisible();
  await expect(part(page, 'Near misses').getByRole('link')).toHaveCount(0);
  for (const name of ['MAAS', 'BYOH', 'vcluster'])
    await expect(entry(page, 'Ruled out', name)).toBeVisible();
  await expect(entry(page, 'Ruled out', 'MAAS').getByText(/lines 217 and 260/)).toBeVisible();
  await expect(page.getByText('Servers of our own')).toBeVisible();
  await expect(page.getByText('Hosts that already run', { exact: true })).toBeHidden();
  await expect(orderRows(page)).toHaveCount(2);
  await expectOrder(page, ['1 Maturity', '2 Low complexity']);
  await expect(orderRows(page).getByText('Low → High')).toBeVisible();
  await expect(orderRows(page).getByText('High → Low')).toBeVisible();
  await expect(result(page).getByRole('button')).toHaveCount(0);
});

test('the print names who is recommended', async ({ page }) => {
  await openDecide(page, RACKS);
  await page.emulateMedia({ media: 'print' });
  await expect(first(page).getByRole('heading').getByText('Metal3', { exact: true })).toBeVisible();
});

test('the print says on its title block that it is a decision, and from which answers', async ({
  page,
}) => {
  await openDecide(page, RACKS);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Drawn with')).toBeVisible();
  await expect(page.getByText(/^Browse: /)).toHaveCount(0);
  await expect(page.getByText(/^No filters/)).toHaveCount(0);
});

test('the print says which page it is of, without the folders of a disk', async ({
  page,
  baseURL,
}) => {
  await openDecide(page, RACKS);
  await page.emulateMedia({ media: 'print' });
  const home = baseURL?.startsWith('file:') ? 'groundwork.html' : `${baseURL}/`;
  const link = page.getByText(`?view=decide&${RACKS}`);
  await expect(link).toBeVisible();
  expect((await link.innerText()).startsWith(`${home}?`)).toBe(true);
});
