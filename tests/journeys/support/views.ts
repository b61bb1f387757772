import { expect, type Page } from '@playwright/test';
import { nameLinks } from './browse';
import { ALL, untilCompared } from './compare';
import { untilAlive } from './page';

type NamedView = {
  readonly view: string;
  readonly address: string;
  readonly isShown: (page: Page) => Promise<void>;
};

const THREE = 'metal3,tinkerbell,maas';

/** A comparison is there when its last part is: the radar of the whole catalog. */
const comparison = (view: string, query: string): NamedView => ({
  view: `a comparison of ${view}`,
  address: `/?view=compare&${query}`,
  isShown: untilCompared,
});

/** Comparisons of every number and with everything that a reader may choose in one. */
const comparisons: readonly NamedView[] = [
  {
    view: 'a comparison of nothing yet',
    address: '/?view=compare',
    isShown: (page) => expect(page.getByRole('link', { name: 'All 11 providers' })).toBeVisible(),
  },
  comparison('one', 'pick=metal3'),
  comparison('two', 'pick=kubevirt,metal3'),
  comparison('three', `pick=${THREE}`),
  comparison('three with a baseline', `pick=${THREE}&only=differences&base=metal3`),
  comparison('three by provider', `pick=${THREE}&chart=picks`),
  comparison('three among all providers', `pick=${THREE}&chart=providers`),
  comparison('five', 'pick=metal3,tinkerbell,maas,kubevirt,omni'),
  comparison('eleven', `pick=${ALL}`),
];

const decision = (view: string, query: string, heading: string): NamedView => ({
  view: `Decide, ${view}`,
  address: `/?view=decide${query}`,
  isShown: (page) => expect(page.getByRole('heading', { name: heading })).toBeVisible(),
});

/** The questions with every kind of result, and the account of the method. */
const decisions: readonly NamedView[] = [
  decision('nothing answered', '', 'Fits'),
  decision(
    'a tie, and who fits too',
    '&need=ground:own-servers,lacks:maas-server&order=maturity~complexity,cncf',
    'What would change it',
  ),
  decision('somebody to check', '&need=ground:running-hosts,system:ubuntu,agent:no', 'To check'),
  decision('nothing fits', '&need=maturity:high,complexity:low', 'Nothing fits, and this is why'),
  {
    view: 'the method',
    address: '/?view=method',
    isShown: (page) =>
      expect(page.getByRole('heading', { name: 'How a recommendation is made' })).toBeVisible(),
  },
];

const listsAndSheet: readonly NamedView[] = [
  {
    view: 'Browse',
    address: '/',
    isShown: (page) => expect(nameLinks(page)).toHaveCount(11),
  },
  {
    view: 'a filtered list',
    address: '/?maturity=medium,high&q=talos&sort=-complexity,name',
    isShown: (page) => expect(nameLinks(page)).toHaveCount(2),
  },
  {
    view: 'an empty result',
    address: '/?maturity=high&complexity=low',
    isShown: (page) => expect(page.getByRole('link', { name: 'Clear all' })).toBeVisible(),
  },
  {
    view: 'a sheet',
    address: '/?provider=byoh',
    isShown: (page) => expect(page.getByRole('region', { name: 'Position' })).toBeVisible(),
  },
];

const catalogs: NamedView = {
  view: 'the catalogs',
  address: '/?view=catalogs',
  isShown: (page) =>
    expect(page.getByRole('heading', { name: 'Open a catalog of your own' })).toBeVisible(),
};

/** The views that every look and every width is tried on. */
export const views = [...listsAndSheet, ...comparisons, ...decisions, catalogs];

export const open = async (page: Page, view: NamedView): Promise<void> => {
  await page.goto(view.address);
  await view.isShown(page);
  // The others are never there without the script.
  if (listsAndSheet.includes(view)) await untilAlive(page);
};
