import type { Page } from '@playwright/test';
import {
  addToOrder,
  AGENT,
  answer,
  CAPABILITIES,
  choose,
  CNCF,
  COMPLEXITY,
  expectCounts,
  GROUND,
  LACKS,
  MATURITY,
  NODES,
  openDecide,
  orderButton,
  orderRows,
  result,
  STANDING,
  status,
  SYSTEM,
  VERSION,
} from './support/decide';
import { expect, test } from './support/journey';

/** The numbers at the end of an answer: how many would fit, and how many would be to check. */
const numbersAt = async (page: Page, text: string, label: string) => {
  const name = await answer(page, text, label).evaluate(
    (input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '',
  );
  const [, fit, toCheck = '0'] = name.match(/, fits: (\d+)(?:, to check: \+(\d+)\?)?$/) ?? [];
  return { fit: Number(fit), toCheck: Number(toCheck) };
};

const tried = [
  [GROUND, 'Hosts that already run'],
  [GROUND, 'A Kubernetes cluster'],
  [LACKS, 'Machines that boot over the network'],
  [LACKS, 'Talos Linux'],
  [NODES, 'Virtual machines'],
  [AGENT, 'It must not'],
  [SYSTEM, 'Ubuntu'],
  [VERSION, 'v1.31'],
  [MATURITY, 'High'],
  [COMPLEXITY, 'Low-Medium'],
  [CNCF, 'Incubating'],
  [STANDING, 'It is not called unfit for production'],
  [CAPABILITIES, 'Storage'],
] as const;

for (const [what, query] of [
  ['nothing is answered', ''],
  ['something is answered', 'need=ground:own-servers,maturity:medium'],
] as const)
  test(`the number in an answer is what the result shows after choosing it, where ${what}`, async ({
    page,
  }) => {
    await openDecide(page, query);
    const labels = page.getByRole('main').locator('label');
    const before = await labels.allTextContents();
    for (const [text, label] of tried) {
      const { fit, toCheck } = await numbersAt(page, text, label);
      await choose(page, text, label);
      await expectCounts(page, fit, toCheck, 11 - fit - toCheck);
      await expect.poll(() => numbersAt(page, text, label), label).toEqual({ fit, toCheck });
      await page.goBack();
      await expect(answer(page, text, label)).not.toBeChecked();
      await expect(labels).toHaveText(before);
    }
  });

test('a number of two digits that becomes one moves no answer', async ({ page }) => {
  await openDecide(page, 'order=maturity,complexity');
  const label = page.getByRole('main').locator('label').filter({ hasText: 'BMCs with IPMI' });
  const top = () =>
    orderRows(page)
      .first()
      .evaluate((row: HTMLElement) => row.offsetTop);
  await expect(label).toContainText(/fits: 10$/);
  await page.evaluate(async () => void (await document.fonts.ready));
  const before = await top();
  await choose(page, GROUND, 'Servers of our own');
  await expect(label).toContainText(/fits: 5$/);
  expect(await top()).toBe(before);
});

/** Writes down all that live regions of the page say from now on, a line for each time. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const LIVE = '[role=status], [role=alert], [aria-live]';
    const spoken: string[] = [];
    const words = () =>
      new Map(
        [...document.querySelectorAll(LIVE)].map((each) => [each, each.textContent] as const),
      );
    let before = words();
    new MutationObserver(() => {
      const now = words();
      for (const [region, text] of now) if (before.get(region) !== text) spoken.push(text);
      before = now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { spoken });
  });

const spokenTo = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as typeof window & { spoken: string[] }).spoken.splice(0));

const changes: readonly {
  readonly what: string;
  readonly query?: string;
  readonly does: (page: Page) => Promise<void>;
  readonly says: RegExp;
}[] = [
  {
    what: 'a first answer',
    does: (page) => choose(page, GROUND, 'Servers of our own'),
    says: /^6 fit.*5 ruled out.*6 providers, by name: nothing is preferred/,
  },
  {
    what: 'an answer that leaves one',
    query: 'need=ground:existing-cluster',
    does: (page) => choose(page, NODES, 'Virtual machines'),
    says: /^1 fits.*10 ruled out.*Only KubeVirt is left/,
  },
  {
    what: 'an answer that leaves nobody',
    query: 'need=maturity:high',
    does: (page) => choose(page, COMPLEXITY, 'Low'),
    says: /^0 fit.*11 ruled out.*No provider fits/,
  },
  {
    what: 'an answer on which the source is silent',
    does: (page) => choose(page, STANDING, 'It is not called unfit for production'),
    says: /^0 fit.*10 to be checked.*1 ruled out.*Nobody is confirmed/,
  },
  {
    what: 'the first of an order',
    query: 'need=ground:own-servers,cncf:sandbox',
    does: (page) => addToOrder(page, 'Maturity').click(),
    says: /^2 fit.*Metal3 is at least as good as every other/,
  },
  {
    what: 'another order',
    query: 'need=ground:own-servers,cncf:sandbox&order=maturity,complexity',
    does: (page) => orderButton(page, 'Move Maturity down').click(),
    says: /^2 fit.*Tinkerbell is first/,
  },
  {
    what: 'starting over',
    query: 'need=maturity:high,complexity:low',
    does: (page) => page.getByRole('button', { name: 'Start over' }).click(),
    says: /^11 fit.*0 ruled out.*11 providers, by name/,
  },
];

for (const { what, query, does, says } of changes)
  test(`${what} is read out once: how many fit, and the verdict`, async ({ page }) => {
    await openDecide(page, query);
    await listen(page);
    await does(page);
    await expect(status(page)).toHaveText(says);
    expect(await spokenTo(page)).toEqual([expect.stringMatching(says)]);
    await expect(result(page).getByRole('status')).toHaveCount(1);
  });

test('what changes nothing in the result says nothing', async ({ page }) => {
  await openDecide(page, 'need=maturity:medium');
  await listen(page);
  await page.getByRole('button', { name: /^Pick MAAS/ }).click();
  await expect(page).toHaveURL(/pick=maas/);
  expect((await spokenTo(page)).filter((words) => /ruled out/.test(words))).toEqual([]);
  await expectCounts(page, 9, 0, 2);
});
