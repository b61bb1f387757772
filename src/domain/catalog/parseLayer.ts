import * as z from 'zod/mini';
import { type Layer, layerForm } from './layer';
import { brokenReferences } from './brokenReferences';

// People read these errors, and zod/mini has no words unless it is given some.
z.config(z.locales.en());

/** One thing that is wrong with a layer: where (path into the file), and what is said about it. */
export type LayerError = { readonly path: string; readonly message: string };

/** A layer that can be trusted, or everything that is wrong with the text. */
export type ParsedLayer =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly errors: readonly LayerError[] };

/**
 * Reads a layer from parsed JSON. All errors are returned at once, never thrown: first what the
 * form forbids; where the form is right, what its references forbid. `known` are the layers that
 * this one may refer to, for instance the first part of the same source.
 */
export const parseLayer = (json: unknown, known: readonly Layer[] = []): ParsedLayer => {
  const parsed = layerForm.safeParse(json);
  const errors = parsed.success
    ? brokenReferences(parsed.data, known)
    : parsed.error.issues.map((issue) => ({
        path: issue.path.map(String).join('.'),
        message: issue.message,
      }));
  return parsed.success && errors.length === 0
    ? { ok: true, layer: parsed.data }
    : { ok: false, errors };
};

/** Those of the texts that have the form of a layer, for a layer that refers to them. */
export const layersIn = (jsons: readonly unknown[]): readonly Layer[] =>
  jsons.flatMap((json) => {
    const formed = layerForm.safeParse(json);
    return formed.success ? [formed.data] : [];
  });
