import { expectView, facetTick, nameLinks, searchField, viewOf } from './support/browse';
import { openCompared } from './support/compare';
import { openDecide } from './support/decide';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';
import { clipboardText, openShare, savedBy, sharePanel, told } from './support/share';

const FILTERED = '/?maturity=high&sort=name&columns=maturity,cncf&pick=metal3';

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the copied link shows a stranger the same, and is confirmed once it is copied', async ({
    page,
    stranger,
  }) => {
    await page.goto(FILTERED);
    await untilAlive(page);
    await openShare(page);
    await sharePanel(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(told(page)).toHaveText('Copied: the link.');
    const link = await clipboardText(page);
    expect(link).toMatch(/[?&]version=\d+/);
    await page.keyboard.press('Escape');
    const other = await stranger(link);
    await untilAlive(other);
    await expectView(other, await viewOf(page));
  });

  test('a table is copied as Markdown with exactly the rows and columns of the screen', async ({
    page,
  }) => {
    await page.goto(FILTERED);
    await untilAlive(page);
    const names = await nameLinks(page).allTextContents();
    await openShare(page);
    await sharePanel(page).getByRole('button', { name: 'Markdown table: copy' }).click();
    await expect(told(page)).toHaveText('Copied: Markdown table.');
    const lines = (await clipboardText(page)).split('\n').filter((line) => line.startsWith('|'));
    expect(lines[0]).toMatch(/^\| Provider\s+\| Ground\s+\| Maturity\s+\| CNCF status\s+\|$/);
    expect(lines.slice(2).map((line) => line.split('|')[1]?.trim())).toEqual(names);
  });

  test('a radar is copied as a picture', async ({ page }) => {
    await openCompared(page, 'pick=metal3,maas');
    await openShare(page);
    await sharePanel(page).getByRole('button', { name: 'Radar: copy' }).click();
    await expect(told(page)).toHaveText('Copied: Radar as a picture.');
    const kinds = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    );
    expect(kinds).toEqual(['image/png']);
  });
});

test('a refused clipboard is said in words, and the text lies there selected', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
    navigator.clipboard.write = refuse;
    navigator.clipboard.writeText = refuse;
  });
  await page.goto(FILTERED);
  await untilAlive(page);
  await openShare(page);
  await sharePanel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(told(page)).toContainText('did not allow to copy');
  await expect(told(page)).not.toContainText('Copied');
  const byHand = sharePanel(page).getByRole('textbox', { name: 'To be copied by hand' });
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(/\?maturity=high/);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('maturity=high');
});

test('a file that the browser does not take is said in words, and its text is there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('Blocked.');
    };
  });
  await page.goto('/');
  await untilAlive(page);
  await openShare(page);
  await sharePanel(page).getByRole('button', { name: 'CSV: save as a file' }).click();
  await expect(told(page)).toContainText('did not take groundwork-browse-all-providers.csv');
  await expect(sharePanel(page).getByRole('textbox', { name: 'To be copied by hand' })).toHaveValue(
    /Provider,Ground,/,
  );
});

for (const [what, name, says] of [
  ['shared', undefined, 'Handed on.'],
  ['dismissed', 'AbortError', 'Nothing was shared. The link can be copied at any time.'],
  ['refused', 'NotAllowedError', 'The device did not share it. Copy the link instead.'],
] as const)
  test(`the device’s own sheet, ${what}, is answered in words`, async ({ page }) => {
    await page.addInitScript((fault) => {
      navigator.share = (given) => {
        document.documentElement.dataset['shared'] = given?.url ?? '';
        return fault === undefined
          ? Promise.resolve()
          : Promise.reject(new DOMException('No.', fault));
      };
    }, name);
    await page.goto('/?provider=metal3');
    await untilAlive(page);
    await openShare(page);
    await sharePanel(page).getByRole('button', { name: 'Share…' }).click();
    await expect(told(page)).toHaveText(says);
    await expect(page.locator('html')).toHaveAttribute('data-shared', /\?provider=metal3/);
  });

test('a sheet saved as JSON opens again as the same view', async ({ page, stranger }) => {
  const query = 'need=ground:own-servers,cncf:sandbox&order=maturity,complexity';
  await openDecide(page, query);
  await openShare(page);
  const file = await savedBy(page, 'JSON: save as a file');
  await page.keyboard.press('Escape');
  const other = await stranger('/');
  await untilAlive(other);
  await openShare(other);
  await sharePanel(other)
    .getByLabel('Choose a file')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.content });
  await expect(other).toHaveURL(/view=decide/);
  await expect(
    other.getByRole('heading', { name: /^Opened: Decide, saved on \d+ \w+ \d{4}$/ }),
  ).toBeVisible();
  await expectView(other, await viewOf(page));
});

