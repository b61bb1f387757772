import type { Catalog, Provider } from './catalog';
import {
  type Frame,
  type ProviderRecord,
  providerOf,
  providerRecord,
  statedOf,
  statedRecords,
} from './catalogRecord';
import type { CatalogChange, Release } from './layer';

type Of<Kind extends CatalogChange['of']> = Extract<CatalogChange, { readonly of: Kind }>;

const only = <Kind extends CatalogChange['of']>(
  { changes }: Release,
  kind: Kind,
): readonly Of<Kind>[] =>
  // A filter by one field of a union, which types do not follow where the field is a parameter.
  changes.filter((change): change is Of<Kind> => change.of === kind);

type Undone<Thing> = {
  readonly id: string;
  readonly before?: Thing | undefined;
  readonly gone?: true | undefined;
};

/** Puts back what was removed or changed and takes away what was added. */
const restored = <Thing>(
  things: readonly (readonly [id: string, thing: Thing])[],
  changes: readonly Undone<Thing>[],
  order: readonly string[] | undefined,
): readonly Thing[] => {
  const found = new Map(things);
  for (const { id, before, gone } of changes)
    if (before === undefined) found.delete(id);
    // A change of what is not there is about a layer that is not there either.
    else if (gone === true || found.has(id)) found.set(id, before);
  if (order === undefined) return [...found.values()];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...found]
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([, thing]) => thing);
};

type Records = ReturnType<typeof statedRecords>;

const recordsBefore = (records: Records, changes: readonly Of<'value'>[]): Records => {
  const before = new Map(records);
  for (const { criterion, before: said } of changes)
    if (said === undefined) before.delete(criterion);
    else before.set(criterion, said);
  return before;
};

const orderIn = (release: Release, list: Of<'order'>['list']) =>
  only(release, 'order').find((change) => change.list === list)?.before;

const providersBefore = (
  catalog: Catalog,
  release: Release,
  { sources, criteria }: Catalog,
): readonly Provider[] => {
  const records = restored<ProviderRecord>(
    catalog.providers.map((provider) => [provider.id, providerRecord(provider)]),
    only(release, 'provider'),
    orderIn(release, 'providers'),
  );
  const values = only(release, 'value');
  const now = new Map(catalog.providers.map((provider) => [provider.id, provider]));
  const asked = new Set(criteria.map(({ id }) => id));
  const from = new Map(sources.map((source) => [source.id, source]));
  return records.map((record) => {
    const said = recordsBefore(
      statedRecords(now.get(record.id)),
      values.filter(({ provider }) => provider === record.id),
    );
    const kept = [...said].filter(([criterion]) => asked.has(criterion));
    return {
      ...providerOf(record),
      statements: new Map(
        kept.map(([criterion, all]) => [criterion, all.map((each) => statedOf(each, from))]),
      ),
    };
  });
};

/** The catalog before a release, which has to be its last one. */
const before = (catalog: Catalog, release: Release): Catalog => {
  const frame: Partial<Frame> = Object.assign(
    {},
    ...only(release, 'frame').map((change) => change.before),
  );
  const asked: Catalog = {
    ...catalog,
    ...frame,
    criteria: restored(
      catalog.criteria.map((criterion) => [criterion.id, criterion]),
      only(release, 'criterion'),
      orderIn(release, 'criteria'),
    ),
    questions: restored(
      catalog.questions.map((question) => [question.id, question]),
      only(release, 'question'),
      orderIn(release, 'questions'),
    ),
    preferences: restored(
      catalog.preferences.map((preference) => [preference.criterion, preference]),
      only(release, 'preference'),
      orderIn(release, 'preferences'),
    ),
    releases: catalog.releases.filter(({ version }) => version < release.version),
  };
  return { ...asked, providers: providersBefore(catalog, release, asked) };
};

/** The newest release of a catalog; a catalog that was never released has none. */
export const lastRelease = ({ releases }: Catalog): Release | undefined => releases.at(-1);

/**
 * The catalog as it was in an earlier release: its criteria, providers, statements and questions;
 * undefined where it never had that release.
 */
export const catalogAsOf = (catalog: Catalog, version: number): Catalog | undefined =>
  catalog.releases.some((release) => release.version === version)
    ? catalog.releases.filter((release) => release.version > version).reduceRight(before, catalog)
    : undefined;
