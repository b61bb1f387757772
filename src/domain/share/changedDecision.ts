import { todaysId } from '../catalog/alias';
import type { Catalog } from '../catalog/catalog';
import type { Need } from '../decide/need';
import { needWords } from '../decide/needWords';
import { decidedBy } from '../decide/decided';
import { type AskedNeed, askedNeeds, questionsOf } from '../decide/question';
import { type ChangedFact, providerSince, type Reread, type Shown } from './reread';

const needsOf = ({ catalog, decision }: Shown): readonly AskedNeed[] =>
  decision === undefined ? [] : askedNeeds(questionsOf(catalog), decision.answers);

/** The criteria on which a decision rests: those that answers ask about, and those ordered. */
export const decidedOn = (shown: Shown): readonly string[] => [
  ...needsOf(shown).map(({ need }) => need.criterion),
  ...(shown.decision?.order.flat() ?? []),
];

const RECOMMENDED = 'recommended';
const NEAREST = 'the nearest of those to check';

const NOTHING_ASKED: NonNullable<Shown['decision']> = { answers: {}, order: [] };

/** Where each provider stands in the recommendation, by id. */
const placesIn = (shown: Shown): ReadonlyMap<string, string> => {
  const { catalog, decision: { answers, order } = NOTHING_ASKED } = shown;
  const { recommendation: found } = decidedBy(catalog, { answers, order });
  const first = found.over === 'to-check' ? NEAREST : RECOMMENDED;
  // The later place of two stands: who is recommended fits, too.
  return new Map([
    ...found.eliminated.map(({ provider }) => [provider, 'ruled out'] as const),
    ...found.toCheck.map(({ provider }) => [provider, 'to be checked'] as const),
    ...found.confirmed.map((id) => [id, 'one that fits'] as const),
    ...found.winners.map((id) => [id, first] as const),
  ]);
};

const ABSENT = 'not in the catalog';

const changedPlaces = (reread: Reread): readonly ChangedFact[] => {
  const { old, now } = reread;
  const [before, after] = [placesIn(old), placesIn(now)];
  const known = new Map(
    old.catalog.providers.map((was) => [providerSince(reread, was.id)?.is?.id, was.id]),
  );
  const gone = old.catalog.providers.filter(
    ({ id }) => providerSince(reread, id)?.is === undefined,
  );
  const facts = [
    ...now.catalog.providers.map(({ id, name }) => ({
      about: name,
      was: before.get(known.get(id) ?? '') ?? ABSENT,
      is: after.get(id) ?? ABSENT,
    })),
    ...gone.map(({ id, name }) => ({
      about: name,
      was: before.get(id) ?? ABSENT,
      is: ABSENT,
    })),
  ].filter(({ was, is }) => was !== is);
  const isFirst = ({ was, is }: ChangedFact) =>
    [was, is].some((place) => place === RECOMMENDED || place === NEAREST);
  return [...facts.filter(isFirst), ...facts.filter((fact) => !isFirst(fact))];
};

/** What a need asks, in the ids of today. */
const asking = (need: Need, { aliases }: Catalog): string => {
  const criterion = todaysId(aliases, 'criteria', need.criterion);
  const today = (id: string) => todaysId(aliases, `criteria.${criterion}`, id);
  const asked = 'level' in need ? [need.level] : need.of;
  return JSON.stringify([criterion, need.kind, asked.map(today)]);
};

/** Answers that ask something else than they did, matched by question and answers of today. */
const changedAnswers = ({ old, now }: Reread): readonly ChangedFact[] => {
  const { aliases } = now.catalog;
  const keyOf = ({ question, answers }: AskedNeed): string => {
    const given = answers.map(({ id }) => todaysId(aliases, 'answers', `${question.id}:${id}`));
    return given.join();
  };
  const before = new Map(needsOf(old).map((each) => [keyOf(each), each.need]));
  return needsOf(now).flatMap((each) => {
    const need = before.get(keyOf(each));
    if (need === undefined || asking(need, now.catalog) === asking(each.need, now.catalog))
      return [];
    return [
      {
        about: `An answer to “${each.question.text}”`,
        was: `a need for ${needWords(old.catalog, need)}`,
        is: `one for ${needWords(now.catalog, each.need)}`,
      },
    ];
  });
};

/**
 * Who is recommended, fits, is to be checked or is ruled out now and was not then, by computing the
 * recommendation on both catalogs; the first ranks first, else by the catalog. Then the answers that
 * ask something else than they did.
 */
export const changedDecision = (reread: Reread): readonly ChangedFact[] =>
  reread.old.decision === undefined || reread.now.decision === undefined
    ? []
    : [...changedPlaces(reread), ...changedAnswers(reread)];
