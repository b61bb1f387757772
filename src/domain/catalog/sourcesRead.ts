import type { Source } from './layer';
import { countWords, dateWords, sourceWords } from './wording';

/** A source by itself, or all sources that are one of the same, from the one read first to the last. */
export type SourcesRead = readonly [Source, ...Source[]];

/** Sources that name what they are one of stand together, in the place of their first. */
export const sourcesRead = (sources: readonly Source[]): readonly SourcesRead[] => {
  const together = new Map<string, SourcesRead>();
  for (const source of sources) {
    const key = source.of === undefined ? `one ${source.id}` : `of ${source.of}`;
    const others = together.get(key);
    together.set(key, others === undefined ? [source] : [...others, source]);
  }
  return [...together.values()];
};

/** What sources that stand together are called: what they are one of, else the source’s own title. */
export const sourcesTitle = ([first]: SourcesRead): string => first.of ?? first.title;

/**
 * When they were read: “read 22 November 2026”; of several how many they are and the first and last
 * day: “33 sources, read from 3 April 2024 to 21 August 2026”.
 */
export const readWords = (sources: SourcesRead): string => {
  const days = sources.map(({ read }) => read).toSorted();
  const [first = '', last = first] = [days[0], days.at(-1)];
  const when = first === last ? dateWords(first) : `from ${dateWords(first)} to ${dateWords(last)}`;
  const [{ of }] = sources;
  return of === undefined
    ? `read ${when}`
    : `${countWords(sources.length, ['source', 'sources'])}, read ${when}`;
};

/** All sources in one line, those that stand together once. */
export const allSourcesWords = (sources: readonly Source[]): string =>
  sourcesRead(sources)
    .map((group) =>
      group[0].of === undefined ? sourceWords(group[0]) : `${group[0].of}: ${readWords(group)}`,
    )
    .join('; ');
