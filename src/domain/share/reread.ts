import type { Asked } from '../browse/matching';
import { todaysId } from '../catalog/alias';
import { type Catalog, criterionById, type Provider, providerById } from '../catalog/catalog';
import type { Criterion } from '../catalog/layer';
import type { Order } from '../decide/order';
import type { Answers } from '../decide/question';

/** What a link shows on the catalog that it is read on. What it rests on follows from this. */
export type Shown = {
  readonly catalog: Catalog;
  /** Those of whom every value counts: the provider whose sheet is open, then the picks. */
  readonly providers: readonly string[];
  /** The provider whose sheet is open. */
  readonly sheet: string | undefined;
  /** Whether all criteria are on the screen, as in a sheet or a comparison. */
  readonly showsAll: boolean;
  /** What narrows the list, and the criteria by which it is narrowed or ordered; none where there is no list. */
  readonly list: (Asked & { readonly by: readonly string[] }) | undefined;
  /** What is asked; none where nothing is decided. */
  readonly decision: { readonly answers: Answers; readonly order: Order } | undefined;
};

/** One link, read on the catalog that it was made with and on the catalog of today. */
export type Reread = { readonly old: Shown; readonly now: Shown };

/** One fact that is not what it was: what it is about, by its name of today, and the two in words. */
export type ChangedFact = { readonly about: string; readonly was: string; readonly is: string };

/** Something then and what it is today; `took` is another thing that was given its place. */
export type Followed<Thing> = {
  readonly was: Thing;
  readonly is: Thing | undefined;
  readonly took: Thing | undefined;
};

const followed = <Thing extends { readonly id: string }>(
  was: Thing,
  found: Thing | undefined,
  isOfThen: boolean,
): Followed<Thing> => {
  const isAnother = found !== undefined && found.id !== was.id && isOfThen;
  return { was, is: isAnother ? undefined : found, took: isAnother ? found : undefined };
};

/** A provider of then, by the id of then, and what has become of it; undefined if it never was. */
export const providerSince = ({ old, now }: Reread, id: string): Followed<Provider> | undefined => {
  const was = providerById(old.catalog, id);
  const today = todaysId(now.catalog.aliases, 'providers', id);
  const isOfThen = providerById(old.catalog, today) !== undefined;
  return was && followed(was, providerById(now.catalog, today), isOfThen);
};

/** The same for a criterion. */
export const criterionSince = (
  { old, now }: Reread,
  id: string,
): Followed<Criterion> | undefined => {
  const was = criterionById(old.catalog, id);
  const today = todaysId(now.catalog.aliases, 'criteria', id);
  const isOfThen = criterionById(old.catalog, today) !== undefined;
  return was && followed(was, criterionById(now.catalog, today), isOfThen);
};
