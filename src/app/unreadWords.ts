import { filterable, possibleEntries } from '../domain/browse/facet';
import { type Catalog, criterionById } from '../domain/catalog/catalog';
import { nameInSentence } from '../domain/catalog/criterion';
import { nearest, quoted } from '../domain/catalog/nearest';
import { questionsOf } from '../domain/decide/question';
import { CHARTS, possibleColumns, VIEWS } from '../store/choices';
import type { Unread } from '../store/unread';

const nameOf = (catalog: Catalog, key: string): string => {
  const criterion = criterionById(catalog, key);
  return criterion === undefined ? key : nameInSentence(criterion);
};

type Possible = (catalog: Catalog) => readonly [what: string, ids: readonly string[]];

const aProvider: Possible = (catalog) => [catalog.things[0], catalog.providers.map(({ id }) => id)];

/** What a key may say, and what that is called; any other key is a criterion's. */
const POSSIBLE: ReadonlyMap<string, Possible> = new Map<string, Possible>([
  ['view', () => ['view', VIEWS]],
  ['provider', aProvider],
  ['pick', aProvider],
  ['base', aProvider],
  ['draw', aProvider],
  ['only', () => ['switch', ['differences']]],
  ['embed', () => ['switch', ['view']]],
  ['chart', () => ['chart', CHARTS]],
  ['catalog', () => ['catalog file', []]],
  ['version', () => ['catalog version', []]],
  ['sort', (catalog) => ['column to sort by', ['name', ...catalog.criteria.map(({ id }) => id)]]],
  ['columns', (catalog) => ['column', possibleColumns(catalog)]],
  [
    'need',
    (catalog) => [
      'answer',
      questionsOf(catalog).flatMap(({ id, answers }) => answers.map((each) => `${id}:${each.id}`)),
    ],
  ],
  ['order', (catalog) => ['criterion to order', catalog.preferences.map((each) => each.criterion)]],
]);

const keysOf = (catalog: Catalog): readonly string[] => [
  'q',
  ...POSSIBLE.keys(),
  ...filterable(catalog).map(({ id }) => id),
];

const possibleUnder = (catalog: Catalog, key: string): ReturnType<Possible> =>
  POSSIBLE.get(key)?.(catalog) ?? [nameOf(catalog, key), possibleEntries(catalog, key)];

const suggested = (found: string, possible: readonly string[]): string => {
  const near = nearest(found.replace(/^-/, ''), possible);
  return near === undefined ? '' : ` Did you mean ${quoted(near)}?`;
};

const FEW = 8;

/** What is expected where there is no list to choose from. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['version', ' A version is a whole number from 1.'],
  ['catalog', ' It is the name of a file in the folder of this page, as team.yaml.'],
]);

const valueWords = (catalog: Catalog, key: string, found: string): string => {
  const [what, ids] = possibleUnder(catalog, key);
  const near = suggested(found, ids);
  const isShort = ids.length > 0 && ids.length <= FEW;
  const offer = near === '' && isShort ? ` There is ${ids.join(', ')}.` : near;
  const expected = EXPECTED.get(key) ?? offer;
  return `There is no ${what} ${quoted(found)}.${expected}`;
};

/** What could not be read, what was expected, and what happened instead, in a sentence or two. */
export const unreadWords = (catalog: Catalog, unread: Unread): string => {
  switch (unread.kind) {
    case 'broken':
      return `${quoted(unread.part)} has a broken escape (% and two digits) and was left out.`;
    case 'unknown-key':
      return `${quoted(unread.key)} is no part of a Groundwork link.${suggested(unread.key, keysOf(catalog))}`;
    case 'one-only':
      return `${unread.key} takes a value once; ${quoted(unread.found)} was left out.`;
    case 'too-long':
      return `The search was cut to its first ${unread.kept} letters.`;
    case 'not-picked':
      return `${unread.key} names ${quoted(unread.found)}, which this link does not pick, so it was left out.`;
    case 'unknown-value':
      return valueWords(catalog, unread.key, unread.found);
  }
};
