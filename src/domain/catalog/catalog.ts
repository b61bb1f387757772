import { laidCriteria } from './laidCriteria';
import { laidProviders } from './laidProviders';
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
  const laying = layingOf(layers);
  let step = laying.next();
  while (step.done !== true) step = laying.next();
  return step.value;
};

/** The same in steps, each short, between which a page can do something else. */
export function* layingOf(layers: readonly Layer[]): Generator<undefined, Catalog, undefined> {
  const providers = yield* laidProviders(layers);
  const catalog = { ...frameOf(layers), providers };
  laidFrom.set(catalog, layers);
  return catalog;
}

const frameOf = (layers: readonly Layer[]): Omit<Catalog, 'providers'> => ({
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

/** The provider of an id; undefined where the catalog has none. */
export const providerById = (catalog: Catalog, id: string): Provider | undefined =>
  catalog.providers.find((provider) => provider.id === id);

/** The criterion of an id; undefined where the catalog has none. */
export const criterionById = (catalog: Catalog, id: string): Criterion | undefined =>
  catalog.criteria.find((criterion) => criterion.id === id);
