import { laidCriteria } from './laidCriteria';
import type { Alias, Criterion, Layer, LayerProvider, Release, Source, Statement } from './layer';

/** A statement together with the layer that makes it and the source that the layer names. */
export type Stated = Statement & {
  readonly layer: string;
  readonly from: Source | undefined;
  /** Whether it is the reader’s own. */
  readonly own?: true;
};

/** Everything that the layers say of one thing, the earlier layer first. */
export type Provider = Omit<LayerProvider, 'statements' | ListName> & {
  readonly [List in ListName]: NonNullable<LayerProvider[List]>;
} & {
  readonly statements: ReadonlyMap<string, readonly Stated[]>;
  /** Whether only layers of the reader’s own have it. */
  readonly own?: true;
};

type ListName = 'features' | 'status' | 'contradictions' | 'links' | 'section';

/** What is known: the layers read as one. Criteria and providers keep the order of the layers. */
export type Catalog = {
  readonly title: string;
  /** What the rows are, one and many: “provider”, “providers”. */
  readonly things: readonly [string, string];
  /** After how many months a reading is old; undefined where the catalog does not say. */
  readonly oldAfter: number | undefined;
  readonly sources: readonly Source[];
  readonly roles: NonNullable<Layer['roles']>;
  readonly sort: readonly string[];
  readonly groups: NonNullable<Layer['groups']>;
  /** Layers that a reader may ask for, whether they are there yet or not. */
  readonly further: NonNullable<Layer['further']>;
  readonly criteria: readonly Criterion[];
  /** What a reader who has to decide is asked, in this order. */
  readonly questions: NonNullable<Layer['questions']>;
  /** What a reader may put in an order of importance. */
  readonly preferences: NonNullable<Layer['preferences']>;
  readonly providers: readonly Provider[];
  /** Where ids of earlier releases lead today. */
  readonly aliases: readonly Alias[];
  /** The published states, the first first; the catalog is that of the last. */
  readonly releases: readonly Release[];
};

const laidFrom = new WeakMap<Catalog, readonly Layer[]>();

/** The layers that a catalog was laid from; none where it was made in another way. */
export const layersOf = (catalog: Catalog): readonly Layer[] => laidFrom.get(catalog) ?? [];

/**
 * Lays the layers on one another. Criteria, groups, sources and providers of the same id are one;
 * where layers disagree on a name or a role the earlier one stands, and every statement is kept,
 * the earlier layer's first. A layer may come in parts that share its id.
 */
export const catalogOf = (layers: readonly Layer[]): Catalog => {
  const catalog = laid(layers);
  laidFrom.set(catalog, layers);
  return catalog;
};

const laid = (layers: readonly Layer[]): Catalog => ({
  title: layers[0]?.title ?? '',
  things: firstOf(layers, 'things') ?? ['entry', 'entries'],
  oldAfter: firstOf(layers, 'oldAfter'),
  sources: oneById(layers.flatMap((layer) => layer.sources ?? [])),
  roles: Object.assign({}, ...layers.map((layer) => layer.roles ?? {}).toReversed()),
  sort: firstOf(layers, 'sort') ?? [],
  groups: oneById(layers.flatMap((layer) => layer.groups ?? [])),
  further: oneById(layers.flatMap((layer) => layer.further ?? [])),
  criteria: laidCriteria(layers),
  questions: oneById(layers.flatMap((layer) => layer.questions ?? [])),
  preferences: oneEach(
    layers.flatMap((layer) => layer.preferences ?? []),
    ({ criterion }) => criterion,
  ),
  providers: providersOf(layers),
  aliases: layers.flatMap((layer) => layer.aliases ?? []),
  releases: firstOf(layers, 'releases') ?? [],
});

const firstOf = <Field extends 'things' | 'sort' | 'releases' | 'oldAfter'>(
  layers: readonly Layer[],
  field: Field,
) => layers.find((layer) => layer[field] !== undefined)?.[field];

/** The first of each key, in order. */
const oneEach = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] => {
  const firsts = new Map<string, Thing>();
  for (const thing of things) if (!firsts.has(keyOf(thing))) firsts.set(keyOf(thing), thing);
  return [...firsts.values()];
};

const oneById = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] =>
  oneEach(things, ({ id }) => id);

const providersOf = (layers: readonly Layer[]): readonly Provider[] => {
  const records = new Map<string, { readonly record: LayerProvider; readonly layer: Layer }[]>();
  for (const layer of layers)
    for (const record of layer.providers ?? [])
      records.set(record.id, [...(records.get(record.id) ?? []), { record, layer }]);
  const sources = new Map(
    layers.flatMap((layer) => layer.sources ?? []).map((source) => [source.id, source]),
  );
  // The first source of a layer is in one of its parts, and stands for the statements of all.
  const usual = new Map(
    layers
      .toReversed()
      .flatMap(({ id, sources: own = [] }) => own.slice(0, 1).map((first) => [id, first] as const)),
  );
  return [...records.values()].map((parts) => {
    const merged: LayerProvider = Object.assign(
      {},
      ...parts.map(({ record }) => record).toReversed(),
    );
    return {
      ...merged,
      ...listsOf(parts.map(({ record }) => record)),
      ...(parts.every(({ layer }) => layer.own) ? { own: true as const } : {}),
      statements: statementsOf(parts, sources, usual),
    };
  });
};

const joined = <Part>(lists: readonly (readonly Part[] | undefined)[]): readonly Part[] =>
  lists.flatMap((list) => list ?? []);

const listsOf = (records: readonly LayerProvider[]) => ({
  features: joined(records.map(({ features }) => features)),
  status: joined(records.map(({ status }) => status)),
  contradictions: joined(records.map(({ contradictions }) => contradictions)),
  links: joined(records.map(({ links }) => links)),
  section: joined(records.map(({ section }) => section)),
});

const statementsOf = (
  parts: readonly { readonly record: LayerProvider; readonly layer: Layer }[],
  sources: ReadonlyMap<string, Source>,
  usual: ReadonlyMap<string, Source>,
): ReadonlyMap<string, readonly Stated[]> => {
  const made = parts.flatMap(({ record, layer }) =>
    Object.entries(record.statements ?? {}).map(([criterion, statement]) => {
      const { source } = statement;
      const from = source === undefined ? usual.get(layer.id) : sources.get(source);
      const own = layer.own === true ? { own: true as const } : {};
      return [criterion, { ...statement, layer: layer.id, from, ...own }] as const;
    }),
  );
  const statements = new Map<string, Stated[]>();
  for (const [criterion, stated] of made)
    statements.set(criterion, [...(statements.get(criterion) ?? []), stated]);
  return statements;
};

/** The provider of an id; undefined where the catalog has none. */
export const providerById = (catalog: Catalog, id: string): Provider | undefined =>
  catalog.providers.find((provider) => provider.id === id);

/** The criterion of an id; undefined where the catalog has none. */
export const criterionById = (catalog: Catalog, id: string): Criterion | undefined =>
  catalog.criteria.find((criterion) => criterion.id === id);
