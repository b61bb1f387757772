import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './support/journey';
import { axeFindings } from './support/page';

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

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

test('a reader opens a catalog of their own on top of the bundled one, and the link names it', async ({
  page,
}) => {
  await page.goto('./?view=catalogs');
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
  await page.goto('./?view=catalogs&pick=maas');
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
  await page.goto('./?view=catalogs');
  await give(page, 'team.yaml', TEAM);
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  await page.getByRole('link', { name: /team\.yaml/ }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('team.yaml is kept on this device.', { exact: false })).toBeVisible();
  await page.goto('./?catalog=team.yaml');
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
  await page.goto('./?view=catalogs&catalog=team.yaml');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('team.yaml is forgotten.')).toBeVisible();
  await page.goto('./?catalog=team.yaml');
  await expect(
    page.getByRole('heading', { name: 'This link was made with another catalog: team.yaml' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '11 providers' })).toBeVisible();
});

test('a link to a catalog that is not here says so, and shows what its sender saw once it is brought', async ({
  page,
}) => {
  await page.goto('./?catalog=team.yaml&pick=metal3,racks');
  await expect(
    page.getByRole('heading', { name: 'This link was made with another catalog: team.yaml' }),
  ).toBeVisible();
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
  expect(new URL(page.url()).search).toBe('?pick=metal3,racks&catalog=team.yaml');
});

test('a file beside the app is opened by its name in the link', async ({ page }) => {
  await page.goto('./?catalog=sample-catalog.yaml');
  await expect(page.getByRole('heading', { level: 1, name: '12 providers' })).toBeVisible();
});

test('the downloaded catalog opens again as the same screens', async ({ page }) => {
  await page.goto('./?view=catalogs');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The catalog in use' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  await page.goto('./');
  await expect(page.getByRole('table').getByText('disputed').first()).toBeAttached();
  const before = await page.getByRole('table').innerText();
  await page.goto('./?view=catalogs');
  await give(page, 'again.json', text);
  await expect(page.getByRole('heading', { level: 1, name: '11 providers' })).toBeVisible();
  expect(await page.getByRole('table').innerText()).toBe(before);
});

test('another subject works in Browse, Compare and Decide without a line of code', async ({
  page,
}) => {
  const sample = readFileSync(join(import.meta.dirname, '../../samples', SUBJECT), 'utf8');
  await page.goto('./?view=catalogs');
  await give(page, SUBJECT, sample);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/providers|Catalogs/);
  const picks = page.getByRole('checkbox', { name: /^Pick / });
  await picks.nth(0).check();
  await picks.nth(1).check();
  await page
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible();
});
