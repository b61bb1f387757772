import type { Criterion, Layer, LayerProvider } from './layer';
import { brokenAliases } from './brokenAliases';
import { brokenOptions } from './brokenOptions';
import { brokenQuestions } from './brokenQuestions';
import { brokenReleases } from './brokenReleases';
import { brokenSpokes } from './brokenSpokes';
import { brokenPlace, brokenStatement, type KnownSources } from './brokenStatement';
import { optionsOf } from './criterion';
import { laidCriteria } from './laidCriteria';
import type { LayerError } from './parseLayer';
import { saidInWords } from './saidInWords';

/** Words that links use for themselves: no criterion may take them as its id. */
export const RESERVED_WORDS: readonly string[] = [
  'view', 'provider', 'pick', 'sort', 'columns', 'q', 'name',
  'at', 'catalog', 'also', 'disputed', 'count', 'embed', 'only', 'base', 'chart', 'draw', 'order', 'need', 'prefer',
  'version',
  // Not a word of links, but of every object.
  'constructor',
]; // prettier-ignore

/**
 * What the form of a layer cannot see: ids used twice, statements on criteria that nobody declared,
 * values that are no level or option, sources, groups and successors that do not exist.
 */
export const brokenReferences = (layer: Layer, known: readonly Layer[]): readonly LayerError[] => {
  const all = [...known, layer];
  const criteria = all.flatMap((each) => each.criteria ?? []);
  const byId = new Map(laidCriteria(all).map((criterion) => [criterion.id, criterion]));
  const providers = new Set(all.flatMap((each) => (each.providers ?? []).map(({ id }) => id)));
  const groups = new Set(all.flatMap((each) => (each.groups ?? []).map(({ id }) => id)));
  const sources = new Map(
    all.flatMap((each) => (each.sources ?? []).map((source) => [source.id, source] as const)),
  );
  const [usual] = all.flatMap((each) => (each.id === layer.id ? (each.sources ?? []) : []));
  return [
    ...usedTwice(
      'criteria',
      criteria.map(({ id }) => id),
    ),
    ...(['providers', 'groups', 'sources', 'questions'] as const).flatMap((list) =>
      usedTwice(
        list,
        (layer[list] ?? []).map(({ id }) => id),
      ),
    ),
    ...(layer.criteria ?? []).flatMap((criterion) => brokenCriterion(criterion, groups)),
    ...brokenOptions(layer, byId),
    ...roleProblems(layer, byId),
    ...brokenSpokes(layer, byId),
    ...brokenQuestions(layer, byId),
    ...brokenAliases(layer, all),
    ...brokenReleases(layer),
    ...(layer.questions ?? []).flatMap(({ id, answers }) =>
      usedTwice(
        `questions.${id}.answers`,
        (answers ?? []).map((answer) => answer.id),
      ),
    ),
    ...usedTwice(
      'preferences',
      (layer.preferences ?? []).map(({ criterion }) => criterion),
    ),
    ...usedTwice(
      'roles.spokes',
      (layer.roles?.spokes ?? []).map(({ criterion }) => criterion),
    ),
    ...(layer.providers ?? []).flatMap((provider) =>
      brokenProvider(provider, { criteria: byId, providers, sources, usual }),
    ),
  ];
};

type Known = KnownSources & {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly providers: ReadonlySet<string>;
};

const usedTwice = (path: string, ids: readonly string[]): readonly LayerError[] => {
  const seen = new Set<string>();
  return ids
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => ({ path: `${path}.${id}`, message: `“${id}” is there twice; keep one.` }));
};

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
    ...optionsOf(criterion)
      .filter(({ id }) => id === 'not-stated')
      .map(({ id }) => ({
        path: `${path}.options.${id}`,
        message: 'Silence is no option: leave the statement out.',
      })),
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
  const named = [...scales, ...(kind === undefined ? [] : [kind])];
  const unknown = (path: string, ids: readonly string[]) =>
    ids
      .filter((id) => !criteria.has(id))
      .map((id) => ({ path, message: `There is no criterion “${id}”.` }));
  return [
    ...unknown('roles', named),
    ...unknown(
      'sort',
      sorted.filter((id) => id !== 'name'),
    ),
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
        : brokenStatement(place, { criterion, statement, known });
    }),
    ...saidInWords(provider).flatMap(([place, said]) =>
      brokenPlace(`${path}.${place}`, said, known),
    ),
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
