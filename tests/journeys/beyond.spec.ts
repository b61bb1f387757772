import { expect } from '@playwright/test';
import { test } from './support/journey';

test('arm64 nodes, ClusterClass and the contract v1beta2 give an answer with its sources', async ({
  page,
}) => {
  await page.goto('/?view=decide');
  await page.getByRole('checkbox', { name: /^Declare the contract v1beta2/ }).check();
  await page.getByRole('checkbox', { name: /^Work with ClusterClass/ }).check();
  await page.getByRole('checkbox', { name: /^arm64/ }).check();
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result.getByRole('heading', { name: 'Metal3' })).toBeVisible();
  await expect(
    result.getByText(/Cluster API contract: v1beta2 \(metal3-io\/cluster-api-provider-metal3/),
  ).toBeVisible();
  await expect(result.getByText(/ClusterClass: No; .*/).first()).toBeVisible();
  // Silence of a repository rules nobody out.
  await expect(
    result.getByText('k0smotron meets the rest. Not stated: architectures of nodes.'),
  ).toBeVisible();
});

test('a reader asks for the 28 that the document does not rate, finds two and compares them', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: '28 more that the document does not rate' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('39 providers');
  expect(new URL(page.url()).search).toBe('?also=beyond');
  await page.getByRole('checkbox', { name: 'Pick vSphere' }).check();
  await page.getByRole('checkbox', { name: 'Pick Proxmox' }).check();
  await page
    .getByRole('link', { name: /^Compare 2/ })
    .first()
    .click();
  await expect(page.getByRole('columnheader', { name: /vSphere/ }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /Proxmox/ }).first()).toBeVisible();
});

test('a deprecated one says so before anything else', async ({ page }) => {
  await page.goto('/?also=beyond&provider=packet');
  await expect(page.getByText('Deprecated: the service closed in June 2026')).toBeVisible();
});

test('nobody is recommended on ratings that nobody gave them: they are to be checked', async ({
  page,
}) => {
  await page.goto('/?view=decide&also=beyond&need=maturity:high,complexity:low');
  const check = page.getByRole('region', { name: 'To check' });
  await expect(check.getByRole('link', { name: 'Proxmox', exact: true })).toBeVisible();
  // A long list comes in parts.
  await check
    .getByRole('button')
    .filter({ hasText: /more|further/i })
    .first()
    .click();
  await expect(check.getByRole('link', { name: 'vSphere', exact: true })).toBeVisible();
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result.getByText('Recommended', { exact: true })).toHaveCount(0);
});

test('Decide offers the further providers where little fits', async ({ page }) => {
  await page.goto(
    '/?view=decide&need=cluster-api:contract,architecture:arm64,cluster-api:cluster-class',
  );
  await page.getByRole('link', { name: 'Ask them too' }).click();
  await expect(
    page.getByText('Asked as well: 28 more that the document does not rate.'),
  ).toBeVisible();
  expect(new URL(page.url()).search).toContain('also=beyond');
});
