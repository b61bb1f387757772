import { type Catalog, providerById } from '../catalog/catalog';
import { LINK_ROLES } from '../catalog/linkRoles';
import { sourceWords } from '../catalog/wording';
import { namesOf } from '../decide/needWords';
import { comparedWords } from '../decide/reasons';
import type { Recommendation } from '../decide/recommendation';
import { citedSources } from './citedSources';
import type { Decision } from './decision';
import { changesOf, nearMissesOf } from './decisionChange';
import { confirmationOf } from './decisionConfirmation';
import { consequencesOf } from './decisionConsequences';
import { contextOf, driversOf } from './decisionContext';
import { consideredOf } from './decisionOptions';
import { outcomeOf } from './decisionOutcome';
import { prosAndConsOf } from './decisionReasons';
import { type Items, itemsOf, sectionOf, type Written } from './document';
import { type Provenance, provenanceWords } from './provenance';

const nobodyWords = ({ providers, things: [one] }: Catalog): string =>
  providers.length === 0
    ? `Choose a ${one}, of which the catalog has none`
    : `Decide which need gives way, since no ${one} fits`;

const openWords = (catalog: Catalog, recommendation: Recommendation): string => {
  const { over, winners, asked } = recommendation;
  const [one] = catalog.things;
  if (over === 'nothing') return nobodyWords(catalog);
  const names = namesOf(catalog, winners);
  if (over === 'to-check')
    return winners.length === 0
      ? `Check which ${one} meets every need`
      : `Check ${winners.length > 1 ? 'which of' : 'whether'} ${names} can be the ${one}`;
  if (winners.length > 1)
    return `Choose ${winners.length > 2 ? 'among' : 'between'} ${names} as the ${one}`;
  return asked.needs.length === 0
    ? `Choose a ${one}, with nothing asked yet`
    : `Choose among ${comparedWords(catalog, recommendation)} that fit`;
};

/** “Use Metal3 as the provider (Non-Cloud Infrastructure Providers)”, or what is open. */
const titleOf = (catalog: Catalog, recommendation: Recommendation): string => {
  const { winners, over } = recommendation;
  const [only, ...others] = winners;
  const words =
    only !== undefined && others.length === 0 && over === 'confirmed'
      ? `Use ${namesOf(catalog, [only])} as the ${catalog.things[0]}`
      : openWords(catalog, recommendation);
  return catalog.title === '' ? words : `${words} (${catalog.title})`;
};

const linkItems = (catalog: Catalog, { winners }: Recommendation): Items =>
  winners
    .flatMap((id) => providerById(catalog, id) ?? [])
    .flatMap(({ name, links }) =>
      links.map(({ role, url, note }) => [
        { text: `${name}, ${note ?? LINK_ROLES[role]}: ` },
        { text: url, url },
      ]),
    );

const moreOf = (
  catalog: Catalog,
  { recommendation, method }: Decision,
  provenance: Provenance,
): Written =>
  itemsOf([
    [{ text: `${provenanceWords(provenance)}.` }],
    [{ text: 'The same screen: ' }, { text: provenance.link, url: provenance.link }],
    [
      {
        text: `Lines are those of the source: ${citedSources(catalog).map(sourceWords).join('; ')}. Ratings are opinions of the source, repeated here and not checked. Where it is silent, nothing is assumed, neither yes nor no.`,
      },
    ],
    [
      {
        text: 'How it is computed: needs rule out; the order of importance ranks those that are left, by rank-order centroid weights over evenly spaced steps. A share says in how many of the weightings and spacings that agree with the order a name comes first; it is no probability. In full: ',
      },
      { text: method, url: method },
    ],
    ...linkItems(catalog, recommendation),
  ]);

/**
 * A decision as a record after MADR 4 (Markdown Any Decision Records), proposed on the day of the
 * export. It says what the result on the screen says and nothing else: ties stay ties, without an
 * order nobody is ranked, where nobody is confirmed nobody is chosen, and what is not stated is
 * never “no”.
 */
export const decisionRecord = (
  catalog: Catalog,
  decision: Decision,
  provenance: Provenance,
): Written => [
  {
    kind: 'front',
    fields: [
      ['status', 'proposed'],
      ['date', provenance.exported],
    ],
  },
  { kind: 'heading', depth: 1, text: titleOf(catalog, decision.recommendation) },
  ...sectionOf(2, 'Context and Problem Statement', contextOf(catalog, decision)),
  ...sectionOf(2, 'Decision Drivers', driversOf(catalog, decision)),
  ...sectionOf(2, 'Considered Options', consideredOf(catalog, decision)),
  ...sectionOf(2, 'Decision Outcome', outcomeOf(catalog, decision)),
  ...sectionOf(3, 'Consequences', consequencesOf(catalog, decision)),
  ...sectionOf(3, 'Confirmation', confirmationOf(catalog, decision)),
  ...sectionOf(3, 'Near Misses', nearMissesOf(catalog, decision)),
  ...sectionOf(3, 'What Would Change It', changesOf(catalog, decision)),
  ...sectionOf(2, 'Pros and Cons of the Options', prosAndConsOf(catalog, decision)),
  ...sectionOf(2, 'More Information', moreOf(catalog, decision, provenance)),
];
