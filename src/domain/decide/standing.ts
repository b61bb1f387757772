import type { Catalog, Provider } from '../catalog/catalog';
import { type Cell, cellOf } from '../catalog/cell';
import { providersByName } from './byName';
import { judgedBy } from './judged';
import type { Profile } from './model';
import type { Check, Need } from './need';
import type { Weighing } from './weighing';
import { scoreOf } from './weights';

/** One provider against everything that is asked. */
export type Standing = {
  readonly provider: Provider;
  /** Its place among the providers by name. */
  readonly place: number;
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

const UNKNOWN: Check = { state: 'unknown' };

/** All providers against needs and preferences, by name. */
export const standingsOf = (
  catalog: Catalog,
  needs: readonly Need[],
  { measures, model, weights }: Weighing,
): readonly Standing[] => {
  const judged = needs.map((need) => judgedBy(catalog, need).checks);
  return providersByName(catalog).map((provider, place) => {
    const cells = measures.map(({ criterion }) => cellOf(provider, criterion.id));
    const levels = measures.map(({ levelOf }, at) => levelOf(cells[at] ?? { state: 'not-stated' }));
    const lo = levels.map((level) => level ?? 0);
    const hi = levels.map((level, at) => level ?? (model.levels[at] ?? 1) - 1);
    return {
      provider,
      place,
      checks: judged.map((checks) => checks[place] ?? UNKNOWN),
      cells,
      levels,
      lo,
      hi,
      score: scoreOf(weights, lo),
      upTo: scoreOf(weights, hi),
    };
  });
};
