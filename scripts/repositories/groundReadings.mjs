// @ts-check
// Where clusters stand, and what a reader has to bring.

import { isObject, part, textsIn, unread, wordIn } from './evidence.mjs';
import { wholePhrase, wordsWith } from './readings.mjs';
import { GROUNDS, OWN_MACHINES } from './supportPhrases.mjs';

/** @typedef {import('./readings.mjs').Reading} Reading */

/** @type {Reading} */
export const groundOf = (value) => {
  if (value === 'development') return undefined;
  return { value: GROUNDS[wordIn(value)] ?? unread('a ground', value) };
};

/** @type {Reading} */
export const ownMachinesOf = (value) =>
  typeof value === 'string'
    ? wholePhrase(OWN_MACHINES, value)
    : { value: OWN_MACHINES[wordIn(value)] ?? unread('selfHosted', value) };

/** The document asks where one can run it; of those that one can, the evidence does not say. @type {Reading} */
export const selfHostedOf = (value) => (value === false ? { value: 'no' } : undefined);

const words = wordsWith(', ');

/** @type {Reading} */
export const variablesOf = (value, fields) => {
  if (!isObject(value)) return words(value, fields);
  const defaults = textsIn(part(value, 'withDefaults'));
  return {
    value: textsIn(part(value, 'required')).join(', '),
    said: defaults.length === 0 ? [] : [`With defaults: ${defaults.join(', ')}`],
  };
};
