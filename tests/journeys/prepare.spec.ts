import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { axeFindings, printedPages, scrollsSideways } from './support/page';
import { clipboardText } from './support/share';

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Prepare', exact: true });
/** It comes after the sheet, which comes after the catalog. */
const panelOnceThere = async (page: Page): Promise<Locator> => {
  await expect(panelOf(page)).toBeVisible({ timeout: 20_000 });
  return panelOf(page);
};
const openSheet = async (page: Page, id: string): Promise<Locator> => {
  await page.goto(`/?provider=${id}`);
  return panelOnceThere(page);
};
const blockOf = (panel: Locator, name: string | RegExp): Locator =>
  panel.getByRole('region', { name });
const commandsIn = (panel: Locator): Locator => blockOf(panel, /^Install/).locator('pre');
const topOf = async (found: Locator): Promise<number> => (await found.boundingBox())?.y ?? NaN;

test('whoever chooses BYOH is told before the command that it would install VMware’s build', async ({
  page,
}) => {
  await page.goto('/?view=decide&need=ground:running-hosts&order=complexity');
  const fold = page.getByText(/^Prepare BYOH/);
  await fold.click();
  const folded = page.getByRole('group').filter({ has: fold });
  const warning = folded.getByText(/installs VMware’s build/);
  const command = commandsIn(folded);
  await expect(command).toHaveText('clusterctl init --infrastructure byoh');
  expect(await topOf(warning)).toBeLessThan(await topOf(command));
  const configuration = blockOf(folded, 'Configure clusterctl').locator('pre');
  await expect(configuration).toContainText('platform9/cluster-api-provider-bringyourownhost');
  expect(await topOf(configuration)).toBeLessThan(await topOf(command));
  await expect(folded.getByText(/^From April 2027:/)).toBeVisible();
  await expect(warning.locator('xpath=ancestor::li').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/kubernetes-sigs\/cluster-api\/blob\/[0-9a-f]{40}\/cmd\/clusterctl\//,
  );
  expect(await axeFindings(page)).toEqual([]);
});

test('Metal3 has its four installs in their order', async ({ page }) => {
  const panel = await openSheet(page, 'metal3');
  const install = blockOf(panel, 'Install, in this order');
  await expect(install.locator('ol > li b')).toHaveText([
    'Ironic',
    'baremetal-operator',
    'Cluster API and the Metal3 provider',
    'The Metal3 IPAM, where static addresses are wanted',
  ]);
  await expect(commandsIn(panel)).toHaveText([
    'clusterctl init --infrastructure metal3',
    'clusterctl init --ipam metal3',
  ]);
});

for (const [id, name] of [
  ['harvester', 'harvester-harvester'],
  ['tinkerbell', 'tinkerbell-tinkerbell'],
  ['k0smotron', 'k0sproject-k0smotron'],
] as const)
  test(`the command for ${id} says ${name}`, async ({ page }) => {
    const panel = await openSheet(page, id);
    await expect(commandsIn(panel)).toHaveText(
      new RegExp(`clusterctl init [\\s\\S]*--infrastructure ${name}`),
    );
  });

test('Omni has no clusterctl command, and the sheet says why', async ({ page }) => {
  const panel = await openSheet(page, 'omni');
  await expect(blockOf(panel, 'Install')).toContainText(
    'There is no clusterctl command: Omni is no Cluster API provider',
  );
  await expect(commandsIn(panel)).toHaveCount(0);
});

test('ticks are there after a reload, on this sheet alone, until they are forgotten', async ({
  page,
}) => {
  const panel = await openSheet(page, 'maas');
  const first = panel.getByRole('checkbox').first();
  // By keyboard, as a list is worked off.
  await first.focus();
  await page.keyboard.press('Space');
  await expect(panel.getByText('1 of 6 ticked, kept on this device')).toBeVisible();
  await page.reload();
  const again = await panelOnceThere(page);
  await expect(again.getByRole('checkbox').first()).toBeChecked();
  await openSheet(page, 'metal3');
  await expect(panelOf(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await openSheet(page, 'maas');
  await panelOf(page).getByRole('button', { name: 'Forget ticks' }).click();
  await page.reload();
  await expect((await panelOnceThere(page)).getByText('0 of 6 ticked')).toBeVisible();
});

test('where storage is blocked, ticks work for the visit and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const panel = await openSheet(page, 'maas');
  await panel.getByRole('checkbox').first().check();
  await expect(panel.getByText('This browser keeps nothing for this page.')).toBeVisible();
  await page.getByRole('link', { name: 'Browse' }).first().click();
  await page.goBack();
  await expect(panelOf(page).getByRole('checkbox').first()).toBeChecked();
});

test('a command is said to be copied once it is in the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openSheet(page, 'tinkerbell');
  const install = blockOf(panel, 'Install');
  await install.getByRole('button', { name: /^Copy the command/ }).click();
  await expect(install.getByRole('status')).toHaveText(/^Copied: the command/);
  expect(await clipboardText(page)).toBe('clusterctl init --infrastructure tinkerbell-tinkerbell');
});

test('where copying is refused, the command is handed over instead', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  const panel = await openSheet(page, 'vcluster');
  await panel.getByRole('button', { name: /^Copy the command/ }).click();
  const text = panel.getByRole('textbox', { name: 'To be copied by hand' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue('clusterctl init --infrastructure vcluster');
  await expect(panel.getByText(/^Copied/)).toHaveCount(0);
});

test('the variables are saved as a file that asks for each once', async ({ page }) => {
  const panel = await openSheet(page, 'k0smotron');
  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save as k0smotron.env' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('k0smotron.env');
  const text = await readFile(await download.path(), 'utf8');
  const names = [...text.matchAll(/^export (\w+)=/gm)].map(([, name]) => name);
  expect(names).toHaveLength(9);
  expect(new Set(names).size).toBe(9);
  expect(text).toContain('export SSH_PRIVATE_KEY=""');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in what is to be prepared, all of it open, ${colorScheme}, ${width} wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const panel = await openSheet(page, 'metal3');
      for (const summary of await panel.locator('summary').all()) await summary.click();
      await panel.getByRole('checkbox').first().check();
      expect(await axeFindings(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    });

test('on paper it is left out, and the sheet says so on its one page', async ({ page }) => {
  await openSheet(page, 'metal3');
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(panelOf(page)).toBeHidden();
  await expect(page.getByText(/^Left out on paper.*; Prepare\.$/)).toBeVisible();
});
