import type { Catalog, Provider, Stated } from './catalog';
import type { CatalogChange, Source } from './layer';

type Of<Kind extends CatalogChange['of']> = Extract<CatalogChange, { readonly of: Kind }>;
type Before<Kind extends CatalogChange['of']> = NonNullable<Of<Kind>['before' & keyof Of<Kind>]>;

/** A provider without its statements, as releases keep it. */
export type ProviderRecord = Before<'provider'>;
/** A statement with the id of its source in place of the source. */
type StatedRecord = Before<'value'>[number];
/** What a catalog says besides its criteria, its providers and what it asks. */
export type Frame = Pick<
  Catalog,
  'title' | 'things' | 'sources' | 'roles' | 'sort' | 'groups' | 'aliases'
>;

/** The fields of the frame. */
export const FRAME: readonly (keyof Frame)[] = [
  'title', 'things', 'sources', 'roles', 'sort', 'groups', 'aliases',
]; // prettier-ignore

/** What releases keep of a provider; lists of which it has none are left out. */
export const providerRecord = (provider: Provider): ProviderRecord =>
  Object.fromEntries(
    Object.entries(provider).filter(
      ([field, value]) =>
        field !== 'statements' && field !== 'own' && !(Array.isArray(value) && value.length === 0),
    ),
    // All fields but the statements, which types of `entries` do not follow.
  ) as ProviderRecord;

/** The provider of a record, without statements yet. */
export const providerOf = (record: ProviderRecord): Omit<Provider, 'statements'> => ({
  ...record,
  features: record.features ?? [],
  status: record.status ?? [],
  contradictions: record.contradictions ?? [],
  links: record.links ?? [],
  section: record.section ?? [],
});

const statedRecord = ({ from, own: _own, ...statement }: Stated): StatedRecord =>
  from === undefined ? statement : { ...statement, from: from.id };

/** What releases keep of all that is said of a provider, by criterion; of nobody nothing is said. */
export const statedRecords = (
  provider: Provider | undefined,
): ReadonlyMap<string, readonly StatedRecord[]> =>
  new Map(
    [...(provider?.statements ?? [])].map(([criterion, all]) => [criterion, all.map(statedRecord)]),
  );

/** The statement of a record, with its source as the catalog of its time has it. */
export const statedOf = (
  { from, ...statement }: StatedRecord,
  sources: ReadonlyMap<string, Source>,
): Stated => ({ ...statement, from: from === undefined ? undefined : sources.get(from) });

/** A text that is equal where two things say the same, whatever the order of their fields. */
export const sayingOf = (thing: unknown): string =>
  JSON.stringify(thing, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(
          Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : each,
  );
