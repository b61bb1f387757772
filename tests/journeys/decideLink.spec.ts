import type { Page } from '@playwright/test';
import {
  addToOrder,
  answer,
  CAPABILITIES,
  choose,
  CNCF,
  expectCounts,
  expectFirst,
  expectOrder,
  GROUND,
  LACKS,
  MATURITY,
  openDecide,
  orderButton,
  orderRows,
  status,
} from './support/decide';
import { expect, test } from './support/journey';

/** Everything that a reader sees of the questions and the result, and what is answered. */
const decideView = (page: Page) =>
  page.evaluate(() => {
    const all = <T extends HTMLElement>(selector: string) => [
      ...document.querySelectorAll<T>(selector),
    ];
    return {
      main: all('main').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
      answered: all<HTMLInputElement>('main input:checked').map(({ labels, name }) =>
        [name, labels?.[0]?.innerText].join(' '),
      ),
      pressed: all('main [aria-pressed=true]').map(({ ariaLabel }) => ariaLabel),
    };
  });

type DecideView = Awaited<ReturnType<typeof decideView>>;

const expectDecided = (page: Page, view: DecideView): Promise<void> =>
  expect.poll(() => decideView(page), { message: `Decide at ${page.url()}` }).toEqual(view);

type Step = {
  readonly does: (page: Page) => Promise<void>;
  /** The end of the address. */
  readonly shows: RegExp;
  /** What is read out, which no step has in common with the one before. */
  readonly says: RegExp;
};

/** What a reader does with the mouse, one step of the history each. */
const steps: readonly Step[] = [
  {
    does: (page) => choose(page, GROUND, 'Servers of our own'),
    shows: /need=ground:own-servers$/,
    says: /^6 fit0 to be checked5 ruled out/,
  },
  {
    does: (page) => choose(page, LACKS, 'A MAAS server'),
    shows: /ground:own-servers,lacks:maas-server$/,
    says: /^5 fit0 to be checked6 ruled out/,
  },
  {
    does: (page) => choose(page, MATURITY, 'High'),
    shows: /lacks:maas-server,maturity:high$/,
    says: /^1 fits.*Only Metal3 is left/,
  },
  {
    does: (page) => choose(page, MATURITY, 'Medium'),
    shows: /lacks:maas-server,maturity:medium$/,
    says: /^5 fit0 to be checked6 ruled out/,
  },
  {
    does: (page) => choose(page, CAPABILITIES, 'API'),
    shows: /maturity:medium,capabilities:api$/,
    says: /^3 fit2 to be checked6 ruled out/,
  },
  {
    does: (page) => answer(page, CAPABILITIES, 'API').uncheck(),
    shows: /lacks:maas-server,maturity:medium$/,
    says: /^5 fit.*nothing is ranked\.$/,
  },
  {
    does: (page) => addToOrder(page, 'Maturity').click(),
    shows: /order=maturity$/,
    says: /Metal3 is at least as good as every other, however you weigh what you prefer\.$/,
  },
  {
    does: (page) => addToOrder(page, 'CNCF standing').click(),
    shows: /order=maturity,cncf$/,
    says: /however you weigh what you prefer in your order\.$/,
  },
  {
    does: (page) => addToOrder(page, 'Low complexity').click(),
    shows: /order=maturity,cncf,complexity$/,
    says: /Metal3 is first under more than 95% of/,
  },
  {
    does: (page) => orderButton(page, 'Move Low complexity up').click(),
    shows: /order=maturity,complexity,cncf$/,
    says: /Metal3 is first under about 85% of/,
  },
  {
    does: (page) => orderButton(page, 'Tie Low complexity with the one above').click(),
    shows: /order=maturity~complexity,cncf$/,
    says: /Metal3 and Omni tie; Tinkerbell is first under less than 5% of/,
  },
];

test('answers and order survive reload, a copied address, Back and Forward', async ({
  page,
  stranger,
}) => {
  await openDecide(page);
  const views = [await decideView(page)];
  for (const { does, shows, says } of steps) {
    await does(page);
    await expect(page).toHaveURL(shows);
    await expect(status(page)).toHaveText(says);
    views.push(await decideView(page));
  }
  await expectOrder(page, ['1 Maturity', '1 Low complexity', '3 CNCF standing']);
  await expectFirst(page, 'Recommended, a tie', ['Metal3', 'Omni']);
  const [last] = views.slice(-1);
  if (last === undefined) throw new Error('There was no step.');
  await page.reload();
  await expectDecided(page, last);
  const other = await stranger(page.url());
  await other.setViewportSize(page.viewportSize() ?? { width: 1440, height: 900 });
  await expectDecided(other, last);
  for (const view of views.toReversed().slice(1)) {
    await page.goBack();
    await expectDecided(page, view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await expectDecided(page, view);
  }
});

test('Start over takes back all answers and the order, and Back brings them again', async ({
  page,
}) => {
  await openDecide(page, 'pick=maas&need=ground:own-servers,cncf:sandbox&order=cncf~maturity');
  const before = await decideView(page);
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectCounts(page, 11, 0, 0);
  await expect(orderRows(page)).toHaveCount(0);
  await expect(page.getByText(/^0 of \d+ answered$/)).toBeVisible();
  await expect(page).toHaveURL(/\?view=decide&pick=maas$/);
  await page.goBack();
  await expectDecided(page, before);
});

test('an answer in place of another one is one step back', async ({ page }) => {
  await openDecide(page);
  await choose(page, CNCF, 'Sandbox', 'Incubating', 'No matter');
  await expect(page).toHaveURL(/\?view=decide$/);
  await page.goBack();
  await expectCounts(page, 2, 0, 9);
  await page.goBack();
  await expectCounts(page, 3, 0, 8);
});

test('a link with unknown answers and criteria names each of them and keeps the rest', async ({
  page,
}) => {
  await openDecide(page, 'need=nosuch:yes,ground:nosuch,maturity:medium&order=nosuch,maturity');
  const notice = page.getByRole('status').filter({ hasText: 'of this link could not be read' });
  await expect(notice.getByRole('heading')).toHaveText('3 parts of this link could not be read');
  await expect(notice.getByRole('listitem')).toHaveText([
    /no answer “nosuch:yes”/,
    /no answer “ground:nosuch”/,
    /no criterion to order “nosuch”/,
  ]);
  await expectCounts(page, 9, 0, 2);
  await expectOrder(page, ['1 Maturity']);
  await expectFirst(page, 'Recommended, a tie', ['KubeVirt', 'MAAS', 'Metal3']);
  await choose(page, MATURITY, 'High');
  await expect(page).toHaveURL(/\?view=decide&need=maturity:high&order=maturity$/);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await expect(status(page)).toBeVisible();
});

test('a link with two answers where one is asked keeps the first and says so', async ({ page }) => {
  await openDecide(page, 'need=maturity:medium,maturity:high&order=cncf,cncf');
  const notice = page.getByRole('status').filter({ hasText: 'of this link could not be read' });
  await expect(notice.getByRole('listitem')).toHaveText([/“maturity:high” was left out/, /“cncf”/]);
  await expectCounts(page, 9, 0, 2);
  await expectOrder(page, ['1 CNCF standing']);
});
