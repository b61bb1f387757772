import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

type JourneyOptions = {
  /** What the console may say, because the test brings it about. */
  readonly expectedTrouble: RegExp | undefined;
  /** Whether the browser has service workers; one would answer in place of what a story holds back. */
  readonly hasServiceWorker: boolean;
};

type JourneyFixtures = {
  /** Opens an address in a browser that has never been here. */
  readonly stranger: (address: string) => Promise<Page>;
};

/**
 * A test with a reader in a browser. It fails on any console message, any error of the page, any
 * violation of the Content-Security-Policy and any request to another host.
 */
export const test = base.extend<JourneyFixtures & JourneyOptions>({
  expectedTrouble: [undefined, { option: true }],
  hasServiceWorker: [false, { option: true }],
  context: async ({ context, baseURL, expectedTrouble, hasServiceWorker }, run) => {
    if (!hasServiceWorker) await withoutServiceWorker(context);
    const troubles = await troublesOf(context, baseURL);
    await run(context);
    expect(unexpected(troubles, expectedTrouble), 'troubles of the page').toEqual([]);
  },
  page: async ({ page, baseURL }, run) => {
    standAt(page, baseURL);
    await run(page);
  },
  stranger: async ({ browser, baseURL, expectedTrouble }, run) => {
    const contexts: BrowserContext[] = [];
    const troubles: (readonly string[])[] = [];
    await run(async (address) => {
      const context = await browser.newContext();
      contexts.push(context);
      await withoutServiceWorker(context);
      troubles.push(await troublesOf(context, baseURL));
      const page = await context.newPage();
      standAt(page, baseURL);
      await page.goto(address);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(unexpected(troubles.flat(), expectedTrouble), 'troubles of the stranger').toEqual([]);
  },
});

export { expect };

const unexpected = (troubles: readonly string[], expected: RegExp | undefined) =>
  troubles.filter((trouble) => expected === undefined || !expected.test(trouble));

const withoutServiceWorker = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));

/**
 * Stories name what they open from where the app stands, “/?view=compare”: the root of a host, a
 * folder of it, or one file.
 */
const standAt = (page: Page, app: string | undefined): void => {
  const goto = page.goto.bind(page);
  page.goto = (address, options) => goto(new URL(address.replace(/^\//, ''), app).href, options);
};

const troublesOf = async (context: BrowserContext, baseURL = ''): Promise<readonly string[]> => {
  const troubles: string[] = [];
  const { host } = new URL(baseURL);
  context.on('console', (message) => {
    troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (problem) => {
    troubles.push(`error of the page: ${problem.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host)
      troubles.push(`request to another host: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy violated: ${violatedDirective} by ${blockedURI}`);
    });
  });
  return troubles;
};
