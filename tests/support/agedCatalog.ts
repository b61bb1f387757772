import { readingsOf } from '../../src/app/readings';
import { catalogOf } from '../../src/domain/catalog/catalog';
import type { Criterion, Layer } from '../../src/domain/catalog/layer';
import { type FactsSince, factsSince } from '../../src/domain/share/factsSince';
import { readLink } from '../../src/url/link';
import { aLayer, aProvider, CRITERIA } from './aCatalog';
import { PREFERENCES, QUESTIONS } from './aDecision';
import { released } from './arbitraryReleases';

const wish = {
  questions: QUESTIONS,
  preferences: PREFERENCES,
  sort: ['name'],
} satisfies Partial<Layer>;

const ada = { discovery: 'yes', brings: ['ssh'] };
const cid = aProvider({ name: 'Cid', values: { maturity: 'medium', brings: ['ssh', 'bmc'] } });
const dot = { maturity: 'medium', discovery: 'n/a', brings: ['bmc'] };

/** Version 1, of 1 January 2026. */
const first: Layer = aLayer(
  [
    aProvider({ name: 'Ada', values: { ...ada, maturity: 'low', nodes: 40 } }),
    aProvider({ name: 'Bob', values: { maturity: 'high', discovery: 'no', brings: ['dhcp'] } }),
    cid,
    aProvider({ name: 'Dot', values: dot }),
  ],
  { ...wish, releases: [{ version: 1, date: '2026-01-01', changes: [] }] },
);

const bob = { maturity: 'high', brings: ['dhcp'] };
const caution = { tone: 'caution', text: 'No longer developed' } as const;

/** Version 2, of 2 February: a value rises, another is no longer stated, one is stated at last. */
const second = released(
  first,
  aLayer(
    [
      aProvider({ name: 'Ada', values: { ...ada, maturity: 'high' } }),
      aProvider({ name: 'Bob', values: bob, notice: caution }),
      cid,
      aProvider({ name: 'Dot', values: { ...dot, discovery: 'yes' } }),
    ],
    wish,
  ),
);

const footprint: Criterion = {
  id: 'footprint',
  kind: 'number',
  label: 'Footprint',
  group: 'operation',
  definition: 'What it takes.',
  column: 'offered',
};
const relabelled = CRITERIA.map((criterion): Criterion => {
  if (criterion.kind !== 'scale') return criterion;
  const levels = criterion.levels.map((level) =>
    level.id === 'low' ? { ...level, label: 'Early' } : level,
  );
  return { ...criterion, levels };
});

/**
 * Version 3, of 2 March: Bob is Robert now, Cid is gone and Ada takes its place, Eve is new, there
 * is a criterion more, and the lowest level has another name.
 */
const third = released(
  second,
  aLayer(
    [
      aProvider({ name: 'Ada', values: { ...ada, maturity: 'high', footprint: 3 } }),
      aProvider({ name: 'Robert', values: bob, notice: caution }),
      aProvider({ name: 'Dot', values: { ...dot, discovery: 'yes' } }),
      aProvider({ name: 'Eve', values: { maturity: 'low', brings: ['ssh'] } }),
    ],
    {
      ...wish,
      criteria: [...relabelled, footprint],
      aliases: [
        { of: 'providers', old: 'bob', now: 'robert' },
        { of: 'providers', old: 'cid', now: 'ada' },
      ],
    },
  ),
);

/** A catalog in its third version, with two histories behind it. */
export const agedCatalog = catalogOf([third]);

/** What has become of a link since the version of a catalog that it names. */
export const factsOf = (link: string, catalog = agedCatalog): FactsSince => {
  const { madeWith } = readLink(catalog, link);
  if (madeWith === undefined) throw new Error(`${link} does not say what it was made with.`);
  return factsSince(readingsOf(catalog, madeWith));
};
