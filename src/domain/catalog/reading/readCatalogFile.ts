import type { Layer } from '../layer';
import { formedLayer } from '../formedLayer';
import { fieldAt, type LayerError, MOST_FOUND } from '../layerError';
import { layerErrors } from '../parseLayer';
import { census } from './census';
import { clashes } from './clashes';
import { decoded } from './decoded';
import type { FileError } from './fileError';
import { jsonSource } from './jsonSource';
import { LIMITS } from './limits';
import { located } from './located';
import type { Source } from './source';
import { yamlSource } from './yamlSource';

/** A catalog that can be trusted, or everything that is wrong with its file. */
export type ReadCatalog =
  | {
      readonly ok: true;
      readonly layers: readonly Layer[];
      /** Whether it is a catalog by itself, and lies on no other layers. */
      readonly isAlone: boolean;
    }
  | {
      readonly ok: false;
      /** The first of them, in the order of the file. */
      readonly errors: readonly FileError[];
      /** How many there are beside those that are listed. */
      readonly more: number;
      /** Whether there may be still more: whoever finds a thousand looks no further. */
      readonly isCutShort: boolean;
      /** Whether the file is a sheet that Groundwork saved, which is opened elsewhere. */
      readonly isSavedSheet: boolean;
    };

/** Hears how far the reading of a file is, from 0 to 1. */
type ReadingProgress = (share: number) => void;

/** What a file is read with. */
export type ReadingWith = {
  /** The layers that it lies on and may refer to; none for a catalog by itself. */
  readonly over: readonly Layer[];
  /** The size of the whole file in bytes, where only so much was given that it is seen to be too large. */
  readonly size?: number;
  readonly onProgress?: ReadingProgress;
};

type Refused = Extract<ReadCatalog, { readonly ok: false }>;

const refused = (errors: readonly FileError[], found = errors.length): Refused => ({
  ok: false,
  errors: errors.slice(0, LIMITS.listed),
  more: found - Math.min(errors.length, LIMITS.listed),
  isCutShort: false,
  isSavedSheet: false,
});

const whole = (message: string, advice: string): Refused =>
  refused([{ message, advice, path: '', fragment: [] }]);

const START = 'Start from the sample, or from docs/catalog-format.md.';

const tooLarge = (found: number, most: number, unit: string): Refused =>
  whole(
    `The file has ${Math.ceil(found / 1e6).toLocaleString('en')} million ${unit}.`,
    `At most ${(most / 1e6).toLocaleString('en')} million are read. Split it into layers, or leave out what nobody asks for.`,
  );

/** Reading the text is about half of the work, looking at what it says the other half. */
const HALF = 0.5;

const SAVED_SHEET: Refused = {
  ...whole(
    'This is a sheet that was saved as JSON, not a catalog.',
    'Open it under Share, “Open a saved sheet”: it holds choices, and what they showed.',
  ),
  isSavedSheet: true,
};

const listRefused = (json: readonly unknown[]): Refused | undefined => {
  if (json.length === 0) return whole('The file is a list of no layers.', START);
  return json.length > LIMITS.layers
    ? whole(
        `The file has ${json.length.toLocaleString('en')} layers in a list.`,
        `At most ${LIMITS.layers} are read.`,
      )
    : undefined;
};

/** What kind of thing the file is, where it is no catalog at all. */
const otherThing = (text: string, { json, faults }: Source): Refused | undefined => {
  if (/^\s*<(!doctype|html|\?xml|svg)/i.test(text))
    return whole(
      'This is a web page or XML.',
      'A catalog is JSON or YAML. A host may have sent a page in its place: look at the address.',
    );
  if (json === undefined && faults.length > 0) return undefined;
  if (json === undefined || json === null) return whole('The file is empty.', START);
  if (Array.isArray(json)) return listRefused(json);
  return fieldAt(json, 'groundwork') === undefined ? undefined : SAVED_SHEET;
};

type Part = { readonly json: unknown; readonly prefix: readonly number[] };

