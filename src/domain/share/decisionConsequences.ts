import { citedWords } from '../catalog/cited';
import { type Catalog, type Provider, providerById } from '../catalog/catalog';
import { cellOf } from '../catalog/cell';
import { nameInSentence } from '../catalog/criterion';
import { criteriaBeside } from '../catalog/criteriaBeside';
import type { Criterion } from '../catalog/layer';
import { cellWords, placeWords } from '../catalog/wording';
import { disputesOn } from '../decide/disputeWarnings';
import { criteriaAsked } from '../decide/warnings';
import { type Decision, sentenceWith } from './decision';
import { linesOf, paragraphOf, type Written } from './document';

/** What the catalog thinks worth asking about: the criteria of its questions and preferences. */
const worthAsking = (catalog: Catalog): ReadonlySet<string> =>
  new Set([
    ...catalog.questions.flatMap(({ criterion, answers = [] }) => [
      ...(criterion === undefined ? [] : [criterion]),
      ...answers.flatMap((answer) => answer.criterion ?? []),
    ]),
    ...catalog.preferences.map(({ criterion }) => criterion),
  ]);

/** What the catalog remarks on its reading, a sentence of its own. */
const noteWords = (note: string | undefined): string => (note === undefined ? '' : ` ${note}`);

const statedOf = (
  catalog: Catalog,
  provider: Provider,
  criteria: readonly Criterion[],
): readonly string[] =>
  criteria.flatMap((criterion) => {
    const cell = cellOf(provider, criterion.id);
    if (cell.state === 'not-stated') return [];
    const value = `${criterion.label}: ${cellWords(criterion, cell)}`;
    const said = sentenceWith(value, citedWords(catalog, cell.statement));
    return [`${said}${noteWords(cell.statement.note)}`];
  });

/** What is not stated, one line for each group of criteria. */
const silentOf = (
  catalog: Catalog,
  provider: Provider,
  criteria: readonly Criterion[],
): readonly string[] =>
  catalog.groups.flatMap(({ id, label }) => {
    const silent = criteria.filter(
      (criterion) =>
        criterion.group === id && cellOf(provider, criterion.id).state === 'not-stated',
    );
    return silent.length === 0 ? [] : [`${label}: ${silent.map(nameInSentence).join('; ')}.`];
  });

const under = (lead: string, lines: readonly string[]): Written =>
  lines.length === 0 ? [] : [...paragraphOf(lead), ...linesOf(lines)];

const broughtBy = (catalog: Catalog, decision: Decision, provider: Provider): Written => {
  const asked = criteriaAsked(decision.recommendation);
  const worth = worthAsking(catalog);
  const left = catalog.criteria.filter(({ id }) => !asked.has(id));
  const wanted = left.filter(({ id }) => worth.has(id));
  const told = left.filter(
    ({ id, kind }) => worth.has(id) || (kind === 'text' && !criteriaBeside(catalog).has(id)),
  );
  const disputed = disputesOn(
    catalog,
    provider,
    (criteria) => !criteria.some((id) => asked.has(id)),
  ).map(({ text, at }) => sentenceWith(text, placeWords(at)));
  return [
    ...under(`What comes with ${provider.name}, although nothing was asked about it:`, [
      ...statedOf(catalog, provider, told),
      ...disputed,
    ]),
    ...under(
      `Not stated of ${provider.name}, neither yes nor no, and not asked about either:`,
      silentOf(catalog, provider, wanted),
    ),
  ];
};

/** What those that are first ask for and bring along beyond the answers, and what is not stated. */
export const consequencesOf = (catalog: Catalog, decision: Decision): Written =>
  decision.recommendation.winners.flatMap((id) => {
    const provider = providerById(catalog, id);
    return provider === undefined ? [] : broughtBy(catalog, decision, provider);
  });
