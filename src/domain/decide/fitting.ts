import type { Catalog } from '../catalog/catalog';
import { providersByName } from './byName';
import { judgeOf, type Need } from './need';

/** Who is left by the needs, as ids by name: those that meet all, and those that fail none. */
type Fitting = {
  readonly confirmed: readonly string[];
  readonly toCheck: readonly string[];
};

/**
 * Who would fit, without any ranking: providers times needs. `toCheck` are those on which a source
 * is silent about at least one need and that fail none; they are not among the confirmed.
 */
export const fitting = (catalog: Catalog, needs: readonly Need[]): Fitting => {
  const judges = needs.map((need) => judgeOf(catalog, need));
  const confirmed: string[] = [];
  const toCheck: string[] = [];
  for (const provider of providersByName(catalog)) {
    let list: string[] | undefined = confirmed;
    for (const judge of judges) {
      const { state } = judge(provider);
      if (state === 'unknown') list = toCheck;
      if (state !== 'failed') continue;
      list = undefined;
      break;
    }
    list?.push(provider.id);
  }
  return { confirmed, toCheck };
};
