import type { KnownSources } from './brokenStatement';
import type { Prepare } from './layer';
import { type LayerError, noSuch, type Path } from './layerError';
import { preparePlaces } from './preparePlaces';

/** What is wrong with what is to be prepared: sources that are not there or have no address, a variable asked for twice. */
export const brokenPrepare = (
  path: Path,
  prepare: Prepare | undefined,
  { sources }: KnownSources,
): readonly LayerError[] => {
  const named = new Set(preparePlaces(prepare).map(({ source }) => source));
  const names = (prepare?.variables ?? []).map(({ name }) => name);
  return [
    ...[...named]
      .filter((source) => sources.get(source)?.url === undefined)
      .map((source) =>
        sources.has(source)
          ? { path, message: `“${source}” has no address: give the source a “url”.` }
          : noSuch(path, ['source', source], [...sources.keys()]),
      ),
    ...names.flatMap((name, at) =>
      names.indexOf(name) === at
        ? []
        : [
            {
              path: [...path, 'variables', at, 'name'],
              message: `“${name}” is there twice; keep one.`,
            },
          ],
    ),
  ];
};
