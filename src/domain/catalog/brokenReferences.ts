import type { Criterion, Layer, LayerProvider, Statement } from './layer';
import { optionsOf } from './criterion';
import type { LayerError } from './parseLayer';

/** Words that links use for themselves: no criterion may take them as its id. */
export const RESERVED_WORDS: readonly string[] = [
  'view', 'provider', 'pick', 'sort', 'columns', 'q', 'name',
  'at', 'catalog', 'also', 'count', 'embed', 'only', 'base', 'chart', 'draw', 'order', 'need', 'prefer',
]; // prettier-ignore

/**
 * What the form of a layer cannot see: ids used twice, statements on criteria that nobody declared,
 * values that are no level or option, sources, groups and successors that do not exist.
 */
export const brokenReferences = (layer: Layer, known: readonly Layer[]): readonly LayerError[] => {
  const all = [...known, layer];
  const criteria = all.flatMap((each) => each.criteria ?? []);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const providers = new Set(all.flatMap((each) => (each.providers ?? []).map(({ id }) => id)));
  const groups = new Set(all.flatMap((each) => (each.groups ?? []).map(({ id }) => id)));
  const sources = new Set(all.flatMap((each) => (each.sources ?? []).map(({ id }) => id)));
  return [
    ...usedTwice(
      'criteria',
      criteria.map(({ id }) => id),
    ),
    ...usedTwice(
      'providers',
      (layer.providers ?? []).map(({ id }) => id),
    ),
    ...(layer.criteria ?? []).flatMap((criterion) => brokenCriterion(criterion, groups)),
    ...roleProblems(layer, byId),
    ...(layer.providers ?? []).flatMap((provider) =>
      brokenProvider(provider, { criteria: byId, providers, sources }),
    ),
  ];
};

type Known = {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly providers: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
};

const usedTwice = (path: string, ids: readonly string[]): readonly LayerError[] =>
  ids
    .filter((id, place) => ids.indexOf(id) !== place)
    .map((id) => ({ path: `${path}.${id}`, message: `“${id}” is there twice; keep one.` }));

const brokenCriterion = (
  criterion: Criterion,
  groups: ReadonlySet<string>,
): readonly LayerError[] => {
  const path = `criteria.${criterion.id}`;
  return [
    ...usedTwice(
      `${path}.options`,
      optionsOf(criterion).map(({ id }) => id),
    ),
    ...(RESERVED_WORDS.includes(criterion.id)
      ? [{ path, message: `“${criterion.id}” is a word of links; choose another id.` }]
      : []),
    ...(groups.has(criterion.group)
      ? []
      : [{ path: `${path}.group`, message: `There is no group “${criterion.group}”.` }]),
  ];
};

const roleProblems = (
  layer: Layer,
  criteria: ReadonlyMap<string, Criterion>,
): readonly LayerError[] => {
  const { strata, kind, position } = layer.roles ?? {};
  const sorted = (layer.sort ?? []).map((key) => key.replace(/^-/, ''));
  const scales = [strata, position?.across, position?.up].filter((id) => id !== undefined);
  const named = [...scales, ...(kind === undefined ? [] : [kind]), ...sorted];
  return [
    ...named
      .filter((id) => id !== 'name' && !criteria.has(id))
      .map((id) => ({ path: 'roles', message: `There is no criterion “${id}”.` })),
    ...scales
      .filter((id) => criteria.has(id) && criteria.get(id)?.kind !== 'scale')
      .map((id) => ({ path: 'roles', message: `“${id}” has to be a scale.` })),
  ];
};

const brokenProvider = (provider: LayerProvider, known: Known): readonly LayerError[] => {
  const path = `providers.${provider.id}`;
  const successor = provider.notice?.successor;
  return [
    ...Object.entries(provider.statements ?? {}).flatMap(([id, statement]) => {
      const criterion = known.criteria.get(id);
      const place = `${path}.statements.${id}`;
      return criterion === undefined
        ? [{ path: place, message: `There is no criterion “${id}”.` }]
        : brokenStatement(place, { criterion, statement, sources: known.sources });
    }),
    ...(provider.contradictions ?? [])
      .flatMap(({ criteria }) => criteria)
      .filter((id) => !known.criteria.has(id))
      .map((id) => ({
        path: `${path}.contradictions`,
        message: `There is no criterion “${id}”.`,
      })),
    ...(successor === undefined || known.providers.has(successor)
      ? []
      : [{ path: `${path}.notice`, message: `There is no provider “${successor}”.` }]),
  ];
};

type Placed = {
  readonly criterion: Criterion;
  readonly statement: Statement;
  readonly sources: ReadonlySet<string>;
};

const brokenStatement = (
  path: string,
  { criterion, statement, sources }: Placed,
): readonly LayerError[] => [
  ...(statement.source === undefined || sources.has(statement.source)
    ? []
    : [{ path, message: `There is no source “${statement.source}”.` }]),
  ...(statement.value === 'n/a' || fits(criterion, statement.value)
    ? []
    : [{ path, message: `${JSON.stringify(statement.value)} is no value of “${criterion.id}”.` }]),
];

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const fits = (criterion: Criterion, value: Statement['value']): boolean => {
  const isOption = (id: unknown) => optionsOf(criterion).some((option) => option.id === id);
  switch (criterion.kind) {
    case 'scale':
    case 'choice':
      return isOption(value);
    case 'set':
      return [value].flat().every(isOption) && typeof value === 'object';
    case 'number':
      return typeof value === 'number';
    case 'date':
      return DATE.test(String(value));
    case 'text':
      return typeof value === 'string';
  }
};
