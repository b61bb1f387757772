import type { Catalog, Provider, Stated } from '../../src/domain/catalog/catalog';
import type { Criterion } from '../../src/domain/catalog/layer';

const saidOf = (provider: Provider, id: string): Stated | undefined =>
  provider.statements.get(id)?.[0];

const sameEntries = (one: Stated['value'], other: Stated['value']): boolean => {
  const [these, those] = [[one].flat(), [other].flat()];
  return these.every((each) => those.includes(each)) && those.every((each) => these.includes(each));
};

const REMARKS = ['qualifier', 'since', 'asOf', 'claim'] as const;

const sayTheSame = (one: Stated, other: Stated): boolean =>
  sameEntries(one.value, other.value) && REMARKS.every((remark) => one[remark] === other[remark]);

/** Whether providers say the same on a criterion, by looking at every two of them. */
export const naiveState = (id: string, providers: readonly Provider[]): string => {
  const said = providers.flatMap((provider) => saidOf(provider, id) ?? []);
  if (said.length === 0) return 'silent';
  if (said.some((one) => said.some((other) => !sayTheSame(one, other)))) return 'differs';
  return said.length < providers.length ? 'open' : 'same';
};

/** Who stands out, by counting for each one how many say the same. */
export const naiveOdd = (id: string, providers: readonly Provider[]): readonly boolean[] => {
  const said = providers.map((provider) => saidOf(provider, id));
  const agreeing = said.map(
    (one) =>
      said.filter((other) => one !== undefined && other !== undefined && sayTheSame(one, other))
        .length,
  );
  const most = Math.max(0, ...agreeing);
  const isOneGroup = agreeing.filter((count) => count === most).length === most;
  const isSplit = naiveState(id, providers) === 'differs';
  return agreeing.map((count) => isSplit && count > 0 && !(isOneGroup && count === most));
};

/** The steps of an ordered criterion by value. */
type NaiveSpoke = { readonly id: string; readonly steps: ReadonlyMap<unknown, number> };

const byLevels = (criterion: Criterion): NaiveSpoke => {
  const levels =
    criterion.kind === 'scale' ? criterion.levels.filter((each) => !each.unranked) : [];
  const isTurned = criterion.kind === 'scale' && criterion.better === 'low';
  return {
    id: criterion.id,
    steps: new Map(
      levels.map(({ id }, at) => [id, isTurned ? levels.length - at : at + 1] as const),
    ),
  };
};

/** The ordered criteria of a catalog: as declared, or else the scales with a better end. */
export const naiveSpokes = (catalog: Catalog): readonly NaiveSpoke[] => {
  const { spokes } = catalog.roles;
  const scales = catalog.criteria.filter((each) => 'better' in each).map(byLevels);
  if (spokes === undefined) return scales;
  return spokes.map(({ criterion, steps }) =>
    steps === undefined
      ? (scales.find(({ id }) => id === criterion) ?? { id: criterion, steps: new Map() })
      : { id: criterion, steps: new Map(Object.entries(steps)) },
  );
};

/** The step of a raw statement; undefined where it has none. */
export const naiveStep = (spoke: NaiveSpoke, provider: Provider): number | undefined =>
  spoke.steps.get(saidOf(provider, spoke.id)?.value);

/** Which of two is at least as good on everything, straight from the statements. */
export const naiveBetter = (
  spokes: readonly NaiveSpoke[],
  one: Provider,
  other: Provider,
): string => {
  const leads = spokes.map((spoke) => {
    const [here, there] = [naiveStep(spoke, one), naiveStep(spoke, other)];
    return here === undefined || there === undefined ? undefined : Math.sign(here - there);
  });
  if (leads.includes(1) && leads.includes(-1)) return 'neither';
  if (leads.length === 0 || leads.includes(undefined)) return 'unknown';
  if (leads.includes(1)) return 'one';
  return leads.includes(-1) ? 'other' : 'same';
};
