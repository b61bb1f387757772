import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Criterion, Layer, Statement } from '../../../src/domain/catalog/layer';
import { details, names } from './source';

export const GROUND = 'What do you have for it to stand on?';
export const LACKS = 'What can you not offer?';
export const NODES = 'What shall the nodes be?';
export const AGENT = 'May it put an agent on the hosts?';
export const SYSTEM = 'Is the operating system or the distribution fixed?';
export const VERSION = 'Which version of Kubernetes must the source name?';
export const MATURITY = 'How mature must it be?';
export const COMPLEXITY = 'How much complexity can you carry?';
export const CNCF = 'Must it be a CNCF project?';
export const STANDING = 'What must be true of the project?';
export const CAPABILITIES = 'What must it be able to do?';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A question, by its words. That they are its accessible name is a journey of its own. */
const question = (page: Page, text: string): Locator =>
  page.getByRole('group').filter({ has: page.getByText(text, { exact: true }) });

/** A tick or a choice among the answers; its numbers stand at the end of its name. */
export const answer = (page: Page, text: string, label: string): Locator => {
  const name = new RegExp(`^${escaped(label)} ?, fits:`);
  const group = question(page, text);
  return group.getByRole('checkbox', { name }).or(group.getByRole('radio', { name }));
};

export const choose = async (page: Page, text: string, ...labels: readonly string[]) => {
  for (const label of labels) await answer(page, text, label).check();
};

