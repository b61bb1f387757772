// @ts-check
// What nodes are made of.

import { part, textsIn, unread } from './evidence.mjs';
import { phrasesOf } from './readings.mjs';
import { BOOTSTRAP, CONTROL_PLANE, SYSTEMS } from './phrases.mjs';
import { restWords } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Json} Json
 * @typedef {import('./readings.mjs').Reading} Reading
 */

/** Other names of the same processors. */
/** @type {Readonly<Record<string, string>>} */
const ALIASES = { x86_64: 'amd64', aarch64: 'arm64' };
const KNOWN = /\b(amd64|arm64|arm|ppc64le|s390x|x86_64|aarch64)\b/g;

/** @param {Json | undefined} value */
const architecturesIn = (value) =>
  textsIn(value)
    .flatMap((text) => text.match(KNOWN) ?? [])
    .map((name) => ALIASES[name] ?? name);

/** @param {readonly string[]} keys @param {(value: Json) => readonly string[]} saidOf @returns {Reading} */
const architectures = (keys, saidOf) => (value) => {
  if (typeof value === 'string') return unread('architectures', value);
  // A list by itself is about machines.
  const own = Array.isArray(value) && keys.includes('nodeImages') ? architecturesIn(value) : [];
  const ids = [...new Set([...own, ...keys.flatMap((key) => architecturesIn(part(value, key)))])];
  return ids.length === 0 ? undefined : { value: ids, said: saidOf(value) };
};

const OF_CONTROLLER = ['controllerImage', 'capm3Image'];
const OF_NODES = [
  'nodeImages',
  'nodeImagesDocumented',
  'hosts',
  'harvesterHosts',
  'documented',
  'nodes',
];

/** @type {Reading} */
export const controllerArchitectures = architectures(OF_CONTROLLER, (value) =>
  restWords(value, [...OF_CONTROLLER, ...OF_NODES, 'guests', 'inCode']),
);

/** @type {Reading} */
export const nodeArchitectures = architectures(OF_NODES, (value) =>
  restWords(value, [...OF_CONTROLLER, 'nodeImages', 'baremetalOperatorImage']),
);

const bootstrapped = phrasesOf(BOOTSTRAP);

/** By default, where there are several ways; the others stay in the note. @type {Reading} */
export const bootstrapOf = (value, fields) => {
  const usual = part(value, 'default');
  const made = bootstrapped(usual ?? value, fields);
  return made && { ...made, said: [...(made.said ?? []), ...restWords(value, ['default'])] };
};

const controlled = phrasesOf(CONTROL_PLANE);

/**
 * What runs control planes. Where only bootstrap providers were found, that is one alone which the
 * provider brings itself: the others make nodes, and what they make of control planes is not said.
 *
 * @type {Reading}
 */
export const controlPlaneOf = (value, fields) => {
  const isAsked = 'controlPlaneProviders' in fields;
  const isOwn = textsIn(value).every((text) => text.startsWith('own '));
  return isAsked || isOwn ? controlled(value, fields) : undefined;
};

const systems = phrasesOf(SYSTEMS);

/** @type {Reading} */
export const systemsOf = (value, fields) => {
  const tested = part(value, 'testedNodeImages');
  const made = systems(tested ?? value, fields);
  return tested === undefined ? made : made && { ...made, said: restWords(value, []) };
};
