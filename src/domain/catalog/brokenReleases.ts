import type { Layer } from './layer';
import type { LayerError } from './layerError';

/** Releases that are not counted from 1, or not in the order of their days. */
export const brokenReleases = ({ releases = [] }: Layer): readonly LayerError[] =>
  releases.flatMap(({ version, date }, at) => {
    const before = releases[at - 1]?.date ?? date;
    const path = ['releases', at];
    return [
      ...(version === at + 1 ? [] : [{ path, message: `This is release ${at + 1}.` }]),
      ...(before <= date ? [] : [{ path, message: 'It is older than the one before it.' }]),
    ];
  });
