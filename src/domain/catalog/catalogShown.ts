import { type Catalog, catalogOf, layersOf, type Provider, type Stated } from './catalog';

/** Which of several statements on one cell counts: the first layer’s, the newest, or the reader’s own. */
export const COUNTED = ['first', 'newest', 'own'] as const;
/** One of the three. */
export type Counted = (typeof COUNTED)[number];

/** What a reader chooses of all that is known. */
export type Laying = {
  /** The further layers that are laid on the others, by id. */
  readonly also: readonly string[];
  readonly counts: Counted;
};

/**
 * The day of which a statement speaks: its own, else the newest that its source gives of itself,
 * else the day on which the source was read. As exact as it is known, and '' where nothing is.
 */
const dayOf = ({ asOf, from }: Stated): string => asOf ?? from?.dated ?? from?.read ?? '';

/** Statements of the same day keep the order of their layers. */
const newestFirst = (statements: readonly Stated[]): readonly Stated[] =>
  statements.toSorted((one, other) => {
    const [day, otherDay] = [dayOf(one), dayOf(other)];
    return day === otherDay ? 0 : day < otherDay ? 1 : -1;
  });

/** Of the reader’s own, the layer that was laid last: what is said in the app lies on what a file says. */
const ownFirst = (statements: readonly Stated[]): readonly Stated[] => [
  ...statements.filter(({ own }) => own).toReversed(),
  ...statements.filter(({ own }) => !own),
];

const FIRST: { readonly [Each in Exclude<Counted, 'first'>]: typeof newestFirst } = {
  newest: newestFirst,
  own: ownFirst,
};

const ordered =
  (order: typeof newestFirst) =>
  (provider: Provider): Provider => {
    const several = [...provider.statements].filter(([, all]) => all.length > 1);
    if (several.length === 0) return provider;
    const anew = several.map(([criterion, all]) => [criterion, order(all)] as const);
    return { ...provider, statements: new Map([...provider.statements, ...anew]) };
  };

const laid = (catalog: Catalog, { also, counts }: Laying): Catalog => {
  const layers = layersOf(catalog);
  const isLeftOut = (id: string) =>
    catalog.further.some((further) => further.id === id) && !also.includes(id);
  const chosen = layers.filter(({ id }) => !isLeftOut(id));
  const shown = chosen.length === layers.length ? catalog : catalogOf(chosen);
  return counts === 'first'
    ? shown
    : { ...shown, providers: shown.providers.map(ordered(FIRST[counts])) };
};

const known = new WeakMap<Catalog, Map<string, Catalog>>();

/**
 * The catalog as a reader chose to see it: without the further layers that were not asked for, and
 * with the statement first that counts. Made once for each catalog and choice, so that the same
 * choice is the same catalog. A catalog that was not laid from layers, as one of an earlier release,
 * has no layers to leave out.
 */
export const catalogShown = (catalog: Catalog, laying: Laying): Catalog => {
  const made = known.get(catalog) ?? new Map<string, Catalog>();
  known.set(catalog, made);
  const key = [laying.counts, ...laying.also].join();
  const shown = made.get(key) ?? laid(catalog, laying);
  made.set(key, shown);
  return shown;
};
