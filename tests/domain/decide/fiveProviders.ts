import type { Need } from '../../../src/domain/decide/need';
import {
  type Asked,
  type Recommendation,
  recommend,
} from '../../../src/domain/decide/recommendation';
import { aCatalog, aProvider } from '../../support/aCatalog';

/** Five of whom each is known on other things. */
export const catalog = aCatalog([
  aProvider({
    name: 'Ada',
    values: { discovery: 'yes', brings: ['ssh'] },
    statements: { maturity: { value: 'high' } },
  }),
  aProvider({
    name: 'Bob',
    values: { discovery: 'no', brings: ['bmc', 'dhcp'], requirements: 'Patience' },
    statements: { maturity: { value: 'low', qualifier: 'Alpha' } },
  }),
  aProvider({ name: 'Cid', values: { maturity: 'medium', discovery: 'n/a', brings: ['dhcp'] } }),
  aProvider({ name: 'Dot', values: { maturity: 'medium', requirements: 'Luck' } }),
  aProvider({ name: 'Eve', values: { maturity: 'medium', requirements: 'Luck and time' } }),
]);

export const NEEDS: readonly Need[] = [
  { criterion: 'maturity', kind: 'atLeast', level: 'medium' },
  { criterion: 'discovery', kind: 'any', of: ['yes'] },
  { criterion: 'brings', kind: 'none', of: ['dhcp', 'bmc'] },
];
export const PREFERENCES = [
  { criterion: 'maturity' },
  { criterion: 'discovery', of: ['yes'] },
  { criterion: 'brings', of: ['bmc', 'dhcp'] },
];
/** Maturity first, then the other two. */
const ORDER = [['maturity'], ['discovery', 'brings']];

/** Asks with all preferences, in that order, unless something else is given. */
export const ask = (asked: Partial<Asked>): Recommendation =>
  recommend(catalog, { needs: [], preferences: PREFERENCES, order: ORDER, ...asked });
