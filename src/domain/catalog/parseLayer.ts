import * as z from 'zod/mini';
import { brokenReferences } from './brokenReferences';
import { formedLayer, type Formed, type Progress } from './formedLayer';
import { type Layer, layerForm } from './layer';
import type { LayerError, Path } from './layerError';

// What the forms say themselves is said in words of their own; this is for what they leave unsaid.
z.config(z.locales.en());

// The build names errors as whoever reads a file does.
export { errorLine } from './layerError';

/** A layer that can be trusted, or everything that is wrong with the text. */
export type ParsedLayer =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly errors: readonly LayerError[] };

/** A path into what was left of a layer, as a path into its file. */
const inFile = ({ places }: Formed, path: Path): Path => {
  const [list, at, ...rest] = path;
  const place = typeof at === 'number' ? places.get(String(list))?.[at] : undefined;
  return list === undefined || place === undefined ? path : [list, place, ...rest];
};

const brokenIn = (formed: Formed, known: readonly Layer[]): readonly LayerError[] =>
  brokenReferences(formed.layer, known)
    .filter(({ near }) => near === undefined || formed.leftOut?.has(near.found) === false)
    .map((error) => ({
      ...error,
      path: inFile(formed, error.path),
      ...(error.first === undefined ? {} : { first: inFile(formed, error.first) }),
    }));

/** What is wrong with a layer of which the form was looked at, with what its references forbid. */
export const layerErrors = (formed: Formed, known: readonly Layer[]): readonly LayerError[] => [
  ...formed.errors,
  ...brokenIn(formed, known),
];

/**
 * Reads a layer from parsed JSON. All errors are returned at once, never thrown: what the form
 * forbids, and of all that has the form, what its references forbid. `known` are the layers that
 * this one may refer to, for instance the first part of the same source.
 */
export const parseLayer = (
  json: unknown,
  known: readonly Layer[] = [],
  onProgress?: Progress,
): ParsedLayer => {
  const formed = formedLayer(json, onProgress);
  const errors = layerErrors(formed, known);
  return errors.length === 0 ? { ok: true, layer: formed.layer } : { ok: false, errors };
};

/** Those of the texts that have the form of a layer, for a layer that refers to them. */
export const layersIn = (jsons: readonly unknown[]): readonly Layer[] =>
  jsons.flatMap((json) => {
    const formed = layerForm.safeParse(json);
    return formed.success ? [formed.data] : [];
  });
