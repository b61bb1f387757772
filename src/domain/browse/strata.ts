import { type Catalog, criterionById, type Provider } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { optionsOf } from '../catalog/criterion';
import type { Option } from '../catalog/layer';

/** Neighbouring rows on the same ground; without a level where the ground is not stated. */
export type Stratum = {
  readonly level: Option | undefined;
  readonly providers: readonly Provider[];
};

/** Cuts an ordered list wherever the ground changes; one stratum when the catalog has no strata. */
export const strataOf = (catalog: Catalog, providers: readonly Provider[]): readonly Stratum[] => {
  const criterion = criterionById(catalog, catalog.roles.strata ?? '');
  if (criterion === undefined)
    return providers.length === 0 ? [] : [{ level: undefined, providers }];
  const levels = optionsOf(criterion);
  const strata: { level: Option | undefined; providers: Provider[] }[] = [];
  for (const provider of providers) {
    const cell = cellOf(provider, criterion.id);
    const level =
      cell.state === 'stated' ? levels.find(({ id }) => id === cell.statement.value) : undefined;
    const last = strata.at(-1);
    if (last !== undefined && last.level === level) last.providers.push(provider);
    else strata.push({ level, providers: [provider] });
  }
  return strata;
};
