import { type Catalog, criterionById } from '../catalog/catalog';
import { rankedLevels } from '../catalog/criterion';
import { type Concession, concededNeed } from './concession';
import type { Need } from './need';
import { criterionWords, acceptedWords, needWords } from './needWords';

/** Whether the limit stands at the end of the scale, so that it is the last level to be accepted. */
const isWhole = (catalog: Catalog, need: Extract<Need, { readonly level: string }>): boolean => {
  const criterion = criterionById(catalog, need.criterion);
  const levels = criterion === undefined ? [] : rankedLevels(criterion);
  return levels.at(need.kind === 'atLeast' ? 0 : -1)?.id === need.level;
};

/** Giving way, as an order to oneself: “accept “maturity: at least Low-Medium””. */
export const concessionWords = (
  catalog: Catalog,
  needs: readonly Need[],
  concession: Concession,
): string => {
  const need = needs[concession.need];
  if (need === undefined) return '';
  const name = criterionWords(catalog, need.criterion);
  if ('to' in concession)
    return concession.to.join() === 'n/a'
      ? `accept that “${name}” does not apply`
      : `accept “${name}: ${acceptedWords(catalog, need.criterion, concession.to)}”`;
  const after = concededNeed(catalog, need, concession);
  if (after === undefined || !('level' in after)) return '';
  return isWhole(catalog, after)
    ? `accept “${name}: ${acceptedWords(catalog, need.criterion, [after.level])}”`
    : `accept ${needWords(catalog, after)}`;
};
