import { expect, type Locator, type Page } from '@playwright/test';

/** The table of providers, whatever it shows. */
export const table = (page: Page): Locator =>
  page.getByRole('table', { name: /^[\d,]+ (of [\d,]+ )?providers?,/ });

export const rowOf = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name, exact: true }) });

/** The links that are the providers' names, in the order of the rows. */
export const nameLinks = (page: Page): Locator =>
  table(page).getByRole('rowheader').getByRole('link');

export const expectRows = (page: Page, names: readonly string[]): Promise<void> =>
  expect(nameLinks(page)).toHaveText([...names]);

export const columnHead = (page: Page, name: string | RegExp): Locator =>
  table(page).getByRole('columnheader', { name });

/** The link in a column's head that sorts by it. */
export const sortLink = (page: Page, label: string): Locator =>
  table(page)
    .getByRole('columnheader')
    .getByRole('link', { name: new RegExp(`^${label}`) });

/** What the columns are called, without what their heads say of sorting and definitions. */
export const columnLabels = async (page: Page): Promise<readonly string[]> => {
  const heads = await table(page).getByRole('columnheader').allInnerTexts();
  return heads.map((text) => text.split('\n')[0]?.split(' ,')[0]?.trim() ?? '');
};

/** The tick of a facet's entry; its live count stands at the end of its name. */
export const facetTick = (page: Page, facet: string, entry: string): Locator =>
  page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('group', { name: new RegExp(`^${facet}`) })
    .getByRole('checkbox', { name: new RegExp(`^(${facet} )?${entry}(,| \\(does| \\d|$)`) });

export const searchField = (page: Page): Locator => page.getByRole('searchbox');

export const chips = (page: Page): Locator =>
  page.getByRole('list', { name: 'Your filters' }).getByRole('listitem');

export const tray = (page: Page): Locator => page.getByRole('region', { name: 'Picked providers' });

/** Everything that a reader sees of the view: its words, what is ticked, what is typed and picked. */
const viewOf = (page: Page) =>
  page.evaluate(() => {
    const words = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((part) =>
        part.innerText.replace(/\s+/g, ' ').trim(),
      );
    const inputs = [...document.querySelectorAll('input')];
    return {
      main: words('main'),
      tray: words('[aria-label="Picked providers"]'),
      ticked: inputs
        .filter(({ checked }) => checked)
        .map(({ name, value, ariaLabel, labels }) =>
          [name, value, ariaLabel ?? labels?.[0]?.textContent].join(' '),
        ),
      typed: inputs.filter(({ type }) => type === 'search').map(({ value }) => value),
    };
  });

/**
 * The same once all of it is there: beside the list, the choice of what counts comes last; on a sheet,
 * what is to be prepared.
 */
export const wholeViewOf = async (page: Page): Promise<View> => {
  const rail = page.locator('#filters');
  if ((await rail.count()) > 0)
    await expect(rail.locator('input[name="counted"]').first()).toBeAttached();
  else if ((await page.locator('.datasheet').count()) > 0)
    await expect(page.getByRole('region', { name: 'Prepare' })).toBeAttached();
  return viewOf(page);
};

export type View = Awaited<ReturnType<typeof viewOf>>;

export const expectView = (page: Page, view: View): Promise<void> =>
  expect.poll(() => viewOf(page), { message: `the view at ${page.url()}` }).toEqual(view);
