import type { Page } from '@playwright/test';
import { expectRows, nameLinks } from './support/browse';
import { expect, test } from './support/journey';
import { scrollsSideways } from './support/page';

const notice = (page: Page) =>
  page
    .getByRole('status')
    .filter({ has: page.getByRole('heading', { name: /of this link could not be read/ }) });

const bad: readonly { readonly what: string; readonly query: string; readonly named: RegExp }[] = [
  { what: 'an unknown provider', query: 'provider=metal4', named: /no provider “metal4”/ },
  { what: 'an unknown pick', query: 'pick=metal4', named: /no provider “metal4”/ },
  { what: 'an unknown criterion', query: 'colour=red', named: /“colour” is no part/ },
  { what: 'an unknown level', query: 'maturity=huge', named: /no .*maturity “huge”/ },
  { what: 'an unknown view', query: 'view=moon', named: /no view “moon”/ },
  { what: 'an unknown column', query: 'columns=weight', named: /no column “weight”/ },
  { what: 'an unknown order', query: 'sort=weight', named: /no .*sort.* “weight”/ },
  { what: 'a broken escape', query: 'q=%E0%A4%A', named: /“q=%E0%A4%A” has a broken escape/ },
  { what: 'a lone percent sign', query: 'maturity=%', named: /“maturity=%” has a broken escape/ },
];

for (const { what, query, named } of bad) {
  test(`a link with ${what} shows the list and names what it did not understand`, async ({
    page,
  }) => {
    await page.goto(`/?${query}`);
    await expect(notice(page)).toContainText(named);
    await expect(nameLinks(page)).toHaveCount(11);
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expect(notice(page)).toHaveCount(0);
  });
}

test('what a bad link says well still counts', async ({ page }) => {
  await page.goto('/?maturity=high,huge&sort=-name,weight&pick=metal3,metal4&%ZZ');
  await expectRows(page, ['Metal3', 'MAAS', 'KubeVirt']);
  await expect(page.getByRole('checkbox', { name: 'Pick Metal3' })).toBeChecked();
  await expect(notice(page).getByRole('heading')).toHaveText(
    '4 parts of this link could not be read',
  );
  await expect(notice(page).getByRole('listitem')).toHaveCount(4);
});

/** Letters that look like chance and are the same in every run. */
const garbage = (length: number): string => {
  const letters = 'abcxyz019=&%,+-_.~;:!<>"\'[]{}|ßλ';
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return letters[seed % letters.length];
  }).join('');
};

/** No server takes a request of this length; the page itself has to. A disk asks for no request. */
const onceServed = async (page: Page, app = ''): Promise<void> => {
  if (app.startsWith('file:')) return;
  await page.route(/\?/, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${app}/` }) });
  });
};

test('100 kB of garbage leave the table standing', async ({ page, baseURL }) => {
  await onceServed(page, baseURL);
  await page.goto(`/?${encodeURI(garbage(100_000)).slice(0, 100_000)}`);
  await expect(notice(page).getByRole('heading')).toHaveText(/^[\d,]+ parts of this link/);
  await expect(notice(page)).toContainText('is no part of a Groundwork link');
  await expect(nameLinks(page)).toHaveCount(11);
  expect(await scrollsSideways(page)).toBe(false);
});

test('one garbage word of 100 kB leaves the table standing', async ({ page, baseURL }) => {
  await onceServed(page, baseURL);
  await page.goto(`/?provider=${'x'.repeat(100_000)}`);
  await expect(notice(page)).toContainText('no provider “xxx');
  await expect(nameLinks(page)).toHaveCount(11);
  expect(await scrollsSideways(page)).toBe(false);
});

test('a search of markup is shown as the text that it is', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)>';
  await page.goto(`/?q=${encodeURIComponent(text)}`);
  await expect(page.getByRole('heading', { name: `No provider matches “${text}”` })).toBeVisible();
});
