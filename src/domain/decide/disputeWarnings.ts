import type { Catalog, Provider, Stated } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { cellSaying } from '../catalog/alsoSaid';
import { type Contradiction, contradictionsOf, sidesWords } from '../catalog/contradiction';
import { saidOtherwise } from '../catalog/dispute';
import type { Criterion } from '../catalog/layer';
import { cellWords, listWords, sourceWords } from '../catalog/wording';
import { criterionWords } from './needWords';
import type { Warning } from './warnings';

const onWords = (catalog: Catalog, criteria: readonly string[]): string =>
  listWords(criteria.map((id) => criterionWords(catalog, id)));

const contradictionWords = (catalog: Catalog, contradiction: Contradiction): string => {
  const { criteria, isOfOne } = contradiction;
  const what = isOfOne ? 'The source contradicts itself' : 'Sources contradict each other';
  return `${what} on ${onWords(catalog, criteria)}: ${sidesWords(contradiction)}.`;
};

const saidBy = (criterion: Criterion, stated: Stated): string => {
  const source = stated.from === undefined ? '' : ` (${sourceWords(stated.from)})`;
  return `${cellWords(criterion, cellSaying(stated))}${source}`;
};

/** Values of other layers against the one that counts, where no contradiction says it in words. */
const otherValues = (
  catalog: Catalog,
  provider: Provider,
  isWanted: (criteria: readonly string[]) => boolean,
): readonly Warning[] => {
  const told = new Set(provider.contradictions.flatMap(({ criteria }) => criteria));
  return catalog.criteria
    .filter(({ id }) => !told.has(id) && isWanted([id]))
    .flatMap((criterion): readonly Warning[] => {
      const others = saidOtherwise(provider, criterion);
      const cell = cellOf(provider, criterion.id);
      if (others.length === 0 || cell.state === 'not-stated') return [];
      const counting = saidBy(criterion, cell.statement);
      const against = others.map((stated) => saidBy(criterion, stated)).join('; ');
      return [
        {
          tone: 'caution',
          text: `Sources disagree on ${onWords(catalog, [criterion.id])}: ${counting} counts; also said is ${against}.`,
          at: cell.statement.at ?? [],
        },
      ];
    });
};

/**
 * Where sources disagree about a provider, or one with itself, on criteria that are wanted: written
 * contradictions first, then values of other layers.
 */
export const disputesOn = (
  catalog: Catalog,
  provider: Provider,
  isWanted: (criteria: readonly string[]) => boolean,
): readonly Warning[] => [
  ...contradictionsOf(catalog, provider)
    .filter(({ criteria }) => isWanted(criteria))
    .map((contradiction): Warning => ({
      tone: 'caution',
      text: contradictionWords(catalog, contradiction),
      at: [...new Set(contradiction.says.flatMap(({ at = [] }) => at))],
    })),
  ...otherValues(catalog, provider, isWanted),
];