const partsOf = (json: unknown): readonly Part[] =>
  Array.isArray(json)
    ? json.map((each: unknown, at) => ({ json: each, prefix: [at] }))
    : [{ json, prefix: [] }];

const checked = (parts: readonly Part[], { over, onProgress }: ReadingWith) => {
  const isAlone = parts.some(({ json }) => fieldAt(json, 'alone') === true);
  const under = isAlone ? [] : over;
  const formed = parts.map(({ json }, part) =>
    formedLayer(json, (share) => onProgress?.(HALF + (HALF * (part + share)) / parts.length)),
  );
  const layers = formed.map(({ layer }) => layer);
  const errors = formed.flatMap((each, at) => {
    const others = layers.filter((_, other) => other !== at);
    const found = [...layerErrors(each, [...under, ...others]), ...clashes(each.layer, under)];
    const prefix = parts[at]?.prefix ?? [];
    return found.map((error) => ({
      ...error,
      path: [...prefix, ...error.path],
      ...(error.first === undefined ? {} : { first: [...prefix, ...error.first] }),
    }));
  });
  return { layers, isAlone: isAlone || over.length === 0, errors };
};

const NOBODY: LayerError = {
  path: [],
  message: 'There are no providers in it, so there would be nothing to show.',
  advice: 'A catalog that stands alone lists at least one.',
};

/** What the census said of a place is not said again in other words. */
const withoutSeen = (errors: readonly LayerError[], seen: readonly LayerError[]) => {
  const places = new Set(seen.map(({ path }) => path.join('\n')));
  return places.size === 0 ? errors : errors.filter(({ path }) => !places.has(path.join('\n')));
};

const read = (text: string, source: Source, reading: ReadingWith): ReadCatalog => {
  const other = otherThing(text, source);
  if (other !== undefined) return other;
  const { json, faults } = source;
  const list = (errors: readonly LayerError[], layers: readonly Layer[] = []): ReadCatalog => {
    const criteria = [...reading.over, ...layers].flatMap((layer) => layer.criteria ?? []);
    const shown = located({ text, source, criteria }, errors.slice(0, LIMITS.listed), faults);
    return {
      ...refused(shown, shown.length + Math.max(0, errors.length - LIMITS.listed)),
      isCutShort: errors.length > MOST_FOUND,
    };
  };
  if (json === undefined) return list([]);
  const seen = census(json);
  if (seen.isTooMuch) return list(seen.errors);
  const { layers, isAlone, errors } = checked(partsOf(json), reading);
  const isEmpty = isAlone && layers.every(({ providers = [] }) => providers.length === 0);
  const all = [
    ...seen.errors,
    ...withoutSeen(errors, seen.errors),
    ...(isEmpty && errors.length === 0 ? [NOBODY] : []),
  ];
  return all.length + faults.length > 0 ? list(all, layers) : { ok: true, layers, isAlone };
};

const sourceOf = (text: string, onProgress: ReadingProgress | undefined): Source | Refused =>
  jsonSource(text) ??
  (text.length > LIMITS.yamlCharacters
    ? tooLarge(text.length, LIMITS.yamlCharacters, 'characters, and is no good JSON')
    : yamlSource(text, (share) => onProgress?.(share * HALF)));

/**
 * Reads the bytes or the text of a catalog file: JSON or YAML, one layer, or several as a list or as
 * YAML documents. Total: whatever the file, there are layers that can be trusted, all of them, or the
 * errors; nothing in a file is run or followed. What `alone` says in the file goes before `over`.
 */
export const readCatalogFile = (file: Uint8Array | string, reading: ReadingWith): ReadCatalog => {
  if (file.length > LIMITS.bytes)
    return tooLarge(reading.size ?? file.length, LIMITS.bytes, 'bytes');
  const text = typeof file === 'string' ? { ok: true as const, text: file } : decoded(file);
  if (!text.ok) return whole(text.message, text.advice);
  const plain = text.text.replace(/^\uFEFF/, '');
  const source = sourceOf(plain, reading.onProgress);
  return 'ok' in source ? source : read(plain, source, reading);
};
