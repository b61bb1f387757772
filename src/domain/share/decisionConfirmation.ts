import { type Catalog, criterionById, providerById } from '../catalog/catalog';
import { inSentence, nameInSentence } from '../catalog/criterion';
import { isDisputed } from '../catalog/dispute';
import { dateWords, listWords, placeWords } from '../catalog/wording';
import { namesOf } from '../decide/needWords';
import type { ToCheck } from '../decide/nearMiss';
import { missingWords, rowOf } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { standingsOf } from '../decide/standing';
import { disputesOn } from '../decide/disputeWarnings';
import { criteriaAsked } from '../decide/warnings';
import { weighingOf } from '../decide/weighing';
import { citedSources } from './citedSources';
import { type Decision, lookUpRuns, nameOf, sentenceWith } from './decision';
import { toCheckRuns } from './decisionReasons';
import { type Items, itemsOf, paragraphOf, type Written } from './document';

/** Those to check who would be first, or level with the first, if all silence turned out well. */
const couldBeFirst = (catalog: Catalog, recommendation: Recommendation): readonly ToCheck[] => {
  const { asked, toCheck, table, over } = recommendation;
  const [best] = table;
  if (best === undefined || over !== 'confirmed') return [];
  const weighing = weighingOf(catalog, asked.preferences, asked.order);
  const upTo = new Map(
    standingsOf(catalog, [], weighing).map((each) => [each.provider.id, each.upTo] as const),
  );
  return toCheck.filter(({ provider }) => (upTo.get(provider) ?? 0) >= best.numerator);
};

const rivalItems = (catalog: Catalog, recommendation: Recommendation): Items =>
  couldBeFirst(catalog, recommendation).map((each) => [
    {
      text: `${nameOf(catalog, each.provider)} could be first if what is not stated turned out well. `,
    },
    ...toCheckRuns(catalog, recommendation, each),
  ]);

const silenceItems = (catalog: Catalog, recommendation: Recommendation): Items =>
  recommendation.winners.flatMap((id) => {
    const row = rowOf(recommendation, id);
    const missing = row && missingWords(catalog, row);
    return missing === undefined
      ? []
      : [[{ text: `${nameOf(catalog, id)}: ${missing}.` }, ...lookUpRuns(catalog, id)]];
  });

const openItems = (catalog: Catalog, recommendation: Recommendation): Items =>
  recommendation.toCheck
    .filter(({ provider }) => recommendation.winners.includes(provider))
    .map((each) => toCheckRuns(catalog, recommendation, each));

const disputeItems = (catalog: Catalog, { winners }: Recommendation): Items =>
  winners.flatMap((id) => {
    const provider = providerById(catalog, id);
    if (provider === undefined) return [];
    return disputesOn(catalog, provider, () => true).map(({ text, at }) => [
      { text: sentenceWith(`${provider.name}: ${inSentence(text)}`, placeWords(at)) },
      ...lookUpRuns(catalog, id),
    ]);
  });

/** Those ruled out by nothing but values against which a source says something else as well. */
const doubtfulItems = (catalog: Catalog, { eliminated, asked }: Recommendation): Items =>
  eliminated.flatMap(({ provider: id, fails }) => {
    const provider = providerById(catalog, id);
    const isDoubtful = fails.every(({ need }) => {
      const criterion = criterionById(catalog, asked.needs[need]?.criterion ?? '');
      return provider && criterion && isDisputed(provider, criterion);
    });
    const text = `${nameOf(catalog, id)} is ruled out only by what sources disagree on.`;
    return isDoubtful ? [[{ text }, ...lookUpRuns(catalog, id)]] : [];
  });

/** Where the verdict is contested, the order does not decide alone. */
const weighingItems = (catalog: Catalog, { winners, rivals }: Recommendation): Items =>
  rivals.length === 0
    ? []
    : [
        [
          {
            text: `Whether ${namesOf(catalog, winners)} or ${namesOf(catalog, rivals)} is wanted: the order of importance alone does not decide it.`,
          },
        ],
      ];

const consequenceItems = (catalog: Catalog, { winners }: Recommendation): Items => [
  [
    {
      text: `Whether anything under Consequences, stated or not, stands against ${namesOf(catalog, winners)}.`,
    },
  ],
];

const readingItems = (catalog: Catalog, recommendation: Recommendation): Items => {
  const readings = [...criteriaAsked(recommendation)]
    .flatMap((id) => criterionById(catalog, id) ?? [])
    .filter(({ reading }) => reading === true)
    .map(nameInSentence);
  return readings.length === 0
    ? []
    : [
        [
          {
            text: `Whether the catalog reads its source rightly on ${listWords(readings)}: these values are its reading, not words of the source.`,
          },
        ],
      ];
};

const ageItems = (catalog: Catalog): Items =>
  citedSources(catalog).map(({ title, read, newest }) => {
    const dated = newest === undefined ? '' : `, and its newest dated fact is ${newest.text}`;
    return [
      { text: `Whether the values still hold: “${title}” was read on ${dateWords(read)}${dated}.` },
    ];
  });

/** What has to be verified before the decision is accepted; nothing where nobody is first. */
export const confirmationOf = (catalog: Catalog, { recommendation }: Decision): Written =>
  recommendation.winners.length === 0
    ? []
    : [
        ...paragraphOf('Before this is accepted, these have to be verified:'),
        ...itemsOf([
          ...openItems(catalog, recommendation),
          ...silenceItems(catalog, recommendation),
          ...rivalItems(catalog, recommendation),
          ...disputeItems(catalog, recommendation),
          ...doubtfulItems(catalog, recommendation),
          ...weighingItems(catalog, recommendation),
          ...consequenceItems(catalog, recommendation),
          ...readingItems(catalog, recommendation),
          ...ageItems(catalog),
        ]),
      ];
