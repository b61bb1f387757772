import type { Page } from '@playwright/test';
import { openCompared } from './support/compare';
import { openDecide } from './support/decide';
import { expect, test } from './support/journey';
import { untilAlive } from './support/page';
import { openShare } from './support/share';

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { name }).first()).toBeVisible();

/** Views with what is loaded for them and with what can be unfolded in them. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a filtered list with Share open': async (page) => {
    await page.goto('/?maturity=high&q=talos,api&pick=metal3,maas&also=beyond');
    await untilAlive(page);
    await openShare(page);
  },
  'an empty list': async (page) => {
    await page.goto('/?maturity=high&complexity=low');
    await heading(page, /^No /);
  },
  'a sheet with a rating of one’s own': async (page) => {
    await page.goto('/?provider=metal3');
    await page.getByRole('button', { name: 'Say your own on Maturity' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'a comparison of three': (page) => openCompared(page, 'pick=metal3,maas,tinkerbell&base=maas'),
  'a comparison of five': (page) => openCompared(page, 'pick=metal3,maas,tinkerbell,byoh,omni'),
  'a decision': (page) =>
    openDecide(page, 'need=ground:own-servers&order=maturity~complexity,cncf'),
  'the method': async (page) => {
    await page.goto('/?view=method');
    await heading(page, 'Importance ranks');
  },
  'the catalogs': async (page) => {
    await page.goto('/?view=catalogs');
    await heading(page, 'Open a catalog of your own');
  },
};

/**
 * What is drawn otherwise if the stylesheets of the views stand before the whole one instead of behind
 * it, an element and a property in each line. Everything is taken to be hovered at once, elements that
 * the same rules dress are looked at once, and fonts are left out: they are named once.
 */
const drawnOtherwise = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const still = '*,::before,::after{transition:none!important;animation:none!important}';
    const rulesIn = (within: CSSStyleSheet | CSSGroupingRule): readonly CSSStyleRule[] =>
      [...within.cssRules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule];
        return rule instanceof CSSGroupingRule ? rulesIn(rule) : [];
      });
    const asHovered = ({ cssRules }: CSSStyleSheet): string =>
      [...cssRules]
        .filter((rule) => !(rule instanceof CSSFontFaceRule))
        .map(({ cssText }) => cssText.replaceAll(':hover', ':not(.nobody)'))
        .join('\n');

    const sheets = [...document.styleSheets];
    const first = sheets.filter(({ ownerNode }) => ownerNode instanceof HTMLStyleElement);
    const whole = sheets.filter(({ ownerNode }) => document.body.contains(ownerNode));
    const ofViews = sheets.filter((sheet) => ![...first, ...whole].includes(sheet));
    if (whole.length !== 1) throw new Error(`${whole.length} stylesheets follow the rows.`);

    const rules = ofViews.flatMap(rulesIn);
    const properties = [...new Set(rules.flatMap(({ style }) => [...style]))];
    const selectors = rules.map(({ selectorText }) =>
      selectorText.replaceAll(/::[\w-]+|:hover|:focus-visible/g, ''),
    );
    const isMet = (element: Element, selector: string): boolean =>
      CSS.supports(`selector(${selector})`) && element.matches(selector);
    const dressed = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*')) {
      const dress = selectors.filter((selector) => isMet(element, selector));
      if (dress.length > 0) dressed.set([element.getAttribute('class'), ...dress].join(), element);
    }

    const drawnWith = (order: readonly CSSStyleSheet[]): readonly string[] => {
      document.adoptedStyleSheets = [...order.map(asHovered), still].map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
      for (const sheet of sheets) sheet.disabled = true;
      const drawn = [...dressed.values()].flatMap((element) =>
        ['', '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part);
          const name = `${element.localName}.${element.getAttribute('class') ?? ''}${part}`;
          return properties.map((each) => `${name} { ${each}: ${style.getPropertyValue(each)} }`);
        }),
      );
      for (const sheet of sheets) sheet.disabled = false;
      return drawn;
    };
    const asWritten = drawnWith([...first, ...whole, ...ofViews]);
    const asLoaded = drawnWith([...first, ...ofViews, ...whole]);
    if (asWritten.length === 0) throw new Error('No stylesheet of the view dresses anything.');
    return asWritten.filter((each, at) => each !== asLoaded[at]);
  });

for (const [name, open] of Object.entries(views))
  for (const media of ['screen', 'print'] as const)
    test(`${name} is drawn alike in whatever order its stylesheets come, ${media}`, async ({
      page,
    }) => {
      await open(page);
      await page.emulateMedia({ media });
      expect(await drawnOtherwise(page)).toEqual([]);
    });
