import { type Catalog, type Provider, providerById } from '../catalog/catalog';
import { type Cell, cellOf } from '../catalog/cell';
import { titled } from '../catalog/wording';
import { failedWords, toCheckWords } from '../decide/needWords';
import { missingWords, overWords, rowOf, whyWords } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { firstWords } from '../decide/shareWords';
import { warningsOn } from '../decide/warnings';
import { decisionSentences } from './decisionSentences';
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
    const riding = warningsOn(catalog, recommendation, id).map(({ text }) => text);
    const cells = askedCells(recommendation, provider);
    if (open !== undefined) {
      const lacking = toCheckWords(catalog, needs, open);
      return {
        provider: id,
        verdict: 'to check',
        reasons: [lacking, ...ranked, ...riding],
        cells,
      };
    }
    const met =
      needs.length === 0 ? 'nothing was asked that could rule it out' : 'meets every need';
    return {
      provider: id,
      verdict: recommendation.winners.includes(id) ? 'recommended' : 'fits',
      reasons: [met, ...ranked, ...riding],
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
    sentences: decisionSentences(catalog, recommendation),
  };
};
