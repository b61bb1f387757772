import type { Path } from '../layerError';
import type { Fault, Place, Source } from './source';
import { partsOf, spanOf, wordOf, yamlDocuments } from './yamlDocuments';
import { YamlValues } from './yamlValues';

const OLD: Omit<Fault, 'span'> = {
  message: 'This says that it is YAML 1.1.',
  advice: 'Leave the line out: files are read as YAML 1.2, in which “no” is a word.',
};

const placeOf = (node: unknown, key: unknown, depth: number): Place | undefined => {
  const value = spanOf(node) ?? spanOf(key);
  const kind = partsOf(node)?.kind;
  return value && { key: spanOf(key), value, isSingle: kind !== 'map' && kind !== 'list', depth };
};

/** The node of a step, with its key where it has one. */
const stepInto = (holder: unknown, step: string | number) => {
  const parts = partsOf(holder);
  if (parts?.kind === 'list') return { value: parts.nodes[Number(step)], key: undefined };
  return parts?.kind === 'map' ? parts.pairs.find(({ key }) => wordOf(key) === step) : undefined;
};

const placeIn = (root: unknown, path: Path, values: YamlValues): Place | undefined => {
  let node = root;
  let place = placeOf(root, undefined, 0);
  for (const [at, step] of path.entries()) {
    const next = stepInto(values.meant(node), step);
    const found = next === undefined ? undefined : placeOf(next.value, next.key, at + 1);
    if (next === undefined || found === undefined) return place;
    place = found;
    node = next.value;
  }
  return place;
};

/** Reads a text as YAML. What is wrong with the text itself is in `faults`, with its place. */
export const yamlSource = (text: string, onProgress?: (share: number) => void): Source => {
  const { roots, faults, isOld } = yamlDocuments(text, onProgress);
  if (faults.length > 0) return { json: undefined, faults, placesOf: () => [] };
  const values = new YamlValues();
  const jsons = roots.map((root) => values.read(root));
  const at = Math.max(0, text.indexOf('%YAML'));
  return {
    json: values.isTooMuch ? undefined : jsons.length > 1 ? jsons : jsons[0],
    faults: [...values.faults, ...(isOld ? [{ span: [at, at + 9] as const, ...OLD }] : [])],
    placesOf: (paths) =>
      paths.map((path) => {
        const [first = 0, ...rest] = path;
        if (roots.length < 2) return placeIn(roots[0], path, values);
        const place = placeIn(roots[Number(first)], rest, values);
        return place && { ...place, depth: place.depth + 1 };
      }),
  };
};
