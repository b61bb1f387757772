import {
  answer,
  choose,
  COMPLEXITY,
  entry,
  expectCounts,
  expectFirst,
  expectIn,
  expectNothingInvented,
  first,
  GROUND,
  LACKS,
  MATURITY,
  openDecide,
  part,
  result,
  status,
} from './support/decide';
import { expect, test } from './support/journey';

test('what nobody meets together is named, with every provider’s own reason', async ({ page }) => {
  await openDecide(page);
  await choose(page, MATURITY, 'High');
  await choose(page, COMPLEXITY, 'Low');
  await expectCounts(page, 0, 0, 11);
  await expect(status(page)).toContainText('No provider fits.');
  await expect(result(page).getByRole('heading', { name: /^Nothing fits/ })).toBeVisible();
  await expect(result(page)).toContainText(
    'No provider meets both “maturity: at least High” and “complexity: at most Low”.',
  );
  await expect(first(page)).toHaveCount(0);
  await expect(part(page, 'Ruled out').getByRole('listitem')).toHaveCount(11);
  await expect(entry(page, 'Ruled out', 'BYOH')).toContainText(
    /Maturity: Low \(Alpha\); you asked for at least High\s+lines 196 and 259/,
  );
  await expectNothingInvented(page);
});

const ways = [
  {
    accepts: 'Accept “complexity: at most Medium”, and KubeVirt fits.',
    admits: ['KubeVirt'],
    answers: [
      [MATURITY, 'High'],
      [COMPLEXITY, 'Medium'],
    ],
  },
  {
    accepts: 'Accept “maturity: at least Medium”, and Hivelocity, Omni and vcluster fit.',
    admits: ['Hivelocity', 'Omni', 'vcluster'],
    answers: [
      [MATURITY, 'Medium'],
      [COMPLEXITY, 'Low'],
    ],
  },
] as const;

for (const { accepts, admits, answers } of ways)
  test(`“${accepts}” is a near miss, and trying it keeps the promise`, async ({ page }) => {
    await openDecide(page, 'need=maturity:high,complexity:low');
    const way = part(page, 'Near misses').getByRole('listitem').filter({ hasText: accepts });
    await way.getByRole('link', { name: 'Try it' }).click();
    await expectCounts(page, admits.length, 0, 11 - admits.length);
    if (admits.length === 1) await expectFirst(page, 'Recommended', admits);
    else await expectIn(page, 'Fits', admits);
    for (const [text, label] of answers) await expect(answer(page, text, label)).toBeChecked();
    await expectNothingInvented(page);
    await page.goBack();
    await expectCounts(page, 0, 0, 11);
    await expect(answer(page, COMPLEXITY, 'Low')).toBeChecked();
  });

test('every near miss that is offered brings in whom it names', async ({ page }) => {
  await openDecide(page, 'need=ground:own-servers,lacks:maas-server,maturity:medium');
  const ways = part(page, 'Near misses').getByRole('listitem');
  const offered = await ways.allInnerTexts();
  expect(offered.length).toBeGreaterThan(2);
  for (const [at, words] of offered.entries()) {
    const [, who = '', how = ''] = words.match(/, and (.*?) (fits?|would have to)/) ?? [];
    await ways.nth(at).getByRole('link', { name: 'Try it' }).click();
    for (const name of who.split(/, | and /))
      await expect(entry(page, how.startsWith('fit') ? 'Fits' : 'To check', name)).toBeVisible();
    await page.goBack();
    await expect(ways).toHaveText(offered, { useInnerText: true });
  }
});

test('a cluster to stand on that cannot be offered is told as the reason why nothing fits', async ({
  page,
}) => {
  await openDecide(page);
  await choose(page, GROUND, 'A Kubernetes cluster');
  await choose(page, LACKS, 'A Kubernetes cluster that is already there');
  await expectCounts(page, 0, 0, 11);
  await expect(result(page)).toContainText(
    'No provider meets both “stands on: An existing Kubernetes cluster” and “you cannot offer a Kubernetes cluster that is already there”.',
  );
  await expectNothingInvented(page);
});
