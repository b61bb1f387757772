import { expect, type Page } from '@playwright/test';
import { nameLinks } from './browse';
import { untilAlive } from './page';

type NamedView = {
  readonly view: string;
  readonly address: string;
  readonly isShown: (page: Page) => Promise<void>;
};

/** The views that every look and every width is tried on. */
export const views: readonly NamedView[] = [
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

export const open = async (page: Page, { address, isShown }: NamedView): Promise<void> => {
  await page.goto(address);
  await isShown(page);
  await untilAlive(page);
};
