import type { Provider, Stated } from './catalog';
import type { Layer, LayerProvider, Source } from './layer';

/** What one layer says of a provider, and which layer that is. */
type Part = { readonly record: LayerProvider; readonly layer: Layer };

/** The sources that statements name, and the ones that they mean where they name none. */
type Sources = {
  readonly named: ReadonlyMap<string, Source>;
  readonly usual: ReadonlyMap<string, Source>;
};

/** So many providers are laid in one step. */
const STRIDE = 250;

const partsById = (layers: readonly Layer[]): ReadonlyMap<string, readonly Part[]> => {
  const parts = new Map<string, Part[]>();
  for (const layer of layers)
    for (const record of layer.providers ?? []) {
      const before = parts.get(record.id);
      if (before === undefined) parts.set(record.id, [{ record, layer }]);
      else before.push({ record, layer });
    }
  return parts;
};

const sourcesOf = (layers: readonly Layer[]): Sources => ({
  named: new Map(
    layers.flatMap((layer) => layer.sources ?? []).map((source) => [source.id, source]),
  ),
  // The first source of a layer is in one of its parts, and stands for the statements of all.
  usual: new Map(
    layers
      .toReversed()
      .flatMap(({ id, sources: own = [] }) => own.slice(0, 1).map((first) => [id, first] as const)),
  ),
});

/**
 * The providers of layers, in their order: see `catalogOf`. In steps of a few hundred, between which
 * whoever asks may pause.
 */
export function* laidProviders(
  layers: readonly Layer[],
): Generator<undefined, readonly Provider[], undefined> {
  const sources = sourcesOf(layers);
  const providers: Provider[] = [];
  for (const parts of partsById(layers).values()) {
    providers.push(providerOf(parts, sources));
    if (providers.length % STRIDE === 0) yield;
  }
  return providers;
}

const providerOf = (parts: readonly Part[], sources: Sources): Provider => {
  const records = parts.map(({ record }) => record);
  const merged: LayerProvider = Object.assign({}, ...records.toReversed());
  return {
    ...merged,
    ...listsOf(records),
    ...(parts.every(({ layer }) => layer.own) ? { own: true as const } : {}),
    statements: statementsOf(parts, sources),
  };
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
  parts: readonly Part[],
  { named, usual }: Sources,
): ReadonlyMap<string, readonly Stated[]> => {
  const statements = new Map<string, Stated[]>();
  for (const { record, layer } of parts) {
    const own = layer.own === true ? { own: true as const } : {};
    for (const [criterion, statement] of Object.entries(record.statements ?? {})) {
      const { source } = statement;
      const from = source === undefined ? usual.get(layer.id) : named.get(source);
      const stated = { ...statement, layer: layer.id, from, ...own };
      const before = statements.get(criterion);
      if (before === undefined) statements.set(criterion, [stated]);
      else before.push(stated);
    }
  }
  return statements;
};
