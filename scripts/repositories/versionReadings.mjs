// @ts-check
// Releases, contracts and versions.

import { dayOf, part, textIn, textsIn, unread } from './evidence.mjs';
import { restWords, valueWords } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Json} Json
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./readings.mjs').Reading} Reading
 */

const PRERELEASE = /-(alpha|beta|rc)\b/;

/** The newest tag that is no prerelease, with its day; nothing where there has been none. */
/** @param {Json | undefined} release */
const stableRelease = (release) => {
  const [tag, date] = [textIn(part(release, 'tag')), textIn(part(release, 'date'))];
  const [other, otherDate] = [
    textIn(part(release, 'lastStableTag')),
    textIn(part(release, 'lastStableDate')),
  ];
  if (tag === undefined || date === undefined) return unread('lastRelease', release);
  if (!PRERELEASE.test(tag)) return { tag, day: dayOf(date) };
  return other === undefined || otherDate === undefined
    ? undefined
    : { tag: other, day: dayOf(otherDate) };
};

const RELEASE_PARTS = ['date', 'lastStableTag', 'lastStableDate'];

/** @type {Reading} */
export const releaseOf = (value) => {
  const stable = stableRelease(value);
  const newest = textIn(part(value, 'tag')) ?? '';
  const day = dayOf(textIn(part(value, 'date')) ?? '');
  const others = restWords(value, ['tag', ...RELEASE_PARTS]);
  if (stable === undefined)
    return { value: 'None', said: [`newest tag: ${newest} of ${day}`, ...others] };
  return {
    value: stable.tag,
    said: [...(stable.tag === newest ? [] : [`newest tag: ${newest} of ${day}`]), ...others],
    gitPath: `releases/tag/${stable.tag}`,
  };
};

/** @type {Reading} */
export const releaseDayOf = (value) => {
  const stable = stableRelease(value);
  return stable === undefined
    ? { value: 'n/a', said: ['there has been no stable release'] }
    : { value: stable.day, gitPath: `releases/tag/${stable.tag}` };
};

/** @type {Reading} */
export const commitDayOf = (value) => ({
  value: dayOf(textIn(value) ?? unread('a moment', value)),
});

/** The contract of the newest stable series; of the newest declared where there is no stable one. */
/** @type {Reading} */
export const contractOf = (value, fields) => {
  const tag = stableRelease(fields.lastRelease?.value)?.tag;
  const [series] = /\d+\.\d+/.exec(tag ?? '') ?? [''];
  const own = textIn(part(part(value, 'series'), series));
  const declared = textIn(part(value, 'declaredContract'));
  return {
    value: own ?? declared ?? unread('capiContracts', value),
    said: [
      ...(tag === undefined ? ['there is no stable series; this is the newest declared'] : []),
      ...restWords(value, ['latestReleaseSeries', 'declaredContract']),
    ],
  };
};

/** @param {string} version */
const minorOf = (version) => /v?(\d+\.\d+)/.exec(version)?.[1];

/** Of the newest stable release where it was read, else of the newest commit. @type {Reading} */
export const builtAgainst = (value, fields) => {
  const tag = stableRelease(fields.lastRelease?.value)?.tag ?? '';
  const used = [tag, 'head', 'fork'].find((key) => part(value, key) !== undefined) ?? '';
  const version = textIn(part(value, used)) ?? unread('capiGoModVersion', value);
  return {
    value: `v${minorOf(version)}`,
    qualifier: version,
    ref: used,
    said: [...(used === tag ? [] : ['read at the newest commit']), ...restWords(value, [used])],
  };
};

/** @type {Reading} */
export const storedVersion = (value) => {
  const stored = textIn(part(value, 'stored')) ?? unread('infraApiVersions', value);
  const isOnly = textsIn(part(value, 'served')).every((served) => served === stored);
  return { value: stored, said: restWords(value, isOnly ? ['stored', 'served'] : ['stored']) };
};

const NAME = /^(\S+?)(?: \((.+)\))?$/;

/** @type {Reading} */
export const clusterctlName = (value) => {
  const [, name = '', qualifier] = NAME.exec(textIn(part(value, 'name')) ?? '') ?? [];
  return {
    value: name,
    ...(qualifier && { qualifier }),
    said: [
      ...restWords(value, [
        'name',
        'builtIn',
        'builtInUrlPointsTo',
        'alsoBootstrapAndControlPlane',
      ]),
      ...(part(value, 'alsoBootstrapAndControlPlane') === true
        ? ['the same name is a bootstrap and a control plane provider']
        : []),
    ],
  };
};

/** @type {Reading} */
export const builtIntoClusterctl = (value) => {
  const isBuiltIn = part(value, 'builtIn') ?? unread('clusterctlName', value);
  const other = part(value, 'builtInUrlPointsTo');
  const known = other === undefined ? 'yes' : 'other-build';
  return {
    value: isBuiltIn === true ? known : 'no',
    said: other === undefined ? [] : [`the built-in name leads to ${valueWords(other)}`],
  };
};

/** The parts that name versions of clusters, as they are now; the others stay in the note. */
const OF_CLUSTERS = [
  'testedGuest', 'quickStartImage', 'certificationWorkload', 'e2eDefault', '0.7.x', '0.6',
  'tested', 'envExample', 'fork', 'example',
]; // prettier-ignore

/** “v1.31 - v1.35” is five minor versions, “v1.34.1 (e2e default)” one. @param {string} words */
export const minorsIn = (words) => {
  const [from = 0, to = from] = [...words.matchAll(/v?1\.(\d+)(?:\.[\dx]+)?/g)].map(([, minor]) =>
    Number(minor),
  );
  return Array.from({ length: to - from + 1 }, (_, at) => `v1.${from + at}`);
};

/** @type {Reading} */
export const kubernetesOf = (value) => {
  const named = OF_CLUSTERS.flatMap((key) => textsIn(part(value, key)));
  const upgrades = textsIn(part(part(value, 'upgradeTests'), 'main and 1.13'));
  const byTalos = textIn(part(value, 'kubernetes'))?.startsWith('per Talos version') === true;
  const minors = new Set([...named, ...upgrades].flatMap(minorsIn));
  const sorted = [...minors].toSorted(
    (one, other) => Number(one.slice(3)) - Number(other.slice(3)),
  );
  const ids = [...sorted, ...(byTalos ? ['by-talos'] : [])];
  const isOpen = named.some((words) => words.endsWith('+'));
  if (ids.length === 0) return unread('kubernetesVersions', value);
  return { value: ids, ...(isOpen && { qualifier: 'and newer' }), said: restWords(value, []) };
};
