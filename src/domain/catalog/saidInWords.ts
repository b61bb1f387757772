import type { LayerProvider, Passage } from './layer';
import type { Path } from './layerError';

type Said = Pick<Passage, 'text' | 'source' | 'at' | 'path'>;

const listed = (list: Path, passages: readonly Said[] = []) =>
  passages.map((said, at) => [[...list, at], said] as const);

/**
 * Everything that a layer says of a provider in sentences and that names its place: summary, notice,
 * features, remarks and both sides of contradictions, each with its path in the provider's record.
 */
export const saidInWords = (
  provider: Pick<LayerProvider, 'summary' | 'notice' | 'features' | 'status' | 'contradictions'>,
): readonly (readonly [path: Path, said: Said])[] => [
  ...(provider.summary === undefined ? [] : [[['summary'], provider.summary] as const]),
  ...(provider.notice === undefined ? [] : [[['notice'], provider.notice] as const]),
  ...listed(['features'], provider.features),
  ...listed(['status'], provider.status),
  ...(provider.contradictions ?? []).flatMap(({ says }, at) =>
    listed(['contradictions', at, 'says'], says),
  ),
];
