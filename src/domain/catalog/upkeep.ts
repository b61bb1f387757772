import { isOldSource } from './age';
import { brokenReferences } from './brokenReferences';
import { disagreements, type LayerFile } from './disagreements';
import type { Layer, Source, Statement } from './layer';
import { errorLine } from './layerError';
import { countWords } from './wording';

/** Findings of one sort under a heading. */
type Findings = { readonly title: string; readonly lines: readonly string[] };

/** What is to be mended in a catalog, and what has only become old. */
export type Upkeep = {
  readonly wrong: readonly Findings[];
  readonly old: readonly Findings[];
};

/** The months after which values count as old, as the first layer says that says it. */
const oldAfterOf = (layers: readonly Layer[]): number | undefined =>
  layers.find(({ oldAfter }) => oldAfter !== undefined)?.oldAfter;

type Sources = {
  readonly all: ReadonlyMap<string, Source>;
  readonly usual: ReadonlyMap<string, Source>;
};

const sourcesIn = (layers: readonly Layer[]): Sources => ({
  all: new Map(
    layers.flatMap(({ sources = [] }) => sources.map((source) => [source.id, source] as const)),
  ),
  usual: new Map(
    layers
      .toReversed()
      .flatMap(({ id, sources = [] }) => sources.slice(0, 1).map((first) => [id, first] as const)),
  ),
});

type Made = LayerFile & {
  readonly provider: string;
  readonly id: string;
  readonly said: Statement;
};

const statementsIn = (files: readonly LayerFile[]): readonly Made[] =>
  files.flatMap(({ file, layer }) =>
    (layer.providers ?? []).flatMap(({ id: provider, statements = {} }) =>
      Object.entries(statements).map(([id, said]) => ({ file, layer, provider, id, said })),
    ),
  );

const sourceOf = ({ layer, said }: Made, { all, usual }: Sources): Source | undefined =>
  said.source === undefined ? usual.get(layer.id) : all.get(said.source);

/** Nobody can look up what names no source, or no place in a source that has places. */
const unsourced = (made: Made, sources: Sources): readonly string[] => {
  const { file, provider, id, said } = made;
  const source = sourceOf(made, sources);
  const hasPlaces = source?.lines !== undefined || source?.url !== undefined;
  const isPlaced = said.at !== undefined || said.path !== undefined;
  const where = `${file}: providers.${provider}.statements.${id}`;
  if (source === undefined) return [`${where} has no source.`];
  return hasPlaces && !isPlaced ? [`${where} names no place in “${source.title}”.`] : [];
};

const oldSources = (files: readonly LayerFile[], today: string): readonly string[] => {
  const layers = files.map(({ layer }) => layer);
  const oldAfter = oldAfterOf(layers);
  const sources = sourcesIn(layers);
  const counts = new Map<Source, number>();
  for (const made of statementsIn(files)) {
    const source = sourceOf(made, sources);
    if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .filter(([source]) => isOldSource(source, { oldAfter }, today))
    .toSorted(([one], [other]) => (one.read < other.read ? -1 : 1))
    .map(
      ([{ title, read }, count]) =>
        `${read}  ${title}, ${countWords(count, ['statement', 'statements'])}`,
    );
};

const deadReferences = ({ file, layer }: LayerFile, all: readonly LayerFile[]) =>
  brokenReferences(
    layer,
    all.filter((other) => other.layer !== layer).map((other) => other.layer),
  ).map((error) => `${file}: ${errorLine(layer, error)}`);

/** What a maintainer of these files has to look after, seen from a day (`2026-11-22`). */
export const upkeepOf = (files: readonly LayerFile[], today: string): Upkeep => {
  const sources = sourcesIn(files.map(({ layer }) => layer));
  const months = oldAfterOf(files.map(({ layer }) => layer));
  const found: readonly Findings[] = [
    {
      title: 'References to what is not there',
      lines: files.flatMap((file) => deadReferences(file, files)),
    },
    { title: 'Files that disagree on what a thing is', lines: disagreements(files) },
    {
      title: 'Statements without a source, or without a place in it',
      lines: statementsIn(files).flatMap((made) => unsourced(made, sources)),
    },
  ];
  const old = {
    title: `Sources read more than ${countWords(months ?? 0, ['month', 'months'])} before ${today}`,
    lines: oldSources(files, today),
  };
  const notEmpty = ({ lines }: Findings) => lines.length > 0;
  return { wrong: found.filter(notEmpty), old: [old].filter(notEmpty) };
};
