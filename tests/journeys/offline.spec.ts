import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameLinks } from './support/browse';
import { untilCompared } from './support/compare';
import { BUILT, expect, test, visit } from './support/offline';
import { openShare, savedBy } from './support/share';
import { open, views } from './support/views';

test('after one visit the app opens without a network, with all views and layers', async ({
  page,
  host,
}) => {
  await visit(page);
  await host.stop();
  for (const view of views) await open(page, view);
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  await page.goto('/?view=compare&pick=metal3,maas');
  await untilCompared(page);
  await openShare(page);
  expect((await savedBy(page, 'Markdown table: save as a file')).text).toContain('Metal3');
  expect((await savedBy(page, 'Radar: save as SVG')).text).toContain('@font-face');
});

test('when the network goes, the page of the first visit goes on to views that it never showed', async ({
  page,
  host,
}) => {
  await visit(page, '/?pick=metal3,maas');
  await host.stop();
  await page
    .getByRole('link', { name: /^Compare/ })
    .first()
    .click();
  await untilCompared(page);
});

test('the app opens under index.html too, and leaves other pages of its folder to the host', async ({
  page,
  host,
}) => {
  const folder = test.info().outputPath('with-a-page');
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(
    join(folder, 'about.html'),
    '<!doctype html><title>About</title><link rel="icon" href="data:,"><p>About us</p>',
  );
  host.serve(folder);
  await visit(page);
  await page.goto('/about.html');
  await expect(page.getByText('About us')).toBeVisible();
  await host.stop();
  await page.goto('/index.html?maturity=high');
  await expect(nameLinks(page)).toHaveCount(3);
});

test('a catalog beside the app is asked for anew, and is the last known without a network', async ({
  page,
  host,
}) => {
  const folder = test.info().outputPath('with-a-catalog');
  cpSync(BUILT, folder, { recursive: true });
  const publish = (text: string) => writeFileSync(join(folder, 'team.yaml'), text);
  const read = () =>
    page.evaluate(async () => (await fetch('team.yaml', { cache: 'no-cache' })).text());
  host.serve(folder);
  publish('title: Ours');
  await visit(page);
  expect(await read()).toBe('title: Ours');
  publish('title: Ours, amended');
  expect(await read()).toBe('title: Ours, amended');
  await host.stop();
  expect(await read()).toBe('title: Ours, amended');
});