test('opening a saved sheet is a step of its own, also after typing', async ({ page }) => {
  await page.goto('/?pick=metal3');
  await untilAlive(page);
  await openShare(page);
  const file = await savedBy(page, 'JSON: save as a file');
  await page.keyboard.press('Escape');
  await searchField(page).fill('talos');
  await openShare(page);
  await sharePanel(page)
    .getByLabel('Choose a file')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.content });
  await expect(page).toHaveURL(/\?pick=metal3$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=talos/);
});

test('what was copied is no longer claimed once something else is on the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/');
  await untilAlive(page);
  await openShare(page);
  await sharePanel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(told(page)).toHaveText('Copied: the link.');
  await page.keyboard.press('Escape');
  await facetTick(page, 'Maturity', 'High').check();
  await openShare(page);
  await expect(told(page)).toBeEmpty();
});

test('what could not be copied leaves the focus to the reader once it was selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not now.', 'NotAllowedError'));
    navigator.clipboard.write = refuse;
    navigator.clipboard.writeText = refuse;
  });
  await page.goto('/');
  await untilAlive(page);
  await openShare(page);
  await sharePanel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(sharePanel(page).getByRole('textbox', { name: /by hand/ })).toBeFocused();
  const pick = page.getByRole('checkbox', { name: 'Pick vcluster' });
  await pick.focus();
  await page.keyboard.press('Space');
  await expect(pick).toBeChecked();
  await expect(pick).toBeFocused();
});

test.describe('with a part of the app that does not come', () => {
  test.use({ expectedTrouble: /Failed to load resource|dynamically imported module|preload/ });

  test('a table that could not be made is not called copied', async ({ page }) => {
    await page.route(/inMarkdown/, (route) => route.abort());
    await page.goto('/');
    await untilAlive(page);
    await openShare(page);
    await sharePanel(page).getByRole('button', { name: 'Markdown table: copy' }).click();
    await expect(told(page)).toContainText('This could not be made.');
    await expect(told(page)).not.toContainText('Copied');
  });
});

test('a file that is no saved sheet is refused with what was found and expected', async ({
  page,
}) => {
  await page.goto(FILTERED);
  await untilAlive(page);
  const before = await viewOf(page);
  await openShare(page);
  await sharePanel(page)
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'notes.md', mimeType: 'text/plain', buffer: Buffer.from('# Notes') });
  await expect(told(page)).toContainText('notes.md was not opened, and nothing has changed.');
  await expect(told(page)).toContainText('Found text that is not JSON: “# Notes”');
  await page.keyboard.press('Escape');
  await expectView(page, before);
});

test('a decision record names who is recommended and everybody who is ruled out', async ({
  page,
}) => {
  await openDecide(page, 'need=ground:own-servers,cncf:sandbox&order=maturity,complexity');
  await openShare(page);
  const { name, text } = await savedBy(page, 'Decision record: save as a file');
  expect(name).toBe('groundwork-decide.record.md');
  expect(text).toMatch(/^# Use Metal3 as the provider/m);
  for (const each of ['MAAS', 'BYOH', 'vcluster', 'Sidero', 'Hivelocity', 'Tinkerbell'])
    expect(text).toContain(each);
  expect(text).toMatch(/view=decide&need=/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`pictures of a comparison carry title, legend and source, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openCompared(page, 'pick=metal3,maas');
    await openShare(page);
    const { name, text } = await savedBy(page, 'Radar: save as SVG');
    expect(name).toBe('groundwork-compare-metal3-maas-radar.svg');
    const drawn = await page.evaluate((svg) => {
      // A document that the page parses is under the page’s policy, unlike the file.
      const bare = svg.replace(/<style>.*?<\/style>/s, '');
      const picture = new DOMParser().parseFromString(bare, 'image/svg+xml');
      const ground = picture.querySelector('rect')?.getAttribute('fill');
      return {
        title: picture.querySelector('title')?.textContent ?? '',
        words: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent),
        ground,
        variables: /var\(|class=/.test(svg),
        isBroken: picture.querySelector('parsererror') !== null,
      };
    }, text);
    expect(drawn.isBroken).toBe(false);
    expect(drawn.variables, 'looks that only the page knows').toBe(false);
    expect(drawn.title).toMatch(/^Radar of Metal3 and MAAS on/);
    expect(drawn.words).toEqual(expect.arrayContaining(['Metal3', 'MAAS', 'Maturity', 'Medium']));
    expect(drawn.words.join(' ')).toMatch(
      /catalog “Non-Cloud Infrastructure Providers” version \d/,
    );
    expect(drawn.words.join(' ')).toMatch(/view=compare&pick=metal3,maas/);
    const panel = page.getByRole('region', { name: 'Shape' });
    await expect(panel).toHaveCSS('background-color', drawn.ground ?? '');
    const position = await savedBy(page, 'Position: save as PNG');
    expect(position.content.subarray(1, 4).toString()).toBe('PNG');
    expect(position.content.readUInt32BE(16), 'its width').toBeGreaterThan(800);
  });
