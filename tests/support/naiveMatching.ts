import type { Catalog, Provider } from '../../src/domain/catalog/catalog';
import type { Criterion, Option } from '../../src/domain/catalog/layer';
import type { Choices } from '../../src/store/choices';

type Asked = Pick<Choices, 'filters' | 'search'>;

const choicesIn = (criterion: Criterion): readonly Option[] =>
  'levels' in criterion ? criterion.levels : 'options' in criterion ? criterion.options : [];

const isFilter = (criterion: Criterion) => 'facet' in criterion && criterion.facet !== undefined;

const holds = (provider: Provider, id: string, entry: string): boolean => {
  const value = provider.statements.get(id)?.[0]?.value;
  if (value === undefined) return entry === 'not-stated';
  return Array.isArray(value) ? value.includes(entry) : value === entry;
};

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dated = (since: string): string => {
  const [year, month, day] = since.split('-');
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return `since ${parts.filter(Boolean).join(' ')}`;
};

const named = (criterion: Criterion, id: string): string => {
  const option = choicesIn(criterion).find((each) => each.id === id);
  if (option === undefined) return id;
  return option.note === undefined ? option.label : `${option.label}, ${option.note}`;
};

/** What a cell reads like, word for word, where search may look at it. */
const reading = (provider: Provider, criterion: Criterion): string => {
  const statement = provider.statements.get(criterion.id)?.[0];
  if (statement === undefined || statement.value === 'n/a') return '';
  const { value, qualifier, since } = statement;
  const entries = typeof value === 'object' ? value : [String(value)];
  return [
    entries.map((id) => named(criterion, id)).join(', '),
    ...(qualifier === undefined ? [] : [`(${qualifier})`]),
    ...(since === undefined ? [] : [dated(since)]),
  ].join(' ');
};

const isFound = (catalog: Catalog, provider: Provider, search: string): boolean => {
  const { name, longName = '', notice, features, status } = provider;
  const texts = [
    `${name} ${longName}`,
    notice?.text ?? '',
    ...[...features, ...status].map(({ text }) => text),
    ...catalog.criteria.filter((each) => each.search).map((each) => reading(provider, each)),
  ].map(plain);
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every((word) => texts.some((text) => text.includes(word)));
};

/** The values that are stated of a provider on a criterion, each once, written as text. */
const statedOn = (provider: Provider, { id }: Criterion): ReadonlySet<string> =>
  new Set(
    (provider.statements.get(id) ?? []).map(({ value }) =>
      [value].flat().map(String).sort().join(),
    ),
  );

const isContested = (catalog: Catalog, provider: Provider, id: string): boolean =>
  catalog.criteria
    .filter((criterion) => criterion.id === id)
    .some(
      (criterion) =>
        provider.contradictions.some(({ criteria }) => criteria.includes(id)) ||
        (criterion.kind !== 'text' && statedOn(provider, criterion).size > 1),
    );

/** Who matches, looked up one by one. */
export const naiveMatches = (catalog: Catalog, { filters, search }: Asked): string[] =>
  catalog.providers
    .filter((provider) =>
      catalog.criteria.filter(isFilter).every(({ id }) => {
        const ticked = filters[id] ?? [];
        return ticked.length === 0 || ticked.some((entry) => holds(provider, id, entry));
      }),
    )
    .filter((provider) => {
      const ticked = filters['disputed'] ?? [];
      return ticked.length === 0 || ticked.some((id) => isContested(catalog, provider, id));
    })
    .filter((provider) => isFound(catalog, provider, search))
    .map(({ id }) => id);

/** How many match with only this one entry ticked in its facet. */
export const naiveCount = (
  catalog: Catalog,
  { filters, search }: Asked,
  { id, entry }: { readonly id: string; readonly entry: string },
): number => naiveMatches(catalog, { search, filters: { ...filters, [id]: [entry] } }).length;
