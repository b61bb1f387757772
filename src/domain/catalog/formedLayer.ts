import type * as z from 'zod/mini';
import { alias } from './aliasForm';
import { criterion } from './criterionForm';
import { formErrors } from './formWords';
import { group, source } from './frameForm';
import { type Layer, type LayerProvider, layerForm } from './layer';
import { fieldAt, type LayerError, MOST_FOUND } from './layerError';
import { isObject, readProvider } from './formedProvider';
import { preference, question } from './questionForm';
import { release } from './releaseForm';

/** What of a layer has the form of one, and what has not. */
export type Formed = {
  /** The layer; where there are errors, as much of it as can be looked at further. */
  readonly layer: Layer;
  readonly errors: readonly LayerError[];
  /** The places that the entries of `layer` have in the lists of the file, where some were left out. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /**
   * The ids of entries that were left out: that nothing has them is no further error. Undefined where
   * a whole list could not be read, and nobody can say what it has.
   */
  readonly leftOut: ReadonlySet<string> | undefined;
};

/** Called with the share of providers looked at, from 0 to 1. */
export type Progress = (share: number) => void;

const LISTS = {
  sources: source, groups: group, questions: question, preferences: preference,
  criteria: criterion, aliases: alias, releases: release,
}; // prettier-ignore

type ReadList<Thing> = {
  readonly good: readonly Thing[];
  readonly at: readonly number[];
  readonly errors: readonly LayerError[];
  readonly leftOut: readonly string[];
};

/** Reads a list entry by entry; what is no list has nothing to say here. */
const readList = <Thing>(
  json: unknown,
  list: string,
  form: z.ZodMiniType<Thing>,
): ReadList<Thing> => {
  const good: Thing[] = [];
  const at: number[] = [];
  const errors: LayerError[] = [];
  const leftOut: string[] = [];
  for (const [place, entry] of (Array.isArray(json) ? json : []).entries()) {
    const parsed = form.safeParse(entry);
    if (parsed.success) {
      good.push(parsed.data);
      at.push(place);
      continue;
    }
    leftOut.push(String(fieldAt(entry, 'id')));
    errors.push(...formErrors(form, { json: entry, path: [list, place] }, parsed.error.issues));
    if (errors.length > MOST_FOUND) break;
  }
  return { good, at, errors, leftOut };
};

/** So many providers are looked at between two words on how far it is. */
const STRIDE = 500;

const readProviders = (json: unknown, onProgress: Progress | undefined) => {
  const list: readonly unknown[] = Array.isArray(json) ? json : [];
  const providers: LayerProvider[] = [];
  const errors: LayerError[] = [];
  for (const [at, entry] of list.entries()) {
    const read = readProvider(entry, at);
    providers.push(read.provider);
    errors.push(...read.errors);
    if (errors.length > MOST_FOUND) break;
    if (at % STRIDE === 0) onProgress?.(at / list.length);
  }
  return { providers, errors };
};

const NO_LAYER: Layer = { format: 1, id: 'unread', title: 'unread' };

/** The layer without its lists, and what is wrong with it; lists that are none are wrong here. */
const readFrame = (json: unknown) => {
  if (!isObject(json)) {
    const read = layerForm.safeParse(json);
    const issues = read.success ? [] : read.error.issues;
    return { frame: NO_LAYER, errors: formErrors(layerForm, { json, path: [] }, issues) };
  }
  const bare = Object.entries(json).map(
    ([key, value]) =>
      [key, (key in LISTS || key === 'providers') && Array.isArray(value) ? [] : value] as const,
  );
  const whole = layerForm.safeParse(Object.fromEntries(bare));
  if (whole.success) return { frame: whole.data, errors: [] };
  const errors = formErrors(layerForm, { json, path: [] }, whole.error.issues);
  const wrong = new Set(errors.map(({ path }) => path[0]));
  const sound = bare.filter(([key]) => !wrong.has(key));
  const rest = layerForm.safeParse({ ...NO_LAYER, ...Object.fromEntries(sound) });
  return { frame: rest.success ? rest.data : NO_LAYER, errors };
};

/** A list that the file has, as far as it can be read. */
const given = <List>(inFrame: unknown, list: List): List | undefined =>
  inFrame === undefined ? undefined : list;

/**
 * Reads something that should be a layer, part by part, so that one wrong entry hides no error of
 * another, and large files can say how far they are. Never throws.
 */
export const formedLayer = (json: unknown, onProgress?: Progress): Formed => {
  const { frame, errors } = readFrame(json);
  const sources = readList(fieldAt(json, 'sources'), 'sources', LISTS.sources);
  const groups = readList(fieldAt(json, 'groups'), 'groups', LISTS.groups);
  const questions = readList(fieldAt(json, 'questions'), 'questions', LISTS.questions);
  const preferences = readList(fieldAt(json, 'preferences'), 'preferences', LISTS.preferences);
  const criteria = readList(fieldAt(json, 'criteria'), 'criteria', LISTS.criteria);
  const aliases = readList(fieldAt(json, 'aliases'), 'aliases', LISTS.aliases);
  const releases = readList(fieldAt(json, 'releases'), 'releases', LISTS.releases);
  const lists = { sources, groups, questions, preferences, criteria, aliases, releases };
  const { providers, errors: ofProviders } = readProviders(fieldAt(json, 'providers'), onProgress);
  return {
    layer: {
      ...frame,
      sources: given(frame.sources, sources.good),
      groups: given(frame.groups, groups.good),
      questions: given(frame.questions, questions.good),
      preferences: given(frame.preferences, preferences.good),
      criteria: given(frame.criteria, criteria.good),
      aliases: given(frame.aliases, aliases.good),
      releases: given(frame.releases, releases.good),
      providers: given(frame.providers, providers),
    },
    errors: [...errors, ...Object.values(lists).flatMap((list) => list.errors), ...ofProviders],
    places: new Map(Object.entries(lists).map(([list, { at }]) => [list, at])),
    leftOut: errors.some(({ path: [key = ''] }) => key in LISTS)
      ? undefined
      : new Set(Object.values(lists).flatMap((list) => list.leftOut)),
  };
};
