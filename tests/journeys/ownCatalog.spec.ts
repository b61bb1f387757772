import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './support/journey';
import { axeFindings } from './support/page';
import { openSaved, sharedAs } from './support/share';

const SUBJECT = 'telescopes.yaml';

const TEAM = `format: 1
id: team
title: Our team
sources:
  - id: us
    title: Our own trials
    read: 2026-11-20
providers:
  - id: metal3
    name: Metal3
    statements:
      maturity: { value: medium, note: We had two outages. }
  - id: racks
    name: Racks
    statements:
      ground: { value: bare }
      maturity: { value: low }
`;

const WRONG = TEAM.replace('value: low', 'value: lw').replace('id: racks', 'id: metal3');

const give = (page: Page, name: string, text: string) =>
  page
    .getByRole('main')
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });

const missing = (page: Page, name: string) =>
  page.getByRole('status').filter({
    has: page.getByRole('heading', { name: `This link was made with another catalog: ${name}` }),
  });

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

test('a reader opens a catalog of their own on top of the bundled one, and the link names it', async ({
  page,
}) => {
  await page.goto('/?view=catalogs');
  await give(page, 'our team.yaml', TEAM);
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?catalog=our-team.yaml');
  await expect(row(page, 'Racks').getByText('Low', { exact: true })).toBeVisible();
  // What the sources say counts until the reader says otherwise.
  await expect(row(page, 'Metal3').getByText('High', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'what your own catalog says' }).check();
  await expect(row(page, 'Metal3').getByText('Medium', { exact: true })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?catalog=our-team.yaml&count=own');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogs' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
});

test('a catalog with errors is refused with all of them, each with its line, and nothing is lost', async ({
  page,
}) => {
  await page.goto('/?view=catalogs&pick=maas');
  await give(page, 'team.yaml', WRONG);
  const refused = page.getByRole('region', { name: 'team.yaml was not loaded' });
  await expect(refused.getByRole('heading')).toHaveText(/^team\.yaml was not loaded: 2 errors$/);
  await expect(refused.getByRole('listitem')).toHaveCount(2);
  await expect(refused.getByText(/lw/).first()).toBeVisible();
  await expect(refused.getByText(/^line \d+, column \d+$/).first()).toBeVisible();
  await expect(refused.getByText(/11 providers, is still in use/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Browse', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '11 providers' })).toBeVisible();
});

test('a catalog is kept on the device if the reader wants, and forgotten on request', async ({
  page,
}) => {
  await page.goto('/?view=catalogs');
  await give(page, 'team.yaml', TEAM);
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  await page.getByRole('link', { name: /team\.yaml/ }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('team.yaml is kept on this device.', { exact: false })).toBeVisible();
  await page.goto('/?catalog=team.yaml');
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  await page.goto('/?view=catalogs&catalog=team.yaml');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('team.yaml is forgotten.')).toBeVisible();
  await page.goto('/?catalog=team.yaml');
  await expect(missing(page, 'team.yaml')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '11 providers' })).toBeVisible();
});

test('a link to a catalog that is not here says so, and shows what its sender saw once it is brought', async ({
  page,
}) => {
  await page.goto('/?catalog=team.yaml&pick=metal3,racks');
  await expect(missing(page, 'team.yaml')).toBeVisible();
  await expect(page.getByText(/no provider “racks”/)).toBeVisible();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'whatever.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(TEAM),
    });
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Pick Racks' })).toBeChecked();
  expect(new URL(page.url()).search).toBe('?catalog=team.yaml&pick=metal3,racks');
});

test(
  'a file beside the app is opened by its name in the link',
  { tag: '@host' },
  async ({ page }) => {
    await page.goto('/?catalog=sample-catalog.yaml');
    await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  },
);

test('the downloaded catalog opens again as the same screens', async ({ page }) => {
  await page.goto('/?view=catalogs');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The catalog in use' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  await page.goto('/');
  await expect(page.getByRole('table').getByText('disputed').first()).toBeAttached();
  const before = await page.getByRole('table').innerText();
  await page.goto('/?view=catalogs');
  await give(page, 'again.json', text);
  await expect(page.getByRole('heading', { level: 1, name: '11 providers' })).toBeVisible();
  expect(await page.getByRole('table').innerText()).toBe(before);
});

test('another subject works in Browse, Compare, Decide and Share without a line of code', async ({
  page,
  stranger,
}) => {
  const sample = readFileSync(join(import.meta.dirname, '../../samples', SUBJECT), 'utf8');
  await page.goto('/?view=catalogs');
  await give(page, SUBJECT, sample);
  await expect(page.getByRole('heading', { level: 1, name: '5 telescopes' })).toBeVisible();
  const names = await page.getByRole('rowheader').getByRole('link').allTextContents();
  const [first = '', second = ''] = names;
  for (const name of [first, second])
    await page.getByRole('checkbox', { name: `Pick ${name}` }).check();
  const table = await sharedAs(page, 'CSV: save as a file');
  for (const name of names) expect(table.text).toContain(name);
  await page
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await expect(page.getByRole('table').first()).toBeVisible();
  const radar = await sharedAs(page, 'Radar: save as SVG');
  for (const words of [first, second, 'Like a rock']) expect(radar.text).toContain(words);
  const sheet = await sharedAs(page, 'JSON: save as a file');
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
  const record = await sharedAs(page, 'Decision record: save as a file');
  expect(record.text).toContain(first);
  expect(record.text).not.toMatch(/provider/i);
  const other = await stranger('/');
  await openSaved(other, sheet);
  await missing(other, SUBJECT)
    .locator('input[type=file]')
    .setInputFiles({ name: SUBJECT, mimeType: 'application/yaml', buffer: Buffer.from(sample) });
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`${first}, ${second}`);
});
