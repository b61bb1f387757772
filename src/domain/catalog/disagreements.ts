import { optionsOf } from './criterion';
import type { Criterion, Layer } from './layer';

/** A layer with the name of its file. */
export type LayerFile = { readonly file: string; readonly layer: Layer };

type Said = { readonly file: string; readonly key: string; readonly says: string };

/** What is said of the same thing in different words, the first first. */
const differing = (said: readonly Said[]): readonly string[] => {
  const firsts = new Map<string, Said>();
  return said.flatMap(({ file, key, says }) => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { file, key, says });
    return first === undefined || first.says === says
      ? []
      : [`${key} is “${first.says}” in ${first.file} and “${says}” in ${file}.`];
  });
};

const ofCriterion = (file: string, criterion: Criterion): readonly Said[] =>
  [
    { of: 'label', says: criterion.label },
    { of: 'kind', says: criterion.kind },
    {
      of: 'options',
      says: optionsOf(criterion)
        .map(({ id }) => id)
        .join(', '),
    },
  ].map(({ of, says }) => ({ file, key: `criterion ${criterion.id}: ${of}`, says }));

/**
 * Where files disagree on what a thing is: names of providers, titles of layers and groups, labels,
 * kinds and options of criteria. Only the first is ever shown, so the others say it in vain.
 */
export const disagreements = (files: readonly LayerFile[]): readonly string[] =>
  differing(
    files.flatMap(({ file, layer }) => [
      { file, key: `layer ${layer.id}: title`, says: layer.title },
      ...(layer.groups ?? []).map(({ id, label }) => ({
        file,
        key: `group ${id}: label`,
        says: label,
      })),
      ...(layer.sources ?? []).map(({ id, title }) => ({
        file,
        key: `source ${id}: title`,
        says: title,
      })),
      ...(layer.criteria ?? []).flatMap((criterion) => ofCriterion(file, criterion)),
      ...(layer.providers ?? []).map(({ id, name }) => ({
        file,
        key: `provider ${id}: name`,
        says: name,
      })),
    ]),
  );
