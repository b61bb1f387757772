import { nameInSentence, optionsOf } from './criterion';
import type { Criterion, Source, Statement } from './layer';
import { type LayerError, noSuch, type Path } from './layerError';
import { quoted } from './nearest';

/** The sources that a statement may name. */
export type KnownSources = {
  readonly sources: ReadonlyMap<string, Source>;
  /** The source of statements that name none. */
  readonly usual: Source | undefined;
};

/** What is wrong with where something is said: a source that nobody named, a path without an address. */
export const brokenPlace = (
  place: Path,
  { source: id, path }: Pick<Statement, 'source' | 'path'>,
  { sources, usual }: KnownSources,
): readonly LayerError[] => {
  const source = id === undefined ? usual : sources.get(id);
  if (id !== undefined && source === undefined)
    return [noSuch([...place, 'source'], ['source', id], [...sources.keys()])];
  return path === undefined || source?.url !== undefined
    ? []
    : [
        {
          path: [...place, 'path'],
          message: 'A path needs a source with an address: give its source a “url”.',
        },
      ];
};

/** A criterion with the ids of its options, made once for all the statements on it. */
export type Judging = {
  readonly criterion: Criterion;
  readonly ids: readonly string[];
  readonly known: ReadonlySet<string>;
};

/** The criterion with its ids. */
export const judging = (criterion: Criterion): Judging => {
  const ids = optionsOf(criterion).map(({ id }) => id);
  return { criterion, ids, known: new Set(ids) };
};

type Placed = {
  readonly judging: Judging;
  readonly statement: Statement;
  readonly sources: KnownSources;
  /** The name of the provider of which it is stated. */
  readonly of: string;
};

/** What is wrong with one statement: its source, its path, or a value that its criterion cannot have. */
export const brokenStatement = (
  path: Path,
  { judging: judged, statement, sources, of }: Placed,
): readonly LayerError[] => {
  const { value } = statement;
  const unfit = value === 'n/a' ? undefined : unfitOn[judged.criterion.kind]({ judged, value, of });
  return [
    ...brokenPlace(path, statement, sources),
    ...(unfit === undefined ? [] : [{ path: [...path, 'value'], ...unfit }]),
  ];
};

type Value = Statement['value'];
type Tried = { readonly judged: Judging; readonly value: Value; readonly of: string };
type Unfit = Omit<LayerError, 'path'> | undefined;

/** A value in words, as far as it can be one. */
const asFound = (value: Value): string => {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' ? String(value) : `a list (${quoted(value.join(', '))})`;
};

const MANY = 12;

const offered = (ids: readonly string[]): string =>
  ids.length <= MANY
    ? ids.join(', ')
    : `${ids.slice(0, MANY).join(', ')} (and ${ids.length - MANY} more)`;

const isNot = ({ judged, value, of }: Tried, what: string, advice: string): Unfit => ({
  message: `${judged.criterion.label} of ${of} is ${asFound(value)}, not a ${what}.`,
  advice,
});

const unknown = (word: string | number, { judged, of }: Tried): Unfit => ({
  message:
    judged.criterion.kind === 'set'
      ? `Unknown entry ${quoted(String(word))} in “${judged.criterion.label}” for ${of}.`
      : `Unknown ${nameInSentence(judged.criterion)} ${quoted(String(word))} for ${of}.`,
  advice: `Use ${judged.criterion.kind === 'set' ? 'any' : 'one'} of ${offered(judged.ids)}; or n/a if it does not apply.`,
  near: { found: String(word), among: judged.ids },
});

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** One of the options. */
const unfitOption = (tried: Tried): Unfit => {
  const { judged, value } = tried;
  if (typeof value === 'object')
    return isNot(tried, 'single value', `Use one of ${offered(judged.ids)}.`);
  return judged.known.has(String(value)) ? undefined : unknown(value, tried);
};

/** A list of options, each once. */
const unfitSet = (tried: Tried): Unfit => {
  const { judged, value, of } = tried;
  if (typeof value !== 'object')
    return isNot(tried, 'list', `Write a list of any of ${offered(judged.ids)}.`);
  const stranger = value.find((id) => !judged.known.has(id));
  if (stranger !== undefined) return unknown(stranger, tried);
  const again = value.find((id, at) => value.indexOf(id) < at);
  return again === undefined
    ? undefined
    : {
        message: `${judged.criterion.label} of ${of} names ${quoted(again)} twice.`,
        advice: 'Keep one.',
      };
};

const unfitOn: { readonly [Kind in Criterion['kind']]: (tried: Tried) => Unfit } = {
  scale: unfitOption,
  choice: unfitOption,
  set: unfitSet,
  number: (tried) =>
    typeof tried.value === 'number'
      ? undefined
      : isNot(
          tried,
          'number',
          'Write digits alone, and words as a note; n/a if it does not apply.',
        ),
  date: (tried) =>
    DATE.test(String(tried.value))
      ? undefined
      : isNot(tried, 'date', 'Write 2025, 2025-08 or 2025-08-14; n/a if it does not apply.'),
  text: (tried) =>
    typeof tried.value === 'string'
      ? undefined
      : isNot(tried, 'piece of text', 'Put it in quotes; n/a if it does not apply.'),
};
