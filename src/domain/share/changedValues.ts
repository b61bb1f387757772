import { todaysId } from '../catalog/alias';
import { matchingProviders } from '../browse/matching';
import { type Cell, cellOf, entriesOf } from '../catalog/cell';
import { nameInSentence } from '../catalog/criterion';
import { drawnWords } from '../catalog/value';
import { remarksOn } from '../catalog/wording';
import { decidedOn } from './changedDecision';
import { type ChangedFact, criterionSince, providerSince, type Reread } from './reread';

/** Those of then whose values on some criteria bear on what is shown: who was listed, or judged. */
const judgedProviders = ({ old, now }: Reread): readonly string[] => {
  const { catalog, list, decision } = old;
  if (decision !== undefined) return catalog.providers.map(({ id }) => id);
  if (list === undefined || now.list === undefined) return [];
  const listed = new Set(
    [...matchingProviders(catalog, list, []), ...matchingProviders(now.catalog, now.list, [])].map(
      ({ id }) => id,
    ),
  );
  return catalog.providers.map(({ id }) => id).filter((id) => listed.has(id));
};

/** The criteria by which the list is narrowed or ordered, or the decision made. */
export const usedCriteria = ({ old }: Reread): readonly string[] => [
  ...(old.list?.by ?? []),
  ...decidedOn(old),
];

/** Provider and criterion of every value that a link rests on, each pair once. */
const pairsOf = (reread: Reread): readonly (readonly [string, string])[] => {
  const { catalog, providers } = reread.old;
  const used = new Set(usedCriteria(reread));
  const judged = judgedProviders(reread);
  return [...new Set([...providers, ...judged])].flatMap((provider) =>
    catalog.criteria
      .map(({ id }) => id)
      .filter((id) => providers.includes(provider) || used.has(id))
      .map((id) => [provider, id] as const),
  );
};

/** A text that is equal where two cells say the same; options are compared by the ids of today. */
const saying = (cell: Cell, today: (id: string) => string): string =>
  JSON.stringify([
    cell.state,
    entriesOf(cell).map(today).toSorted(),
    cell.state === 'not-stated' ? [] : remarksOn(cell.statement),
  ]);

const changedValue = (
  reread: Reread,
  [providerId, criterionId]: readonly [string, string],
): readonly ChangedFact[] => {
  const provider = providerSince(reread, providerId);
  const criterion = criterionSince(reread, criterionId);
  if (provider?.is === undefined || criterion?.is === undefined) return [];
  const [was, is] = [cellOf(provider.was, criterion.was.id), cellOf(provider.is, criterion.is.id)];
  const { aliases } = reread.now.catalog;
  const options = `criteria.${criterion.is.id}`;
  if (saying(was, (id) => todaysId(aliases, options, id)) === saying(is, (id) => id)) return [];
  return [
    {
      about: `${provider.is.name}, ${nameInSentence(criterion.is)}`,
      was: drawnWords(criterion.was, was),
      is: drawnWords(criterion.is, is),
    },
  ];
};

/**
 * The values that a link rests on and that are not what they were: all those of the providers that
 * it opens or picks; of those that it lists or judges, the values on the criteria that it uses.
 * Silence and what does not apply are values here, as different from each other as from any other.
 */
export const changedValues = (reread: Reread): readonly ChangedFact[] =>
  pairsOf(reread).flatMap((pair) => changedValue(reread, pair));
