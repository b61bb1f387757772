import type { Page } from '@playwright/test';
import { nameLinks } from './support/browse';
import {
  addButton,
  ALL,
  baseline,
  chartMode,
  columnNames,
  comparison,
  differencesOnly,
  expectColumns,
  openCompared,
  radars,
  radarTable,
  shape,
  untilCompared,
  weightless,
} from './support/compare';
import { expect, test } from './support/journey';
import { names } from './support/source';
import { drawnOutlines } from './support/radar';

const kindsNote = (page: Page) => page.getByText('These are different kinds of thing.');

test('where nothing is picked yet, the grounds are offered to begin with', async ({ page }) => {
  await page.goto('/?view=compare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is picked yet');
  await expect(page).toHaveTitle('Compare · Groundwork');
  await expect(addButton(page)).toBeVisible();
  const offers = page.getByRole('region', { name: 'Begin with' }).getByRole('link');
  await expect(offers.last()).toHaveText('All 11 providers');
  const grounds = await offers.allInnerTexts();
  expect(grounds).toContain('Dedicated bare metal');
  for (const ground of grounds.slice(0, -1)) {
    const offer = page.getByRole('link', { name: ground, exact: true });
    const item = page.getByRole('listitem').filter({ has: offer });
    const promised = (await item.innerText()).replace(ground, '').split(/,| and /);
    await offer.click();
    await untilCompared(page);
    await expectColumns(
      page,
      promised.map((name) => name.trim()),
    );
    await page.goBack();
  }
  await offers.last().click();
  await untilCompared(page);
  await expect(columnNames(page)).toHaveCount(11);
  expect((await columnNames(page).allInnerTexts()).toSorted()).toEqual([...names].toSorted());
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'list', exact: true }).click();
  await expect(nameLinks(page)).toHaveCount(11);
});

test('one pick asks for another, and compares nothing', async ({ page }) => {
  await openCompared(page, 'pick=metal3');
  await expectColumns(page, ['Metal3']);
  await expect(page.getByText('Add another provider to see how they differ.')).toBeVisible();
  await expect(differencesOnly(page)).toHaveCount(0);
  await expect(baseline(page, 'Metal3')).toHaveCount(0);
  await expect(weightless(page)).toHaveCount(0);
  await expect(radars(page)).toHaveCount(1);
});

test('two picks are one radar and one pair', async ({ page }) => {
  await openCompared(page, 'pick=metal3,maas');
  await expectColumns(page, ['Metal3', 'MAAS']);
  await expect(radars(page)).toHaveCount(1);
  await expect(weightless(page).getByRole('listitem')).toHaveText([
    'Metal3 is at least as good as MAAS on everything, and better in CNCF standing.',
  ]);
});

for (const { many, pick } of [
  { many: 5, pick: 'metal3,tinkerbell,maas,kubevirt,omni' },
  { many: 11, pick: ALL },
])
  test(`${many} picks are ${many} small radars of one outline each`, async ({ page }) => {
    await openCompared(page, `pick=${pick}`);
    await expect(columnNames(page)).toHaveCount(many);
    await expect(radars(page)).toHaveCount(many);
    const drawn = await drawnOutlines(page);
    expect(drawn.map(({ id }) => id)).toEqual(pick.split(','));
    for (const name of await columnNames(page).allInnerTexts())
      await expect(page.getByRole('img', { name: `Radar of ${name}`, exact: true })).toBeVisible();
    await expect(radarTable(page).getByRole('columnheader')).toHaveCount(many + 1);
    const pairs = weightless(page).getByRole('listitem');
    await expect(pairs, 'so many are shut at first').toHaveCount(0);
    for (const part of await weightless(page).getByRole('group').all())
      await part.getByText(/\d+$/).click();
    await expect(pairs).toHaveCount((many * (many - 1)) / 2);
  });

test('with eleven picks at 1280 the head and the first column stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openCompared(page, `pick=${ALL}`);
  const box = async (part: ReturnType<typeof comparison>) => {
    const found = await part.boundingBox();
    if (found === null) throw new Error('It is not drawn.');
    return found;
  };
  const frame = comparison(page);
  const criterion = frame.getByRole('rowheader', { name: /^Boot method/ });
  await frame.evaluate((element) => element.scrollTo({ left: 600, top: 200 }));
  const scrolled = await frame.evaluate(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));
  expect(scrolled).toEqual({ scrollLeft: 600, scrollTop: 200 });
  const [outer, first, head] = [
    await box(frame),
    await box(criterion),
    await box(frame.getByRole('columnheader').filter({ hasText: /^Omni/ })),
  ];
  expect(Math.abs(first.x - outer.x), 'the first column at the left edge').toBeLessThan(3);
  expect(Math.abs(head.y - outer.y), 'the head at the upper edge').toBeLessThan(3);
  expect(await page.evaluate(() => window.scrollX)).toBe(0);
  for (const part of [criterion, columnNames(page).getByText('Sidero')]) {
    const isOnTop = await part.evaluate((element) => {
      const { x, y, height } = element.getBoundingClientRect();
      const over = document.elementFromPoint(x + 12, y + height / 2);
      return element.contains(over);
    });
    expect(isOnTop, 'nothing lies over it').toBe(true);
  }
});

test('picks of different kinds come with a note, those of one kind without', async ({ page }) => {
  await openCompared(page, 'pick=metal3,omni,hivelocity');
  await expect(kindsNote(page)).toBeVisible();
  await expect(page.getByRole('main').getByRole('paragraph').first()).toHaveText(
    /Cluster API provider: Metal3\. .*Platform: Omni\. .*Managed service: Hivelocity\./,
  );
  await openCompared(page, 'pick=metal3,tinkerbell,sidero');
  await expect(kindsNote(page)).toHaveCount(0);
});

test('what is not stated makes a pair one of which nothing can be said, never a tie', async ({
  page,
}) => {
  await openCompared(page, 'pick=metal3,maas,kubevirt');
  const part = (title: string) => weightless(page).getByRole('group').filter({ hasText: title });
  await expect(part('One is at least as good').getByRole('listitem')).toHaveText([
    'Metal3 is at least as good as MAAS on everything, and better in CNCF standing.',
  ]);
  const unsaid = part('Cannot be said').getByRole('listitem');
  await expect(unsaid.filter({ hasText: 'KubeVirt' }).first()).toContainText(
    'Cannot be said: self-hosting reach and hardware discovery not stated for KubeVirt.',
  );
  await expect(weightless(page)).not.toContainText('are equal on everything');
});

test('a bad comparison link names each part that it did not understand; the rest works', async ({
  page,
}) => {
  await page.goto(
    '/?view=compare&pick=metal3,nosuch&base=kubevirt&draw=nosuch&chart=pie&only=everything',
  );
  await untilCompared(page);
  const notice = page
    .getByRole('status')
    .filter({ has: page.getByRole('heading', { name: '5 parts of this link could not be read' }) });
  await expect(notice.getByRole('listitem')).toHaveText([
    /no provider “nosuch”/,
    /switch “everything”/,
    /base names “kubevirt”, which this link does not pick/,
    /chart “pie”/,
    /no provider “nosuch”/,
  ]);
  await expectColumns(page, ['Metal3']);
  await expect(chartMode(page, 'By criterion')).toBeChecked();
  await expect(shape(page)).toContainText('Metal3: maturity High');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await expect(radars(page)).toHaveCount(1);
});
