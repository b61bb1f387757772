import { expect, type Locator, type Page } from '@playwright/test';

/** All providers, as `pick=` names them, from shallow ground to deep. */
export const ALL =
  'vcluster,kubevirt,harvester,maas,k0smotron,byoh,metal3,hivelocity,omni,sidero,tinkerbell';

/** The picks side by side. */
export const comparison = (page: Page): Locator =>
  page.getByRole('region', { name: 'Comparison table' });

export const shape = (page: Page): Locator => page.getByRole('region', { name: 'Shape' });

export const weightless = (page: Page): Locator =>
  page.getByRole('region', { name: 'Without any weights' });

/** The pictures: one radar, or a small one for each outline. */
export const radars = (page: Page): Locator => page.getByRole('img', { name: /^Radar of / });

export const radarTable = (page: Page): Locator =>
  shape(page).getByRole('table', { name: 'The radar as a table' });

export const columnNames = (page: Page): Locator =>
  comparison(page)
    .getByRole('columnheader')
    .getByRole('link', { name: /^(?!Remove )/ });

export const expectColumns = async (page: Page, names: readonly string[]): Promise<void> => {
  await expect(columnNames(page)).toHaveText([...names]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(names.join(', '));
};

export const comparedRow = (page: Page, criterion: string): Locator =>
  comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${criterion}( What |$)`) }) });

/** What a row says of the pick in this place, from 0. */
export const comparedCell = (page: Page, criterion: string, place: number): Locator =>
  comparedRow(page, criterion).getByRole('cell').nth(place);

export const differencesOnly = (page: Page): Locator =>
  page.getByRole('switch', { name: 'Differences only' });

export const baseline = (page: Page, name: string): Locator =>
  comparison(page).getByRole('button', { name: new RegExp(`relative to ${name}$`) });

export const chartMode = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Around the radar' }).getByRole('radio', { name });

/** The tick by which a pick is drawn or left out. */
export const drawnTick = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Drawn in the radar' }).getByRole('checkbox', { name });

export const addButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Add a provider', exact: true });

export const addPanel = (page: Page): Locator =>
  page.getByRole('group', { name: 'Add a provider', exact: true });

/** Waits until the comparison, its radar and the whole catalog are there. */
export const untilCompared = async (page: Page): Promise<void> => {
  await expect(comparison(page).getByRole('rowheader', { name: 'Key features' })).toBeAttached();
  await expect(radars(page).first()).toBeVisible();
};

/** Opens a comparison by the rest of its link: `pick=metal3,maas&chart=picks`. */
export const openCompared = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/?view=compare&${query}`);
  await untilCompared(page);
};

/** Everything that a reader sees of a comparison: words, switches, pressed buttons, pictures. */
export const comparedView = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      main: all('main').map((part) => part.innerText.replace(/\s+/g, ' ').trim()),
      marked: all('input:checked').map((part) => [
        part.getAttribute('name'),
        part.getAttribute('value'),
      ]),
      pressed: all('[aria-pressed=true]').map((part) => part.ariaLabel ?? part.innerText),
      pictures: all('[role=img]').map(({ ariaLabel }) => ariaLabel),
      drawn: all('[data-outline]').map(({ outerHTML }) => outerHTML),
    };
  });

type ComparedView = Awaited<ReturnType<typeof comparedView>>;

export const expectCompared = (page: Page, view: ComparedView): Promise<void> =>
  expect
    .poll(() => comparedView(page), { message: `the comparison at ${page.url()}` })
    .toEqual(view);
