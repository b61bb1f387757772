import { type Catalog, catalogOf } from '../../src/domain/catalog/catalog';
import type { Criterion, Layer, LayerProvider, Statement } from '../../src/domain/catalog/layer';
import { parseLayer } from '../../src/domain/catalog/parseLayer';

type ProviderWish = Partial<LayerProvider> & {
  readonly name: string;
  /** Plain values by criterion; what needs more than a value goes into `statements`. */
  readonly values?: { readonly [Criterion in string]?: Statement['value'] };
};

/** A provider with a name and what the test is about; its id is its name in small plain letters. */
export const aProvider = ({
  name,
  values = {},
  statements,
  ...rest
}: ProviderWish): LayerProvider => ({
  id: name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-'),
  name,
  ...rest,
  statements: {
    ...Object.fromEntries(
      Object.entries(values).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, { value }]],
      ),
    ),
    ...statements,
  },
});

/** One criterion of every kind. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 'maturity',
    kind: 'scale',
    label: 'Maturity',
    group: 'ratings',
    definition: 'How far along it is.',
    column: 'shown',
    facet: 'shown',
    headline: true,
    better: 'high',
    mark: 'blocks',
    levels: [
      { id: 'low', label: 'Low' },
      { id: 'medium', label: 'Medium' },
      { id: 'high', label: 'High', definition: 'As far as it gets.' },
    ],
  },
  {
    id: 'discovery',
    kind: 'choice',
    label: 'Discovery',
    group: 'operation',
    definition: 'Whether it finds hardware by itself.',
    column: 'shown',
    facet: 'shown',
    options: [
      { id: 'yes', label: 'Yes', sign: 'yes' },
      { id: 'no', label: 'No', sign: 'no' },
    ],
  },
  {
    id: 'brings',
    kind: 'set',
    label: 'What you bring',
    group: 'operation',
    definition: 'What has to be there.',
    column: 'shown',
    facet: 'shown',
    search: true,
    options: [
      { id: 'ssh', label: 'SSH access' },
      { id: 'dhcp', label: 'DHCP' },
      { id: 'bmc', label: 'BMC' },
    ],
  },
  {
    id: 'requirements',
    kind: 'text',
    label: 'Requirements',
    group: 'operation',
    definition: 'In the words of the source.',
    column: 'shown',
    search: true,
  },
  {
    id: 'nodes',
    kind: 'number',
    label: 'Largest cluster',
    group: 'operation',
    definition: 'As many as were tried.',
    column: 'offered',
    unit: 'nodes',
  },
  {
    id: 'released',
    kind: 'date',
    label: 'Released',
    group: 'operation',
    definition: 'The newest release.',
    column: 'offered',
  },
];

/** A layer around providers, not checked; `wish` replaces any of its fields. */
export const aLayer = (providers: readonly LayerProvider[], wish: Partial<Layer> = {}): Layer => ({
  format: 1,
  id: 'test',
  title: 'A test',
  things: ['provider', 'providers'],
  sources: [{ id: 'paper', title: 'A paper', read: '2026-01-31' }],
  groups: [
    { id: 'ratings', label: 'Ratings' },
    { id: 'operation', label: 'Operation' },
  ],
  criteria: [...CRITERIA],
  ...wish,
  providers: [...providers],
});

/** A catalog of one layer, which has to be a good one. */
export const aCatalog = (
  providers: readonly LayerProvider[],
  wish: Partial<Layer> = {},
): Catalog => {
  const parsed = parseLayer(aLayer(providers, wish));
  if (parsed.ok) return catalogOf([parsed.layer]);
  throw new Error(
    parsed.errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
};
