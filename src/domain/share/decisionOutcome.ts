import { citedWords } from '../catalog/cited';
import type { Catalog } from '../catalog/catalog';
import { titled } from '../catalog/wording';
import { conflictWords } from '../decide/needWords';
import { missingWords, overWords, rowOf, whyWords } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { verdictWords } from '../decide/verdictWords';
import { type Decision, isRecommended, nameOf, sentenceWith } from './decision';
import { neededItems, warningItems } from './decisionReasons';
import { itemsOf, linesOf, paragraphOf, type Run, type Written } from './document';

/** “Chosen option: Metal3.”, or that there is none yet, and how sure that is. */
const chosenOf = (catalog: Catalog, recommendation: Recommendation): Written => {
  const { winners } = recommendation;
  const [first, second] = winners;
  const verdict: Run = { text: ` ${verdictWords(catalog, recommendation)}` };
  if (first === undefined || !isRecommended(recommendation))
    return [{ kind: 'paragraph', runs: [{ text: 'Chosen option: none yet.' }, verdict] }];
  const chosen: readonly Run[] =
    second === undefined
      ? [
          { text: 'Chosen option: ' },
          { text: nameOf(catalog, first), isStrong: true },
          { text: '.' },
        ]
      : [{ text: 'Chosen option: none yet, since the first place is a tie.' }];
  return [{ kind: 'paragraph', runs: [...chosen, verdict] }];
};

/** Where the part of each criterion in the order is written, in the words' own order. */
const placesOf = (catalog: Catalog, recommendation: Recommendation, id: string) => {
  const row = rowOf(recommendation, id);
  return recommendation.order.flat().map((criterion) => {
    const part = row?.parts.find((each) => each.criterion === criterion);
    return part === undefined || part.cell.state === 'not-stated'
      ? undefined
      : citedWords(catalog, part.cell.statement);
  });
};

const whyItems = (catalog: Catalog, recommendation: Recommendation, id: string): Written => {
  const row = rowOf(recommendation, id);
  const places = placesOf(catalog, recommendation, id);
  const missing = row && missingWords(catalog, row);
  const why = (row === undefined ? [] : whyWords(catalog, recommendation, row)).map((line, at) =>
    sentenceWith(titled(line), places[at]),
  );
  const lines = [...why, ...(missing === undefined ? [] : [sentenceWith(titled(missing))])];
  const items = [
    ...neededItems(catalog, recommendation, id),
    ...lines.map((text) => [{ text }]),
    ...warningItems(catalog, recommendation, id),
  ];
  return items.length === 0
    ? []
    : [...paragraphOf(`What speaks for and against ${nameOf(catalog, id)}:`), ...itemsOf(items)];
};

/** Why those who tie do; where they are the same on everything, the verdict has said so. */
const tiesOf = (catalog: Catalog, recommendation: Recommendation): Written => {
  const [first, ...others] = recommendation.winners.flatMap(
    (id) => rowOf(recommendation, id) ?? [],
  );
  return first === undefined
    ? []
    : linesOf(
        others
          .filter(({ provider }) => !first.sameAs.includes(provider))
          .map((row) => overWords(catalog, recommendation, first, row)),
      );
};

/** Who is recommended, how sure that is, and why; or which needs nobody meets together. */
export const outcomeOf = (catalog: Catalog, { recommendation }: Decision): Written => {
  const { conflicts, asked, winners, compared } = recommendation;
  return [
    ...chosenOf(catalog, recommendation),
    ...linesOf(conflicts.map((each) => conflictWords(catalog, asked.needs, each))),
    ...(winners.length === 0 ? linesOf(compared.map((id) => nameOf(catalog, id))) : []),
    ...tiesOf(catalog, recommendation),
    ...winners.flatMap((id) => whyItems(catalog, recommendation, id)),
  ];
};
