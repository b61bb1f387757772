import { expectView, facetTick, nameLinks, wholeViewOf } from './support/browse';
import { openCompared } from './support/compare';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';
import { clipboardText, openShare, sharePanel, told } from './support/share';

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
    await expectView(other, await wholeViewOf(page));
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

test.describe('with a part of the app that does not come', { tag: '@host' }, () => {
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
