// @ts-check
// What a fact on preparing is made of.

/**
 * @typedef {import('./evidence.mjs').Place} Place
 * @typedef {import('../../src/domain/catalog/layer').Prepare} Prepare
 * @typedef {NonNullable<NonNullable<Prepare['installs']>[number]['init']>[number]} InitPart
 * @typedef {{ readonly text: string, readonly tone?: 'info', readonly bites?: string, readonly in: readonly Place[] }} Said
 * @typedef {Omit<InitPart, 'places'> & { readonly in: readonly Place[] }} Part
 * @typedef {{ readonly what: string, readonly note?: string, readonly init?: readonly Part[], readonly command?: string, readonly in: readonly Place[] }} Install
 * @typedef {{ readonly name: string, readonly fill: string, readonly note: string, readonly in: readonly Place[] }} Entry
 * @typedef {object} Facts
 * @property {readonly Said[]} [warnings]
 * @property {string} [endpoint] what the reader has to do, before what the evidence says of it
 * @property {Entry} [entry] an entry of one's own in clusterctl's list of providers
 * @property {readonly Install[]} [installs] in place of the one that follows from the built-in name
 * @property {Said} [withoutInit]
 */

/** @param {Part['as']} as @param {string} name @param {readonly Place[]} places @param {string} [version] @returns {Part} */
export const part = (as, name, places, version) => ({
  as,
  name,
  ...(version !== undefined && { version }),
  in: places,
});
