import { todaysId } from '../domain/catalog/alias';
import type { Catalog } from '../domain/catalog/catalog';
import type { Pair } from './query';

/** What the ids under a key are ids of. */
const kindUnder = (key: string): string => {
  if (/^(provider|pick|base|draw)$/.test(key)) return 'providers';
  if (/^(sort|columns|order)$/.test(key)) return 'criteria';
  return key === 'need' ? 'answers' : `criteria.${key}`;
};

/**
 * The parameters of a link with the ids of today in place of those that have aliases. Separators,
 * and the sign that turns an order round, stay where they are.
 */
export const renewed = ({ aliases }: Catalog, pairs: readonly Pair[]): readonly Pair[] =>
  aliases.length === 0
    ? pairs
    : pairs.map(([given, text]) => {
        const key = todaysId(aliases, 'criteria', given);
        const of = kindUnder(key);
        return [key, text.replace(/[^,~-][^,~]*/g, (id) => todaysId(aliases, of, id))];
      });
