// @ts-check
// Where each statement can be read: a state of a repository, or the repository’s own history.

import { dayOf, textIn } from './evidence.mjs';

/**
 * @typedef {import('./evidence.mjs').Place} Place
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('../../src/domain/catalog/layer').Source} Source
 */

/**
 * When repositories were read that have no day of their own in the evidence: they are no provider’s
 * own, or single files of them were read.
 */
const READ_BESIDE = '2026-08';

/** The day of the newest commit that was read, by repository. @param {Evidence} evidence */
const daysOf = (evidence) =>
  new Map(
    Object.values(evidence).flatMap(({ snapshotDate }) => {
      const moment = textIn(snapshotDate?.value);
      return snapshotDate === undefined || moment === undefined
        ? []
        : [[snapshotDate.source.repo, dayOf(moment)]];
    }),
  );

/** Git’s own names as GitHub addresses them; a file has none. @param {Place} place */
const historyPath = ({ path: written, commit }) => {
  const path = written.replace(/^git:(?=refs\/)/, '');
  if (path === 'refs/tags') return 'tags';
  if (path.startsWith('refs/tags/')) return `releases/tag/${path.slice('refs/tags/'.length)}`;
  if (path === '(commit)' || path === 'git:HEAD') return `tree/${commit}`;
  return path === '(git history)' || path === 'git:log' ? `commits/${commit}` : undefined;
};

/**
 * A book of sources: it gives each place its source and path, and in the end all sources by id.
 * Sources that an earlier layer has are named as there and not listed again. A source is called
 * after its repository; where another owner has one of that name, after both.
 *
 * @param {Evidence} evidence
 * @param {readonly Source[]} [earlier]
 */
export const sourceBook = (evidence, earlier = []) => {
  const days = daysOf(evidence);
  const known = new Map(earlier.map((source) => [source.id, source]));
  /** @type {Map<string, Source>} */
  const sources = new Map();
  /** @param {string} repo @param {string} suffix @param {Omit<Source, 'id' | 'of'>} source */
  const listed = (repo, suffix, source) => {
    const [owner = '', name = ''] = repo.toLowerCase().split('/');
    const ids = [name, `${owner}.${name}`].map((id) => id + suffix);
    const id = ids.find((each) => {
      const other = known.get(each) ?? sources.get(each);
      return other === undefined || other.url === source.url;
    });
    if (id === undefined) throw new Error(`There is no name left for ${source.url}.`);
    if (!known.has(id)) sources.set(id, { id, of: 'Repositories', ...source });
    return id;
  };
  /** @param {Place} place @param {string} [gitPath] another of git’s names in the same repository */
  const placeOf = (place, gitPath) => {
    const { repo, path, commit, ref } = place;
    const read = days.get(repo) ?? READ_BESIDE;
    const home = `https://github.com/${repo}/`;
    const inHistory = gitPath ?? historyPath(place);
    const short = commit.slice(0, 7);
    return inHistory === undefined
      ? {
          source: listed(repo, `.${short}`, {
            title: `${repo} at ${ref ?? short}`,
            read,
            url: `${home}blob/${commit}/`,
          }),
          path,
        }
      : { source: listed(repo, '', { title: repo, read, url: home }), path: inHistory };
  };
  const all = () => [...sources.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { placeOf, all };
};
