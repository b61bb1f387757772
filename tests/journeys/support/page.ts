import { expect, type Page, type Route } from '@playwright/test';
import axe from 'axe-core';

/** Holds back what an address pattern names until it is let go. */
export const heldBack = async (page: Page, address: RegExp | string) => {
  let letGo = () => {};
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route: Route) => {
    await promise;
    await route.continue();
  });
  return letGo;
};

/** The script that brings the page to life. */
export const ENTRY_SCRIPT = /\/assets\/index-[^/]+\.js$/;

/**
 * Waits until the script has taken over the page and the whole catalog is there: the capabilities
 * come with its second part, so they are never in the HTML.
 */
export const untilAlive = (page: Page): Promise<void> =>
  expect(page.getByText(/^Capabilities/).first()).toBeAttached();

/** How far all that has moved without being asked has moved, as the browser measures it. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await frame();
    await frame();
    entries.push(...observer.takeRecords());
    return entries.reduce(
      (sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value,
      0,
    );
  });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds against WCAG 2.2 AA and best practice, a line for each element. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  const options = { runOnly: { type: 'tag', values: RULES } } satisfies axe.RunOptions;
  const script = `${axe.source};axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<axe.AxeResults>(script);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

/** Whether the page is wider than its window. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth);

/** How many sheets of paper the page takes, by the page objects of its PDF. */
export const printedPages = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
};
