import type { Catalog, Provider } from '../catalog/catalog';
import { type Cell, cellOf } from '../catalog/cell';
import { providersByName } from './byName';
import type { Profile } from './model';
import { type Check, judgeOf, type Need } from './need';
import type { Weighing } from './weighing';
import { scoreOf } from './weights';

/** One provider against everything that is asked. */
export type Standing = {
  readonly provider: Provider;
  /** One for each need, in their order. */
  readonly checks: readonly Check[];
  /** For each preference its cell and its level; null where it has none. */
  readonly cells: readonly Cell[];
  readonly levels: readonly (number | null)[];
  /** The levels that evidence gives: the worst where there is none. No credit for silence. */
  readonly lo: Profile;
  /** The levels at best: the best where there is none. Silence is never a no. */
  readonly hi: Profile;
  /** The score of `lo`, and of `hi`; what one is does not depend on who else is there. */
  readonly score: number;
  readonly upTo: number;
};

/** All providers against needs and preferences, by name. */
export const standingsOf = (
  catalog: Catalog,
  needs: readonly Need[],
  { measures, model, weights }: Weighing,
): readonly Standing[] => {
  const judges = needs.map((need) => judgeOf(catalog, need));
  return providersByName(catalog).map((provider) => {
    const cells = measures.map(({ criterion }) => cellOf(provider, criterion.id));
    const levels = measures.map(({ levelOf }, at) => levelOf(cells[at] ?? { state: 'not-stated' }));
    const lo = levels.map((level) => level ?? 0);
    const hi = levels.map((level, at) => level ?? (model.levels[at] ?? 1) - 1);
    return {
      provider,
      checks: judges.map((judge) => judge(provider)),
      cells,
      levels,
      lo,
      hi,
      score: scoreOf(weights, lo),
      upTo: scoreOf(weights, hi),
    };
  });
};