export const addToOrder = (page: Page, label: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Add ${label}: `) });

export const orderButton = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** The order of importance, a row for each criterion. */
export const orderRows = (page: Page): Locator =>
  question(page, 'What matters most among those that fit?').getByRole('listitem');

/** The ranks and names in the order of importance: “1 Maturity”, “1 CNCF standing”. */
export const expectOrder = (page: Page, rows: readonly string[]): Promise<void> =>
  expect(orderRows(page)).toHaveText(
    rows.map((row) => new RegExp(`^${escaped(row).replace(' ', '\\s*')} [^→]+ → `)),
  );

export const result = (page: Page): Locator => page.getByRole('region', { name: 'Result' });

/** How many fit, and the verdict, as they are read out. */
export const status = (page: Page): Locator =>
  result(page)
    .getByRole('status')
    .filter({ hasText: /ruled out/ });

export const first = (page: Page): Locator => result(page).getByRole('article');

/** A part of the result, by its heading. */
export const part = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

export const entry = (page: Page, heading: string, name: string): Locator =>
  part(page, heading)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });

/** Who stands in a part, in its order; nobody where the result has no such part. */
export const expectIn = (page: Page, heading: string, who: readonly string[]): Promise<void> =>
  expect(part(page, heading).getByRole('link').and(page.getByText(NAMES))).toHaveText([...who]);

export const expectFirst = async (page: Page, caption: string, who: readonly string[]) => {
  await expect(first(page)).toContainText(caption);
  await expect(first(page).getByRole('heading', { level: 3 })).toHaveText([...who]);
};

export const expectCounts = (page: Page, fit: number, toCheck: number, out: number) =>
  expect(status(page)).toContainText(
    new RegExp(`^\\s*${fit} fits?\\s*${toCheck} to be checked\\s*${out} ruled out`),
  );

const NAMES = new RegExp(`^(${names.map(escaped).join('|')})$`);

export const openDecide = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`/?view=decide${query && `&${query}`}`);
  await expect(status(page)).toBeVisible();
};

const layers = ['document.layer.json', 'document-details.layer.json'].map((file): Layer => {
  const path = join(import.meta.dirname, '../../../src/data', file);
  return JSON.parse(readFileSync(path, 'utf8')) as Layer;
});
const criteria: readonly Criterion[] = layers.flatMap((layer) => layer.criteria ?? []);

const statementOf = (name: string, criterion: string): Statement | undefined =>
  layers
    .flatMap((layer) => layer.providers ?? [])
    .filter(({ id }) => id === details.find((each) => each.name === name)?.id)
    .map(({ statements }) => statements?.[criterion])
    .find((statement) => statement !== undefined);

/** The value in the catalog's own words; “does not apply” where it says so. */
const valueIn = (criterion: Criterion, { value, qualifier }: Statement): string => {
  const options: readonly { id: string; label: string; note?: string | undefined }[] =
    'levels' in criterion ? criterion.levels : 'options' in criterion ? criterion.options : [];
  const words = [value].flat().map((id) => {
    const option = options.find((each) => each.id === id);
    return option === undefined
      ? String(id)
      : [option.label, option.note].filter(Boolean).join(', ');
  });
  return words.join(', ') + (qualifier === undefined ? '' : ` (${qualifier})`);
};

/** What the catalog says of a provider on the criterion that a sentence of the result names. */
const statedIn = (name: string, sentence: string) => {
  const lower = sentence.toLowerCase();
  // Of “kind” and “kind of node” the longer name is meant.
  const criterion = criteria
    .toSorted((one, other) => other.label.length - one.label.length)
    .find(({ label }) => lower.startsWith(`${label.toLowerCase()}:`));
  expect(criterion, `a criterion of the catalog in “${sentence}”`).toBeDefined();
  const statement = criterion && statementOf(name, criterion.id);
  const isNone = statement?.value === 'n/a';
  const value = criterion && statement && !isNone ? valueIn(criterion, statement) : '';
  const says = `${criterion?.label}: ${isNone ? 'does not apply' : value}`;
  return { statement, says: says.toLowerCase(), lower };
};

/** Every reason in “Ruled out” is a value of the catalog, in its words and with its lines. */
const expectOnlyStatedReasons = async (page: Page): Promise<void> => {
  for (const row of await part(page, 'Ruled out').getByRole('listitem').all()) {
    const name = await row.getByRole('link').first().innerText();
    const reasons = (await row.innerText()).split('\n').filter((line) => /; you /.test(line));
    expect(reasons, `reasons against ${name}`).not.toEqual([]);
    for (const reason of reasons) {
      const { statement, says, lower } = statedIn(name, reason);
      expect(`${name}: ${lower}`).toContain(`${name}: ${says}`);
      expect(lower.slice(says.length), reason).toMatch(/^( since [^;]+| as of [^;]+)?; you /);
      const lines = reason
        .match(/ lines? ([\d, and]+), question \d+$/)?.[1]
        ?.match(/\d+/g)
        ?.map(Number);
      expect(new Set(lines), `${name}: ${reason}`).toEqual(new Set(statement?.at));
    }
  }
};

/** The names in “Not stated: hardware discovery, self-hosted.”; none where something else is said. */
const unstatedIn = (words: string): readonly string[] => {
  const [, names = ''] = /Not stated: ([^.;]*)/.exec(words) ?? [];
  return names === '' ? [] : names.split(', ');
};

/** Whatever is to be checked is nowhere in the catalog; and it says where to look it up. */
const expectOnlySilenceToCheck = async (page: Page): Promise<void> => {
  for (const row of await part(page, 'To check').getByRole('listitem').all()) {
    const name = await row.getByRole('link').first().innerText();
    const said = await row
      .getByText(/^(Nothing is stated against .*|.* meets the rest)\. /)
      .innerText();
    for (const each of unstatedIn(said))
      expect(statedIn(name, `${each}:`).statement, `${name}: ${each}`).toBeUndefined();
    await expect(row.getByText('Look it up: ').getByRole('link')).toHaveAttribute(
      'href',
      /^https:/,
    );
  }
};

/** Why the first are first, in values of the catalog. */
const expectOnlyStatedPraise = async (page: Page): Promise<void> => {
  for (const line of await first(page).getByRole('listitem').allInnerTexts()) {
    const who = await first(page).getByRole('heading', { level: 3 }).allInnerTexts();
    const unstated = unstatedIn(line);
    const fits = who.some((name) => {
      if (unstated.length > 0)
        return unstated.every((each) => statedIn(name, `${each}:`).statement === undefined);
      const { statement, says, lower } = statedIn(name, line);
      return lower.includes('not stated') ? statement === undefined : lower.startsWith(says);
    });
    expect(fits, `“${line}” is said of ${who.join()}`).toBe(true);
  }
};

/** Nobody is left out, and nothing is said that the catalog does not state. */
export const expectNothingInvented = async (page: Page): Promise<void> => {
  await expect(result(page).getByRole('list', { name: 'All 11 providers' })).toBeVisible();
  await expectOnlyStatedReasons(page);
  await expectOnlySilenceToCheck(page);
  await expectOnlyStatedPraise(page);
};
