import type { LayerProvider } from './layer';
import { brokenPrepare } from './brokenPrepare';
import { brokenPlace, brokenStatement, type Judging, type KnownSources } from './brokenStatement';
import { type LayerError, noSuch, type Path } from './layerError';
import { saidInWords } from './saidInWords';

/** What the records of providers may refer to. */
export type KnownThings = {
  readonly criteria: ReadonlyMap<string, Judging>;
  readonly providers: ReadonlySet<string>;
  readonly sources: KnownSources;
};

/** What is wrong with what a layer says of one provider. */
export const brokenProvider = (
  path: Path,
  provider: LayerProvider,
  { criteria, providers, sources }: KnownThings,
): readonly LayerError[] => {
  const noCriterion = (place: Path, id: string) =>
    noSuch(place, ['criterion', id], [...criteria.keys()]);
  const successor = provider.notice?.successor;
  return [
    ...Object.entries(provider.statements ?? {}).flatMap(([id, statement]) => {
      const judging = criteria.get(id);
      const place = [...path, 'statements', id];
      return judging === undefined
        ? [noCriterion(place, id)]
        : brokenStatement(place, { judging, statement, sources, of: provider.name });
    }),
    ...saidInWords(provider).flatMap(([place, said]) =>
      brokenPlace([...path, ...place], said, sources),
    ),
    ...brokenPrepare([...path, 'prepare'], provider.prepare, sources),
    ...(provider.contradictions ?? []).flatMap((contradiction, at) =>
      contradiction.criteria.flatMap((id, place) =>
        criteria.has(id)
          ? []
          : [noCriterion([...path, 'contradictions', at, 'criteria', place], id)],
      ),
    ),
    ...(successor === undefined || providers.has(successor)
      ? []
      : [noSuch([...path, 'notice', 'successor'], ['provider', successor], [...providers])]),
  ];
};
