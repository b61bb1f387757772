import type { Catalog } from '../catalog/catalog';
import { countWords, listWords, titled } from '../catalog/wording';
import { contradictions } from '../decide/contradiction';
import { bareNeedWords, contradictionWords, criterionWords, needWords } from '../decide/needWords';
import { type AskedNeed, questionsOf, swingsOf } from '../decide/question';
import type { Recommendation } from '../decide/recommendation';
import type { Decision } from './decision';
import { linesOf, paragraphOf, type Written } from './document';

const LIMITS = { any: '', none: '', atLeast: 'at least ', atMost: 'at most ' } as const;

const answerWords = ({ answers, need }: AskedNeed): string =>
  `${LIMITS[need.kind]}${answers.map(({ label }) => label).join(' or ')}`;

/** “Question 11, “Must it be a CNCF project?”: at least Sandbox”, one line for each question. */
const answerLines = (asked: readonly AskedNeed[]): readonly string[] =>
  asked
    .filter(({ number }, at) => asked.findIndex((each) => each.number === number) === at)
    .map(({ number, question }) => {
      const given = asked.filter((each) => each.number === number).map(answerWords);
      return `Question ${number}, “${question.text}”: ${given.join('; ')}`;
    });

const leftOpen = (catalog: Catalog, asked: readonly AskedNeed[]): Written => {
  const answered = new Set(asked.map(({ question }) => question.id));
  const open = questionsOf(catalog).filter(({ id }) => !answered.has(id));
  const words = listWords(open.map(({ text }) => `“${text}”`));
  return open.length === 0 ? [] : paragraphOf(`Left open, so nothing is asked there: ${words}`);
};

const answered = (catalog: Catalog, asked: readonly AskedNeed[]): Written => {
  const count = new Set(asked.map(({ number }) => number)).size;
  const of = countWords(catalog.questions.length, ['question', 'questions']);
  if (count === 0) return paragraphOf(`None of ${of} was answered.`);
  const were = count === 1 ? 'was' : 'were';
  return [
    ...paragraphOf(
      `${count} of ${of} ${were} answered. “You” in this record is whoever answered them.`,
    ),
    ...linesOf(answerLines(asked)),
  ];
};

/** What had to be decided: the questions with the answers given, and those left open. */
export const contextOf = (catalog: Catalog, { asked }: Decision): Written => {
  const [one] = catalog.things;
  const from = catalog.title === '' ? '' : ` of the catalog “${catalog.title}”`;
  const known = `It describes ${countWords(catalog.providers.length, catalog.things)}.`;
  return [
    ...paragraphOf(
      `Which ${one}${from} is to be used, given the needs and the order of importance below? ${known}`,
    ),
    ...(catalog.questions.length === 0 ? [] : answered(catalog, asked)),
    ...leftOpen(catalog, asked),
  ];
};

/** What is wrong with the needs themselves: they contradict each other, or nothing is stated. */
const doubtsOn = (catalog: Catalog, { asked: { needs }, silent }: Recommendation): Written => {
  const mute = silent.flatMap((at) => needs[at] ?? []).map((need) => needWords(catalog, need));
  const lines = [
    ...contradictions(catalog, needs).map((pair) => contradictionWords(catalog, needs, pair)),
    ...mute.map(
      (words) => `${titled(words)}: nothing is stated of anybody, so the catalog cannot judge it.`,
    ),
  ];
  return lines.length === 0
    ? []
    : [...paragraphOf('What has to be known of these needs:'), ...linesOf(lines)];
};

const needsOf = (catalog: Catalog, recommendation: Recommendation): Written => {
  const { needs } = recommendation.asked;
  if (needs.length === 0) return paragraphOf('There is no need that would rule anybody out.');
  return [
    ...paragraphOf('Needs, of which each rules out whoever is stated to miss it:'),
    ...linesOf(needs.map((need) => titled(bareNeedWords(catalog, need)))),
    ...doubtsOn(catalog, recommendation),
  ];
};

const orderOf = (catalog: Catalog, { order }: Recommendation): Written => {
  if (order.length === 0)
    return paragraphOf('No order of importance was given, so nothing is ranked.');
  const falls =
    order.length === 1
      ? ''
      : '. Each change, from the worst to the best, is worth at least as much as those below it';
  const swings = new Map(swingsOf(catalog).map((each) => [each.criterion, each]));
  const swingWords = (id: string): string => {
    const found = swings.get(id);
    return found === undefined
      ? titled(criterionWords(catalog, id))
      : `${found.label}: ${found.swing.join(' → ')}`;
  };
  return [
    ...paragraphOf(`Order of importance, which ranks those that are left${falls}:`),
    {
      kind: 'list',
      isOrdered: true,
      items: order.map((tier) => [{ text: tier.map(swingWords).join(', tied with ') }]),
    },
  ];
};

/** What decides: every need, and the order of importance as swings, ties as ties. */
export const driversOf = (catalog: Catalog, { recommendation }: Decision): Written => [
  ...needsOf(catalog, recommendation),
  ...orderOf(catalog, recommendation),
];
