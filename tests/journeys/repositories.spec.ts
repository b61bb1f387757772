import { expectRows, facetTick, nameLinks } from './support/browse';
import { comparedCell, openCompared } from './support/compare';
import { expect, test } from './support/journey';
import { printedPages, untilAlive } from './support/page';

const openGroup = (name: string) => new RegExp(`^Repositories: ${name}`);

test('arm64, ClusterClass and contract v1beta2 have an answer, with its sources', async ({
  page,
  stranger,
}) => {
  await page.goto('/');
  await untilAlive(page);
  const rail = page.getByRole('complementary', { name: 'Filters' });
  await rail.getByText(openGroup('Cluster API')).click();
  await facetTick(page, 'Cluster API contract', 'v1beta2').check();
  await facetTick(page, 'ClusterClass', 'Yes').check();
  await rail.getByText(openGroup('Kubernetes and nodes')).click();
  await facetTick(page, 'Architectures of nodes', 'arm64').check();
  await expectRows(page, ['Metal3']);
  const other = await stranger(page.url());
  await expectRows(other, ['Metal3']);
  await nameLinks(page).click();
  const row = page.getByRole('row', { name: /^Architectures of nodes/ });
  await expect(row).toContainText('amd64, arm64');
  await expect(row.getByRole('link', { name: /baremetalhost_types/ })).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/metal3-io\/baremetal-operator\/blob\/[0-9a-f]{40}\/apis\//,
  );
});

test('three picks with all that is said of them are printed on one A4 sheet', async ({ page }) => {
  await openCompared(page, 'pick=metal3,tinkerbell,maas');
  await untilAlive(page);
  await expect(comparedCell(page, 'ClusterClass', 0)).toHaveText('Yes');
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(comparedCell(page, 'ClusterClass', 0)).toBeHidden();
  await expect(
    page.getByText(/of which only other sources speak, left out on paper/),
  ).toBeVisible();
});
