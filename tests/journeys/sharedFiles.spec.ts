import { expectView, searchField, wholeViewOf } from './support/browse';
import { openCompared } from './support/compare';
import { openDecide } from './support/decide';
import { expect, test } from './support/journey';
import { heldBack, untilAlive } from './support/page';
import { openSaved, openShare, savedBy, sharedAs, sharePanel, told } from './support/share';

const FILTERED = '/?maturity=high&sort=name&columns=maturity,cncf&pick=metal3';

test('a sheet saved as JSON opens again as the same view', async ({ page, stranger }) => {
  const query = 'need=ground:own-servers,cncf:sandbox&order=maturity,complexity';
  await openDecide(page, query);
  const file = await sharedAs(page, 'JSON: save as a file');
  const other = await stranger('/');
  await untilAlive(other);
  await openSaved(other, file);
  await expect(other).toHaveURL(/view=decide/);
  await expect(
    other.getByRole('heading', { name: /^Opened: Decide, saved on \d+ \w+ \d{4}$/ }),
  ).toBeVisible();
  await expectView(other, await wholeViewOf(page));
});

test('a saved sheet of providers that are asked for as well brings them', async ({
  page,
  stranger,
}) => {
  await openCompared(page, 'pick=metal3,vsphere&also=beyond');
  const file = await sharedAs(page, 'JSON: save as a file');
  const other = await stranger('/');
  await untilAlive(other);
  await openSaved(other, file);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Metal3, vSphere');
  await expect(other).toHaveURL(/\?view=compare&pick=metal3,vsphere&also=beyond&version=\d+$/);
  await expect(other.getByRole('heading', { name: /^Opened: / })).toBeVisible();
});

test(
  'a saved sheet is not called unreadable while what it asks for comes',
  {
    tag: '@host',
  },
  async ({ page, stranger }) => {
    await openCompared(page, 'pick=metal3,vsphere&also=beyond');
    const file = await sharedAs(page, 'JSON: save as a file');
    const other = await stranger('/');
    await untilAlive(other);
    const letGo = await heldBack(other, /beyond/);
    await openSaved(other, file);
    await expect(other.getByRole('heading', { name: /^Opened: / })).toBeVisible();
    await expect(other.getByRole('heading', { name: /could not be read/ })).toHaveCount(0);
    letGo();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Metal3, vSphere');
    await expect(other.getByRole('heading', { name: /could not be read/ })).toHaveCount(0);
  },
);

test('opening a saved sheet is a step of its own, also after typing', async ({ page }) => {
  await page.goto('/?pick=metal3');
  await untilAlive(page);
  const file = await sharedAs(page, 'JSON: save as a file');
  await searchField(page).fill('talos');
  await openSaved(page, file);
  await expect(page).toHaveURL(/\?pick=metal3&version=\d+$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=talos/);
});

test('a file that is no saved sheet is refused with what was found and expected', async ({
  page,
}) => {
  await page.goto(FILTERED);
  await untilAlive(page);
  const before = await wholeViewOf(page);
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
