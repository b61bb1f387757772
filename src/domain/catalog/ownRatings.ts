import type { Criterion, Layer, LayerProvider, Statement } from './layer';

/** The layer in which the ratings and notes are kept that a reader writes in the app. */
const LAYER = 'own-ratings';

const GROUP = { id: 'own-notes', label: 'Our own' } as const;

/** The criterion of a note that belongs to no other criterion. */
export const OWN_NOTE: Criterion = {
  id: 'own-note',
  kind: 'text',
  label: 'Our note',
  group: GROUP.id,
  definition: 'What we noted ourselves; no source says it.',
  search: true,
};

/** What a reader says of one provider on one criterion; without a statement, takes it back. */
export type OwnRating = {
  readonly provider: { readonly id: string; readonly name: string };
  readonly criterion: string;
  readonly statement: Statement | undefined;
};

/** What the reader said in the app of a provider on a criterion, in these layers. */
export const ownRating = (
  layers: readonly Layer[],
  provider: string,
  criterion: string,
): Statement | undefined =>
  layers.find(({ id }) => id === LAYER)?.providers?.find(({ id }) => id === provider)?.statements?.[
    criterion
  ];

const withStatement = (
  record: LayerProvider,
  { criterion, statement }: OwnRating,
): LayerProvider => {
  const { [criterion]: _before, ...others } = record.statements ?? {};
  return {
    ...record,
    statements: statement === undefined ? others : { ...others, [criterion]: statement },
  };
};

const saysAnything = ({ statements = {} }: LayerProvider): boolean =>
  Object.keys(statements).length > 0;

const providersWith = (
  before: readonly LayerProvider[],
  rating: OwnRating,
): readonly LayerProvider[] => {
  const { id, name } = rating.provider;
  const records = before.some((record) => record.id === id) ? before : [...before, { id, name }];
  return records
    .map((record) => (record.id === id ? withStatement(record, rating) : record))
    .filter(saysAnything);
};

/** The criterion of notes is there with the first note and gone with the last. */
const noting = (providers: readonly LayerProvider[]) =>
  providers.some(({ statements = {} }) => OWN_NOTE.id in statements)
    ? { groups: [GROUP], criteria: [OWN_NOTE] }
    : {};

/**
 * The layers with what the reader says, in a layer that lies on all others and is only for that: no
 * other layer is touched, so what sources and files say stays as it is. What is said again takes the
 * place of what was said before; a layer in which nothing is said any more is left out.
 */
export const withOwnRating = (layers: readonly Layer[], rating: OwnRating): readonly Layer[] => {
  const before = layers.find(({ id }) => id === LAYER)?.providers ?? [];
  const others = layers.filter(({ id }) => id !== LAYER);
  const providers = providersWith(before, rating);
  if (providers.length === 0) return others;
  const title = 'Our own ratings';
  return [...others, { format: 1, id: LAYER, title, own: true, ...noting(providers), providers }];
};
