import { citedWords } from '../catalog/cited';
import { type Catalog, criterionById, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { nameInSentence } from '../catalog/criterion';
import { cellWords, listWords, placeWords, titled } from '../catalog/wording';
import { criterionWords, failedWords, namesOf, toCheckWords } from '../decide/needWords';
import type { ToCheck } from '../decide/nearMiss';
import { missingWords, overWords, rowOf } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { firstWords } from '../decide/shareWords';
import { disputesOn } from '../decide/disputeWarnings';
import { warningsOn } from '../decide/warnings';
import { type Decision, inBrackets, lookUpRuns, nameOf, sentenceWith } from './decision';
import { optionsIn } from './decisionOptions';
import { type Items, itemsOf, paragraphOf, type Run, sectionOf, type Written } from './document';

/** What is stated of a provider that misses no need, once for each criterion; silence says so. */
export const neededItems = (
  catalog: Catalog,
  { asked, over }: Recommendation,
  id: string,
): Items => {
  const provider = providerById(catalog, id);
  const criteria = new Set(asked.needs.map(({ criterion }) => criterion));
  const said = [...criteria].flatMap((each) => {
    const criterion = criterionById(catalog, each);
    if (criterion === undefined || provider === undefined) return [];
    const cell = cellOf(provider, each);
    const place = cell.state === 'not-stated' ? undefined : citedWords(catalog, cell.statement);
    return [`${nameInSentence(criterion)}: ${cellWords(criterion, cell)}${inBrackets(place)}`];
  });
  const lead = over === 'confirmed' ? 'Meets every need' : 'Misses no need';
  return said.length === 0 ? [] : [[{ text: `${lead}. ${titled(said.join('; '))}.` }]];
};

/** What rides along with a provider, one line each. */
export const warningItems = (catalog: Catalog, recommendation: Recommendation, id: string): Items =>
  warningsOn(catalog, recommendation, id).map(({ text, at }) => [
    { text: sentenceWith(text, placeWords(at)) },
  ]);

const rankedItems = (catalog: Catalog, recommendation: Recommendation, id: string): Items => {
  const row = rowOf(recommendation, id);
  const [winner] = recommendation.winners.flatMap((each) => rowOf(recommendation, each) ?? []);
  if (row === undefined || winner === undefined) return [];
  const missing = missingWords(catalog, row);
  return [
    [{ text: overWords(catalog, recommendation, winner, row) }],
    [{ text: `${nameOf(catalog, id)} itself is ${firstWords(row)}.` }],
    ...(missing === undefined
      ? []
      : [[{ text: `${titled(missing)}.` }, ...lookUpRuns(catalog, id)]]),
  ];
};

/** What has to be found out about a provider, and where. */
export const toCheckRuns = (
  catalog: Catalog,
  { asked }: Recommendation,
  toCheck: ToCheck,
): readonly Run[] => [
  { text: toCheckWords(catalog, asked.needs, toCheck) },
  ...lookUpRuns(catalog, toCheck.provider),
];

const openItems = (catalog: Catalog, recommendation: Recommendation, id: string): Items =>
  recommendation.toCheck
    .filter(({ provider }) => provider === id)
    .map((each) => toCheckRuns(catalog, recommendation, each));

const missedItems = (catalog: Catalog, { recommendation, asked }: Decision, id: string): Items => {
  const { needs } = recommendation.asked;
  const out = recommendation.eliminated.find(({ provider }) => provider === id);
  if (out === undefined) return [];
  const silent = out.check.flatMap((at) => needs[at] ?? []);
  const names = listWords(silent.map(({ criterion }) => criterionWords(catalog, criterion)));
  const missed = out.fails.map((failed) => {
    const place = citedWords(catalog, failed.cell.statement);
    const number = asked[failed.need]?.number;
    const question = number === undefined ? undefined : `question ${number}`;
    return sentenceWith(titled(failedWords(catalog, needs, failed)), place, question);
  });
  const criteria = new Set(out.fails.flatMap(({ need }) => needs[need]?.criterion ?? []));
  const provider = providerById(catalog, id);
  const disputed = (
    provider === undefined
      ? []
      : disputesOn(catalog, provider, (ids) => ids.some((each) => criteria.has(each)))
  ).map(({ text, at }) => sentenceWith(text, placeWords(at)));
  const open =
    silent.length === 0 ? [] : [`Not stated, neither yes nor no, and needed as well: ${names}.`];
  return [...missed, ...open, ...disputed].map((text) => [{ text }]);
};

const reasonsFor = (catalog: Catalog, decision: Decision, id: string): Items => {
  const { recommendation } = decision;
  const out = missedItems(catalog, decision, id);
  if (out.length > 0) return out;
  const fits = recommendation.confirmed.includes(id);
  return [
    ...(fits ? neededItems(catalog, recommendation, id) : []),
    ...rankedItems(catalog, recommendation, id),
    ...openItems(catalog, recommendation, id),
    ...warningItems(catalog, recommendation, id),
  ];
};

/** Everybody who is not first, and why not: every need that each misses, with the value. */
export const prosAndConsOf = (catalog: Catalog, decision: Decision): Written => {
  const { recommendation } = decision;
  const { winners } = recommendation;
  const others = optionsIn(recommendation).filter(({ id }) => !winners.includes(id));
  const first = `What speaks for and against ${namesOf(catalog, winners)} is under Decision Outcome.`;
  return [
    ...(winners.length === 0 ? [] : paragraphOf(first)),
    ...others.flatMap(({ id }) =>
      sectionOf(3, nameOf(catalog, id), itemsOf(reasonsFor(catalog, decision, id))),
    ),
  ];
};
