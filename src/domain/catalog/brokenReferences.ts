import type { Criterion, Layer } from './layer';
import { brokenAliases } from './brokenAliases';
import { brokenProvider } from './brokenProvider';
import { brokenOptions } from './brokenOptions';
import { brokenQuestions } from './brokenQuestions';
import { brokenReleases } from './brokenReleases';
import { brokenSpokes } from './brokenSpokes';
import { judging } from './brokenStatement';
import { optionsOf } from './criterion';
import { laidCriteria } from './laidCriteria';
import { type LayerError, MOST_FOUND, noSuch, type Path } from './layerError';
import { usedTwice } from './usedTwice';

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
 * values that are no level or option, sources, groups and successors that do not exist. Stops looking
 * at further providers when there is more than anybody reads (`MOST_FOUND`).
 */
export const brokenReferences = (layer: Layer, known: readonly Layer[]): readonly LayerError[] => {
  const all = [...known, layer];
  const byId = new Map(laidCriteria(all).map((criterion) => [criterion.id, criterion]));
  const groups = [...new Set(all.flatMap((each) => (each.groups ?? []).map(({ id }) => id)))];
  const errors = [
    ...idsTwice(layer),
    ...(layer.criteria ?? []).flatMap((criterion, at) =>
      brokenCriterion(['criteria', at], criterion, { known, groups }),
    ),
    ...brokenOptions(layer, byId),
    ...roleProblems(layer, byId),
    ...brokenSpokes(layer, byId),
    ...brokenQuestions(layer, byId),
    ...brokenAliases(layer, all),
    ...brokenReleases(layer),
  ];
  const [usual] = all.flatMap((each) => (each.id === layer.id ? (each.sources ?? []) : []));
  const sources = new Map(
    all.flatMap((each) => (each.sources ?? []).map((source) => [source.id, source] as const)),
  );
  const things = {
    criteria: new Map([...byId].map(([id, criterion]) => [id, judging(criterion)])),
    providers: new Set(all.flatMap((each) => (each.providers ?? []).map(({ id }) => id))),
    sources: { sources, usual },
  };
  for (const [at, provider] of (layer.providers ?? []).entries()) {
    if (errors.length > MOST_FOUND) break;
    errors.push(...brokenProvider(['providers', at], provider, things));
  }
  return errors;
};

const idsTwice = (layer: Layer): readonly LayerError[] => [
  ...(['criteria', 'providers', 'groups', 'sources', 'questions'] as const).flatMap((list) =>
    usedTwice(
      [list],
      (layer[list] ?? []).map(({ id }) => id),
      'id',
    ),
  ),
  ...(layer.questions ?? []).flatMap(({ answers = [] }, at) =>
    usedTwice(
      ['questions', at, 'answers'],
      answers.map(({ id }) => id),
      'id',
    ),
  ),
  ...usedTwice(
    ['preferences'],
    (layer.preferences ?? []).map(({ criterion }) => criterion),
    'criterion',
  ),
  ...usedTwice(
    ['roles', 'spokes'],
    (layer.roles?.spokes ?? []).map(({ criterion }) => criterion),
    'criterion',
  ),
];

type Around = { readonly known: readonly Layer[]; readonly groups: readonly string[] };

const brokenCriterion = (
  path: Path,
  criterion: Criterion,
  { known, groups }: Around,
): readonly LayerError[] => {
  const { id, group } = criterion;
  const options = [...path, criterion.kind === 'scale' ? 'levels' : 'options'];
  const other = known.find(({ criteria = [] }) => criteria.some((each) => each.id === id));
  return [
    ...(other === undefined
      ? []
      : [
          {
            path: [...path, 'id'],
            message: `“${id}” is a criterion of the layer “${other.title}” already.`,
            advice: 'Leave it out, statements may use it as it is; or give yours another id.',
          },
        ]),
    ...usedTwice(
      options,
      optionsOf(criterion).map((option) => option.id),
      'id',
    ),
    ...optionsOf(criterion).flatMap((option, at) =>
      option.id === 'not-stated'
        ? [
            {
              path: [...options, at, 'id'],
              message: 'Silence is no option: leave the statement out.',
            },
          ]
        : [],
    ),
    ...(RESERVED_WORDS.includes(id)
      ? [{ path: [...path, 'id'], message: `“${id}” is a word of links; choose another id.` }]
      : []),
    ...(groups.includes(group) ? [] : [noSuch([...path, 'group'], ['group', group], groups)]),
  ];
};

const roleProblems = (
  layer: Layer,
  criteria: ReadonlyMap<string, Criterion>,
): readonly LayerError[] => {
  const { strata, kind, position } = layer.roles ?? {};
  const named: readonly { path: Path; id: string | undefined; isScale?: boolean }[] = [
    { path: ['roles', 'strata'], id: strata, isScale: true },
    { path: ['roles', 'position', 'across'], id: position?.across, isScale: true },
    { path: ['roles', 'position', 'up'], id: position?.up, isScale: true },
    { path: ['roles', 'kind'], id: kind },
    ...(layer.sort ?? []).map((key, at) => ({ path: ['sort', at], id: key.replace(/^-/, '') })),
  ];
  return named.flatMap(({ path, id, isScale }) => {
    if (id === undefined || (id === 'name' && path[0] === 'sort')) return [];
    const criterion = criteria.get(id);
    if (criterion === undefined) return [noSuch(path, ['criterion', id], [...criteria.keys()])];
    return isScale === true && criterion.kind !== 'scale'
      ? [{ path, message: `“${id}” has to be a scale.` }]
      : [];
  });
};
