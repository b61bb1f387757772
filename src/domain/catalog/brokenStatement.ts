import { optionsOf } from './criterion';
import type { Criterion, Source, Statement } from './layer';
import type { LayerError } from './parseLayer';

/** The sources that a statement may name. */
export type KnownSources = {
  readonly sources: ReadonlyMap<string, Source>;
  /** The source of statements that name none. */
  readonly usual: Source | undefined;
};

/** What is wrong with where something is said: a source that nobody named, a path without an address. */
export const brokenPlace = (
  place: string,
  { source: id, path }: Pick<Statement, 'source' | 'path'>,
  { sources, usual }: KnownSources,
): readonly LayerError[] => {
  const source = id === undefined ? usual : sources.get(id);
  if (id !== undefined && source === undefined)
    return [{ path: place, message: `There is no source “${id}”.` }];
  return path === undefined || source?.url !== undefined
    ? []
    : [{ path: place, message: 'A path needs a source with an address: give its source a “url”.' }];
};

type Placed = {
  readonly criterion: Criterion;
  readonly statement: Statement;
  readonly known: KnownSources;
};

/** What is wrong with one statement: its source, its path, or a value that its criterion cannot have. */
export const brokenStatement = (
  path: string,
  { criterion, statement, known }: Placed,
): readonly LayerError[] => [
  ...brokenPlace(path, statement, known),
  ...(statement.value === 'n/a' || FITS[criterion.kind](criterion, statement.value)
    ? []
    : [{ path, message: `${JSON.stringify(statement.value)} is no value of “${criterion.id}”.` }]),
];

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** One of the options, or for a set several, each once. */
const isOptionOf = (criterion: Criterion, value: Statement['value']): boolean => {
  const ids = [value].flat();
  const known = optionsOf(criterion).map(({ id }) => id);
  const areKnown = ids.every((id) => known.includes(String(id)));
  return areKnown && new Set(ids).size === ids.length;
};

type Fit = (criterion: Criterion, value: Statement['value']) => boolean;

const FITS: { readonly [Kind in Criterion['kind']]: Fit } = {
  scale: (criterion, value) => typeof value !== 'object' && isOptionOf(criterion, value),
  choice: (criterion, value) => typeof value !== 'object' && isOptionOf(criterion, value),
  set: (criterion, value) => typeof value === 'object' && isOptionOf(criterion, value),
  number: (_, value) => typeof value === 'number',
  date: (_, value) => DATE.test(String(value)),
  text: (_, value) => typeof value === 'string',
};
