import { type Catalog, criterionById, type Provider } from '../catalog/catalog';
import { cellOf, entriesOf } from '../catalog/cell';
import { optionsOf } from '../catalog/criterion';
import type { Option } from '../catalog/layer';
import { entryWords } from '../catalog/wording';

/** Neighbouring rows on the same ground, or in the same state where they have none. */
export type Stratum = {
  readonly label: string;
  readonly level: Option | undefined;
  readonly providers: readonly Provider[];
};

type Growing = { readonly entry: string; readonly providers: Provider[] };

/** Cuts an ordered list wherever the ground changes; one stratum when the catalog has no strata. */
export const strataOf = (catalog: Catalog, providers: readonly Provider[]): readonly Stratum[] => {
  const criterion = criterionById(catalog, catalog.roles.strata ?? '');
  if (criterion === undefined)
    return providers.length === 0 ? [] : [{ label: '', level: undefined, providers }];
  const runs: Growing[] = [];
  for (const provider of providers) {
    const [entry = 'not-stated'] = entriesOf(cellOf(provider, criterion.id));
    const last = runs.at(-1);
    if (last?.entry === entry) last.providers.push(provider);
    else runs.push({ entry, providers: [provider] });
  }
  return runs.map((run) => {
    const level = optionsOf(criterion).find(({ id }) => id === run.entry);
    const label = level?.label ?? `${criterion.label}: ${entryWords(criterion, run.entry)}`;
    return { label, level, providers: run.providers };
  });
};
