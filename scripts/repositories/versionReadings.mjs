// @ts-check
// Releases, contracts and versions.

import { dayOf, part, textIn, textsIn, unread } from './evidence.mjs';
import { KUBERNETES_WORDS } from './supportPhrases.mjs';
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
  if (release === null || release === undefined) return undefined;
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

/** The first day of the year before the repositories were read, as the definition says it. */
const A_YEAR_BEFORE = '2025-08-22';

/** @type {Reading} */
export const recentRelease = (value) => {
  const stable = stableRelease(value);
  return stable === undefined
    ? { value: 'no', said: ['there has been no stable release'] }
    : {
        value: stable.day >= A_YEAR_BEFORE ? 'yes' : 'no',
        said: [`${stable.tag} of ${stable.day}`],
        gitPath: `releases/tag/${stable.tag}`,
      };
};

/** The same where the evidence has looked the series up; nothing where it is not in the list. */
/** @param {Json} value @returns {ReturnType<Reading>} */
const contractListed = (value) => {
  const contract = textIn(part(value, 'contract'));
  const newest = textIn(part(value, 'newestContract'));
  if (contract === undefined) return undefined;
  const said = [
    ...(part(value, 'latestStableSeries') === null
      ? ['no stable series was seen; this is the newest declared']
      : []),
    ...(newest === contract
      ? []
      : [`${textIn(part(value, 'newestSeriesListed'))}, which is in the list, declares ${newest}`]),
  ];
  return { value: contract, said };
};

/** Where only what each series declares was found. @param {Json} value @param {string | undefined} tag */
const contractBySeries = (value, tag) => {
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

/** The contract of the newest stable series; of the newest declared where there is no stable one. */
/** @type {Reading} */
export const contractOf = (value, fields) =>
  part(value, 'newestContract') === undefined
    ? contractBySeries(value, stableRelease(fields.lastRelease?.value)?.tag)
    : contractListed(value);

/** @param {string} version */
const minorOf = (version) => /v?(\d+\.\d+)/.exec(version)?.[1];

/** Of the newest stable release where it was read, else of the newest commit. @type {Reading} */
export const builtAgainst = (value, fields) => {
  const tag = stableRelease(fields.lastRelease?.value)?.tag ?? '';
  const used = [tag, 'head', 'fork'].find((key) => part(value, key) !== undefined) ?? '';
  const version = textIn(part(value, used)) ?? textIn(value) ?? unread('capiGoModVersion', value);
  return {
    value: `v${minorOf(version)}`,
    qualifier: version,
    ref: used,
    said: [...(used === tag ? [] : ['read at the newest commit']), ...restWords(value, [used])],
  };
};

const NAME = /^(\S+?)(?: \((.+)\))?$/;

/** @type {Reading} */
export const clusterctlName = (value) => {
  const text = textIn(part(value, 'name')) ?? textIn(value) ?? unread('clusterctlName', value);
  const [, name = '', qualifier] = NAME.exec(text) ?? [];
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
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no' };
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
  const text = textIn(value);
  const named = OF_CLUSTERS.flatMap((key) => textsIn(part(value, key)));
  if (text !== undefined) named.push(KUBERNETES_WORDS[text] ?? unread('Kubernetes versions', text));
  const upgrades = textsIn(part(part(value, 'upgradeTests'), 'main and 1.13'));
  const byTalos = textIn(part(value, 'kubernetes'))?.startsWith('per Talos version') === true;
  const minors = new Set([...named, ...upgrades].flatMap(minorsIn));
  const sorted = [...minors].toSorted(
    (one, other) => Number(one.slice(3)) - Number(other.slice(3)),
  );
  const ids = [...sorted, ...(byTalos ? ['by-talos'] : [])];
  const isOpen = named.some((words) => words.endsWith('+'));
  if (ids.length === 0) return unread('kubernetesVersions', value);
  const said = text === undefined ? restWords(value, []) : [text];
  return { value: ids, ...(isOpen && { qualifier: 'and newer' }), said };
};
