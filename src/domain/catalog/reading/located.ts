import type { Criterion } from '../layer';
import { adviceOn, fieldAt, type LayerError, type Path, pathWords } from '../layerError';
import {
  type FileError,
  fragmentLine,
  type FragmentLine,
  type Lines,
  linesOf,
  markedIn,
} from './fileError';
import type { Fault, Place, Source, Span } from './source';

/** A text with what it was read as, and the criteria that it may speak of. */
export type Located = {
  readonly text: string;
  readonly source: Source;
  readonly criteria: readonly Criterion[];
};

const textAt = (json: unknown, path: Path): string | undefined => {
  const found = path.reduce<unknown>(fieldAt, json);
  return typeof found === 'string' && found !== '' ? found : undefined;
};

/** The name of the provider that a path leads into; without one, its place in the list. */
const providerAt = (json: unknown, of: Path): string =>
  textAt(json, [...of, 'name']) ?? textAt(json, [...of, 'id']) ?? `Entry ${Number(of.at(-1)) + 1}`;

/** Whom a path is about: a provider by its name, and a criterion by its label. */
const aboutOf = ({ source: { json }, criteria }: Located, path: Path) => {
  const at = path.indexOf('providers');
  if (at < 0 || path.length < at + 2) return {};
  const provider = providerAt(json, path.slice(0, at + 2));
  const [, , list, id] = path.slice(at);
  if (list !== 'statements' || id === undefined) return { provider };
  return { provider, criterion: criteria.find((each) => each.id === id)?.label ?? String(id) };
};

/** Text of a file inside a sentence: what cannot be seen would only hide the rest. */
const visible = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

/** The name of whom it is about, before a sentence that does not say it. */
const named = (message: string, name: string | undefined): string =>
  name === undefined || message.includes(name)
    ? message
    : `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;

const around = (text: string, lines: Lines, span: Span): readonly FragmentLine[] => {
  const here = fragmentLine(text, lines, span);
  const { from } = lines(span[0]);
  if (from === 0) return [here];
  const before = lines(from - 1);
  const lead = fragmentLine(text, lines, [before.from, before.from]);
  return lead.text.trim() === '' ? [here] : [lead, here];
};

type Spans = { readonly span: Span; readonly first: Span | undefined };

const shownIn = (text: string, lines: Lines, { span, first }: Spans) => {
  const { line, from } = lines(span[0]);
  const earlier = first && lines(first[0]).line;
  return {
    line,
    column: span[0] - from + 1,
    fragment:
      first === undefined || earlier === line
        ? around(text, lines, span)
        : [fragmentLine(text, lines, first), fragmentLine(text, lines, span)],
    ...(earlier === undefined ? {} : { twice: `First on line ${earlier}, again on line ${line}.` }),
  };
};

const withAdvice = (...advice: readonly (string | undefined)[]) => {
  const said = advice.filter((each) => each !== undefined);
  return said.length === 0 ? {} : { advice: visible(said.join(' ')) };
};

/** Errors as they are shown, in the order in which they stand in the file. */
export const located = (
  at: Located,
  errors: readonly LayerError[],
  faults: readonly Fault[],
): readonly FileError[] => {
  const { text, source } = at;
  const lines = linesOf(text);
  const spanOf = ({ path, ofKey }: Pick<LayerError, 'path' | 'ofKey'>, place: Place | undefined) =>
    place && markedIn(place, place.depth === path.length && ofKey !== true);
  const [places, firsts] = [
    source.placesOf(errors.map(({ path }) => path)),
    source.placesOf(errors.map(({ first }) => first ?? [])),
  ];
  const ofErrors = errors.map((error, index): FileError => {
    const about = aboutOf(at, error.path);
    const span = spanOf(error, places[index]);
    const first = error.first && spanOf({ path: error.first }, firsts[index]);
    const { twice, ...shown } =
      span === undefined
        ? { fragment: [], twice: undefined }
        : { twice: undefined, ...shownIn(text, lines, { span, first }) };
    return {
      message: visible(named(error.message, about.provider)),
      ...withAdvice(twice, adviceOn(error)),
      path: pathWords(source.json, error.path),
      ...about,
      ...shown,
    };
  });
  const ofFaults = faults.map(({ span, first, message, advice }): FileError => {
    const { twice, ...shown } = { twice: undefined, ...shownIn(text, lines, { span, first }) };
    return { message, ...withAdvice(twice, advice), path: '', ...shown };
  });
  // What is wrong with the text explains whatever is found in the same place afterwards.
  const isNew = ({ line, column }: FileError) =>
    line === undefined || !ofFaults.some((one) => one.line === line && one.column === column);
  return [...ofFaults, ...ofErrors.filter(isNew)].toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0),
  );
};
