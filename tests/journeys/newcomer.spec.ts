import { ALL, columnNames, comparedCell, openCompared } from './support/compare';
import { columnLabels, expectRows, nameLinks, rowOf, table } from './support/browse';
import { expect, test } from './support/journey';
import {
  checklist,
  details,
  labelOf,
  monthWords,
  names,
  sourceWords,
  wholeLabelOf,
} from './support/source';

/** A shown cell without what the app adds to the source's words. */
const plainWords = (shown: string): string =>
  shown
    .replace(
      /\(step \d of \d\)|\(does not apply\)|(since|as of) ([A-Z][a-z]{2} )?\d{4}|disputed/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const cells = Object.values(checklist.providers).flatMap(({ name, cells }) =>
  Object.entries(cells).map(([column, printed]) => ({ name, column, printed })),
);

test('a newcomer sees 11 providers, shallow ground first', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('11 providers');
  await expectRows(page, [
    'vcluster',
    'KubeVirt',
    'Harvester',
    'MAAS',
    'k0smotron',
    'BYOH',
    'Metal3',
    'Hivelocity',
    'Omni',
    'Sidero',
    'Tinkerbell',
  ]);
});

test('a newcomer finds all 71 cells of the source in its own words', async ({ page }) => {
  expect(cells).toHaveLength(71);
  await page.goto('/');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Infrastructure type', exact: true }).check();
  await page.keyboard.press('Escape');
  const labels = (await columnLabels(page)).slice(3);
  for (const { name, column, printed } of cells) {
    const at = labels.indexOf(labelOf(column));
    expect(at, `the column ${labelOf(column)}`).toBeGreaterThanOrEqual(0);
    const shown = await rowOf(page, name)
      .getByRole('cell')
      .nth(at + 1)
      .innerText();
    const words = sourceWords(column, printed).map((each) => each.toLowerCase());
    expect.soft(words, `${name}, ${column}: ${shown}`).toContain(plainWords(shown));
  }
});

test('a comparison of all 11 has all 71 cells of the source in its own words', async ({ page }) => {
  await openCompared(page, `pick=${ALL}`);
  const columns = await columnNames(page).allInnerTexts();
  for (const { name, column, printed } of cells) {
    const shown = await comparedCell(page, wholeLabelOf(column), columns.indexOf(name)).innerText();
    const words = sourceWords(column, printed).map((each) => each.toLowerCase());
    expect.soft(words, `${name}, ${column}: ${shown}`).toContain(plainWords(shown));
  }
});

test('a newcomer sees since when CNCF has a project, and as of when it is none', async ({
  page,
}) => {
  await page.goto('/');
  for (const { name, cncf } of Object.values(checklist.providers)) {
    const words = [
      ...(cncf.since === undefined ? [] : [`since ${monthWords(cncf.since)}`]),
      ...(cncf.asOf === undefined ? [] : [`as of ${monthWords(cncf.asOf)}`]),
    ];
    for (const each of words) await expect.soft(rowOf(page, name)).toContainText(each);
  }
});

test('cautions stand in the rows that they are about', async ({ page }) => {
  await page.goto('/');
  await expect(rowOf(page, 'Sidero')).toContainText('No longer actively developed');
  await expect(rowOf(page, 'BYOH')).toContainText('use the Platform9 fork');
  await expect(rowOf(page, 'Omni')).toContainText('Not a traditional Cluster API provider');
});

test('the 11 sheets hold 57 features and 21 links between them', () => {
  const count = (list: 'features' | 'links') =>
    details.reduce((sum, provider) => sum + (provider[list]?.length ?? 0), 0);
  expect(details.map(({ name }) => name).toSorted()).toEqual([...names].toSorted());
  expect(count('features')).toBe(57);
  expect(count('links')).toBe(21);
});

for (const { name, features = [], links = [], status = [] } of details) {
  test(`the sheet of ${name} has all of its features, links and status remarks`, async ({
    page,
  }) => {
    await page.goto('/');
    await nameLinks(page).getByText(name, { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page).toHaveTitle(`${name} · Groundwork`);
    const listed = (title: string) =>
      page.getByRole('region', { name: title }).getByRole('listitem');
    await expect(listed('Key features')).toHaveCount(features.length);
    for (const { text } of features)
      await expect.soft(listed('Key features').filter({ hasText: text })).toHaveCount(1);
    await expect(listed('Status and remarks')).toHaveCount(status.length);
    for (const { text } of status)
      await expect.soft(listed('Status and remarks').filter({ hasText: text })).toHaveCount(1);
    const addresses = page.getByRole('region', { name: 'Links' }).getByRole('link');
    await expect(addresses).toHaveCount(links.length);
    for (const [at, { url }] of links.entries()) {
      await expect.soft(addresses.nth(at)).toHaveAttribute('href', url);
      await expect.soft(addresses.nth(at)).toHaveAttribute('rel', /noopener/);
    }
    for (const { cells } of Object.values(checklist.providers).filter((each) => each.name === name))
      for (const column of Object.keys(cells))
        await expect
          .soft(page.getByRole('rowheader', { name: column, exact: false }).first())
          .toBeVisible();
  });
}

test('a sheet leads back to the list', async ({ page }) => {
  await page.goto('/?provider=metal3');
  await page.getByRole('main').getByRole('link', { name: 'Browse' }).click({ timeout: 5000 });
  await expect(table(page)).toBeVisible();
  await expect(page).toHaveURL(({ search }) => search === '');
});

test('after a sheet the list takes clicks as before', async ({ page }) => {
  await page.goto('/');
  await nameLinks(page).getByText('Metal3').click();
  await expect(page.getByRole('region', { name: 'Links' })).toBeVisible();
  await page.goBack();
  await page.getByRole('checkbox', { name: 'Pick vcluster' }).check({ timeout: 5000 });
  await nameLinks(page).getByText('KubeVirt').click({ timeout: 5000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('KubeVirt');
});
