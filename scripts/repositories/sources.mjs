// @ts-check
// Where each statement can be read: a state of a repository, or the repository’s own history.

import { dayOf, textIn } from './evidence.mjs';

/**
 * @typedef {import('./evidence.mjs').Place} Place
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('../../src/domain/catalog/layer').Source} Source
 */

/**
 * When repositories were read that are no provider’s own, and so have no day of their own in the
 * evidence.
 */
const READ_BESIDE = '2026-08';

/** The day of the newest commit that was read, by repository. @param {Evidence} evidence */
const daysOf = (evidence) =>
  new Map(
    Object.values(evidence).flatMap(({ snapshotDate }) =>
      snapshotDate === undefined
        ? []
        : [[snapshotDate.source.repo, dayOf(textIn(snapshotDate.value) ?? '')]],
    ),
  );

/** Git’s own names as GitHub addresses them; a file has none. @param {Place} place */
const historyPath = ({ path, commit }) => {
  if (path.startsWith('refs/tags/')) return `releases/tag/${path.slice('refs/tags/'.length)}`;
  if (path === '(commit)' || path === 'git:HEAD') return `tree/${commit}`;
  return path === '(git history)' || path === 'git:log' ? `commits/${commit}` : undefined;
};

/**
 * A book of sources: it gives each place its source and path, and in the end all sources by id.
 *
 * @param {Evidence} evidence
 */
export const sourceBook = (evidence) => {
  const days = daysOf(evidence);
  /** @type {Map<string, Source>} */
  const sources = new Map();
  /** @param {Source} source */
  const listed = (source) => {
    const known = sources.get(source.id);
    if (known !== undefined && known.url !== source.url)
      throw new Error(`${source.id} would be ${source.url} and ${known.url}.`);
    sources.set(source.id, source);
    return source.id;
  };
  /** @param {Place} place @param {string} [gitPath] another of git’s names in the same repository */
  const placeOf = (place, gitPath) => {
    const { repo, path, commit, ref } = place;
    const id = repo.toLowerCase().replace(/^.*\//, '');
    const read = days.get(repo) ?? READ_BESIDE;
    const home = `https://github.com/${repo}/`;
    const inHistory = gitPath ?? historyPath(place);
    const short = commit.slice(0, 7);
    return inHistory === undefined
      ? {
          source: listed({
            id: `${id}.${short}`,
            of: 'Repositories',
            title: `${repo} at ${ref ?? short}`,
            read,
            url: `${home}blob/${commit}/`,
          }),
          path,
        }
      : {
          source: listed({ id, of: 'Repositories', title: repo, read, url: home }),
          path: inHistory,
        };
  };
  const all = () => [...sources.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { placeOf, all };
};
