import { type Catalog, type Provider, providerById } from '../catalog/catalog';
import { type Cell, cellOf } from '../catalog/cell';
import { listWords, titled } from '../catalog/wording';
import {
  dropCriterionWords,
  dropNeedWords,
  importanceWords,
  nearMissWords,
  ratingWords,
} from '../decide/changeWords';
import { contradictions } from '../decide/contradiction';
import {
  conflictWords,
  contradictionWords,
  failedWords,
  needWords,
  toCheckWords,
} from '../decide/needWords';
import { swingsOf } from '../decide/question';
import { missingWords, overWords, rowOf, whyWords } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { firstWords } from '../decide/shareWords';
import { verdictWords } from '../decide/verdictWords';
import { type Extract, type ExtractRow, plainCell, placesOf } from './extract';

/** What a row says of a provider: how it stands, its rank, why, and the cells that say so. */
type Standing = {
  readonly provider: string;
  readonly verdict: 'recommended' | 'fits' | 'to check' | 'ruled out';
  readonly reasons: readonly string[];
  readonly cells: readonly Cell[];
};

/** The cells of a provider on everything that is needed or preferred. */
const askedCells = ({ asked }: Recommendation, provider: Provider | undefined): readonly Cell[] =>
  provider === undefined
    ? []
    : [...asked.needs, ...asked.preferences].map(({ criterion }) => cellOf(provider, criterion));

/** Why a provider that is ranked stands where it does: by itself if first, else beside the first. */
const rankedWords = (
  catalog: Catalog,
  recommendation: Recommendation,
  id: string,
): readonly string[] => {
  const row = rowOf(recommendation, id);
  if (row === undefined) return [];
  const missing = missingWords(catalog, row);
  const [winner] = recommendation.winners.flatMap((each) => rowOf(recommendation, each) ?? []);
  const isFirst = recommendation.winners.includes(id);
  const why =
    isFirst || winner === undefined
      ? whyWords(catalog, recommendation, row)
      : [overWords(catalog, recommendation, winner, row), `itself ${firstWords(row)}`];
  return missing === undefined ? why : [...why, missing];
};

const standingOf =
  (catalog: Catalog, recommendation: Recommendation) =>
  (id: string): Standing => {
    const { needs } = recommendation.asked;
    const provider = providerById(catalog, id);
    const failed = recommendation.eliminated.find((each) => each.provider === id);
    if (failed !== undefined)
      return {
        provider: id,
        verdict: 'ruled out',
        reasons: failed.fails.map((each) => failedWords(catalog, needs, each)),
        cells: failed.fails.map(({ cell }) => cell),
      };
    const open = recommendation.toCheck.find((each) => each.provider === id);
    const ranked = rankedWords(catalog, recommendation, id);
    const notice = provider?.notice?.text ?? [];
    const cells = askedCells(recommendation, provider);
    if (open !== undefined) {
      const lacking = toCheckWords(catalog, needs, open);
      return {
        provider: id,
        verdict: 'to check',
        reasons: [lacking, ...ranked, notice].flat(),
        cells,
      };
    }
    const met =
      needs.length === 0 ? 'nothing was asked that could rule it out' : 'meets every need';
    return {
      provider: id,
      verdict: recommendation.winners.includes(id) ? 'recommended' : 'fits',
      reasons: [met, ...ranked, notice].flat(),
      cells,
    };
  };

/** Reasons as sentences, one after the other. */
const sentencesOf = (reasons: readonly string[]): string =>
  reasons.map((words) => titled(words).replace(/(?<![.!?])$/, '.')).join(' ');

/** Everybody, each once: those that are compared by rank, those to check, those ruled out. */
const everybodyIn = ({ compared, confirmed, toCheck, eliminated }: Recommendation) => [
  ...new Set([
    ...compared,
    ...confirmed,
    ...[...toCheck, ...eliminated].map(({ provider }) => provider),
  ]),
];

/** The order of importance with the change that each place stands for, most important first. */
const orderWords = (catalog: Catalog, { order }: Recommendation): readonly string[] => {
  const swings = swingsOf(catalog);
  const tiers = order.map((tier) =>
    listWords(
      tier.flatMap((id) => {
        const swing = swings.find(({ criterion }) => criterion === id);
        return swing === undefined ? [] : `${swing.name} (${swing.swing.join(' to ')})`;
      }),
    ),
  );
  return tiers.length === 0
    ? []
    : [`Preferred, the most important first: ${tiers.join(', then ')}.`];
};

const askedWords = (catalog: Catalog, recommendation: Recommendation): readonly string[] => {
  const needs = recommendation.asked.needs.map((need) => needWords(catalog, need));
  return [
    needs.length === 0 ? 'No need was given.' : `Needed: ${needs.join('; ')}.`,
    ...orderWords(catalog, recommendation),
  ];
};

const furtherWords = (catalog: Catalog, recommendation: Recommendation): readonly string[] => {
  const { asked, conflicts, nearMisses, changes } = recommendation;
  return [
    ...contradictions(catalog, asked.needs).map((pair) =>
      contradictionWords(catalog, asked.needs, pair),
    ),
    ...conflicts.map((conflict) => conflictWords(catalog, asked.needs, conflict)),
    ...changes.importance.map((each) => importanceWords(catalog, recommendation, each)),
    ...changes.dropCriterion.map((each) => dropCriterionWords(catalog, recommendation, each)),
    ...changes.ratings.map((each) => ratingWords(catalog, recommendation, each)),
    ...changes.dropNeed.map((each) => dropNeedWords(catalog, recommendation, each)),
    ...nearMisses.map((each) => nearMissWords(catalog, recommendation, each)),
  ];
};

/**
 * A recommendation as a table: everybody with verdict, rank and reasons, which are the words of the
 * result. Ties share a rank. Who is not compared, or where nothing is preferred, has none.
 */
export const decisionExtract = (catalog: Catalog, recommendation: Recommendation): Extract => {
  const rowFor = ({ provider, verdict, reasons, cells }: Standing): ExtractRow => {
    const rank = rowOf(recommendation, provider)?.rank;
    return {
      cells: [
        plainCell(providerById(catalog, provider)?.name ?? provider),
        plainCell(verdict),
        plainCell(rank === undefined ? 'not ranked' : String(rank)),
        {
          state: 'plain',
          words: sentencesOf(reasons),
          places: cells.flatMap((cell) => placesOf(catalog, cell)),
        },
      ],
    };
  };
  return {
    heads: [titled(catalog.things[0]), 'Verdict', 'Rank', 'Reasons'],
    isSourced: true,
    rows: everybodyIn(recommendation).map(standingOf(catalog, recommendation)).map(rowFor),
    sentences: [
      ...askedWords(catalog, recommendation),
      verdictWords(catalog, recommendation),
      ...furtherWords(catalog, recommendation),
    ],
  };
};
