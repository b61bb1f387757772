import type { Catalog, Provider } from '../catalog/catalog';
import type { Prepare, Source } from '../catalog/layer';
import type { PreparePlace } from '../catalog/preparePlaces';
import { dateWords } from '../catalog/wording';
import { configurationText } from './configurationText';
import { flagText, initCommand } from './initCommand';
import { variablesFile, variablesInYaml } from './variablesFile';

/** A file in a source that has an address. */
export type Written = { readonly from: Source; readonly path: string };
/** Something to know or to have, and every file that says so. */
export type Line = { readonly text: string; readonly places: readonly Written[] };
/** A line that may matter only from some day on: “from April 2027”. */
type Warning = Line & {
  readonly from: string | undefined;
  readonly tone: 'caution' | 'info';
};
/** A part of a command and the files that it comes from. */
type Part = Line;
/** One thing to install, in its turn. Without a command the places are the guide. */
export type Step = Line & {
  readonly note: string | undefined;
  readonly command: string | undefined;
  readonly parts: readonly Part[];
};
/** A text to be put into a file, and where each of its entries comes from. */
type Snippet = Line & { readonly yaml: string; readonly entries: readonly Line[] };
/** The variables to fill in: one by one, as a file for a shell, and as YAML. */
export type VariableList = {
  readonly all: readonly (Line & { readonly told: readonly string[] })[];
  readonly file: string;
  readonly yaml: string;
};
/** Where to read on. Without an address of its own the place is the guide. */
export type Guide = { readonly url: string | undefined; readonly places: readonly Written[] };

/** Everything between the choice of a provider and its first command. What no source says is absent. */
export type Preparation = {
  readonly warnings: readonly Warning[];
  readonly checklist: readonly Line[];
  readonly endpoint: Line | undefined;
  readonly configuration: Snippet | undefined;
  readonly variables: VariableList | undefined;
  readonly steps: readonly Step[];
  readonly withoutInit: Line | undefined;
  readonly guides: readonly Guide[];
};

type Reader = (places: readonly PreparePlace[]) => readonly Written[];

/** Reads places as sources of the catalog; a source that is not there is left out. */
const readerOf = ({ sources }: Catalog): Reader => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (places) =>
    places.flatMap(({ source, path }) => {
      const from = byId.get(source);
      return from === undefined ? [] : [{ from, path }];
    });
};

const stepsOf = ({ installs = [] }: Prepare, read: Reader): readonly Step[] =>
  installs.map(({ what, note, init, command, places }) => ({
    text: what,
    note,
    command: init === undefined ? command : initCommand(init),
    parts: (init ?? []).map((part) => ({
      text: flagText(part),
      places: read(part.places),
    })),
    places: read(places),
  }));

const snippetOf = ({ configuration }: Prepare, read: Reader): Snippet | undefined =>
  configuration && {
    text: configuration.text,
    yaml: configurationText(configuration.entries),
    entries: configuration.entries.map(({ name, fill, note, places }) => ({
      text: [`${name}:`, note, fill && `To be filled in: the address of ${fill}.`]
        .filter((each) => each !== undefined)
        .join(' '),
      places: read(places),
    })),
    places: read(configuration.places),
  };

const variablesOf = (
  name: string,
  { variables }: Prepare,
  read: Reader,
): VariableList | undefined =>
  variables && {
    all: variables.map(({ name: text, for: purpose, usual, example, note, places }) => ({
      text,
      told: [
        purpose,
        usual === undefined ? undefined : `usually ${usual}`,
        example === undefined ? undefined : `for example ${example}`,
        note,
      ].filter((each) => each !== undefined),
      places: read(places),
    })),
    file: variablesFile(name, variables),
    yaml: variablesInYaml(name, variables),
  };

const lineOf = (line: Prepare['endpoint'], read: Reader): Line | undefined =>
  line && { text: line.text, places: read(line.places) };

/**
 * What a reader prepares before the first cluster of a provider, in the order in which it is needed:
 * what to be warned of, what to have, what to configure and fill in, what to install, where to read
 * on. All of it is in the catalog, with its sources; undefined where the catalog says nothing.
 */
export const preparationOf = (catalog: Catalog, provider: Provider): Preparation | undefined => {
  const { name, prepare } = provider;
  if (prepare === undefined) return undefined;
  const read = readerOf(catalog);
  const { warnings = [], prerequisites = [], guides = [] } = prepare;
  return {
    warnings: warnings.map(({ text, bites, tone, places }): Warning => ({
      text,
      tone: tone ?? 'caution',
      from: bites === undefined ? undefined : `from ${dateWords(bites)}`,
      places: read(places),
    })),
    checklist: prerequisites.map(({ text, places }) => ({ text, places: read(places) })),
    endpoint: lineOf(prepare.endpoint, read),
    configuration: snippetOf(prepare, read),
    variables: variablesOf(name, prepare, read),
    steps: stepsOf(prepare, read),
    withoutInit: lineOf(prepare.withoutInit, read),
    guides: guides.map(({ url, places }) => ({ url, places: read(places) })),
  };
};
