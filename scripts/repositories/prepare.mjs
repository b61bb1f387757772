// @ts-check

import { textIn } from './evidence.mjs';
import { FACTS } from './prepareFacts.mjs';
import {
  clusterctlOf,
  endpointOf,
  guidesOf,
  prerequisitesOf,
  variablesOf,
} from './prepareReadings.mjs';
import { CONFIGURATION, INIT } from './prepareSources.mjs';
import { warningsOf } from './prepareWarnings.mjs';
import { sourceBook } from './sources.mjs';
import { sentence } from './words.mjs';

/**
 * @typedef {import('./evidence.mjs').Evidence} Evidence
 * @typedef {import('./evidence.mjs').Fields} Fields
 * @typedef {import('./evidence.mjs').Place} Place
 * @typedef {import('./prepareParts.mjs').Facts} Facts
 * @typedef {import('./prepareParts.mjs').Install} Install
 * @typedef {import('../../src/domain/catalog/layer').Layer} Layer
 * @typedef {import('../../src/domain/catalog/layer').Prepare} Prepare
 */

/** @param {string} name @param {Facts} facts @param {ReturnType<typeof clusterctlOf>} clusterctl @returns {readonly Install[]} */
const installsOf = (name, { installs, withoutInit }, clusterctl) => {
  if (installs !== undefined) return installs;
  if (withoutInit !== undefined || clusterctl.name === undefined) return [];
  return [
    {
      what: `Cluster API and the provider for ${name}`,
      init: [{ as: 'infrastructure', name: clusterctl.name, in: clusterctl.places.slice(0, 2) }],
      in: [INIT],
    },
  ];
};

/** An entry of one’s own where clusterctl does not know the provider, or leads elsewhere. */
/** @param {Facts} facts @param {ReturnType<typeof clusterctlOf>} clusterctl */
const entryOf = ({ entry, withoutInit }, { name, isBuiltIn, places }) => {
  if (entry !== undefined) return entry;
  if (isBuiltIn || name === undefined || withoutInit !== undefined) return undefined;
  return {
    name,
    fill: 'infrastructure-components.yaml of a release of the provider',
    note: 'clusterctl does not know this provider by itself, and no address of its components was read: look it up in its repository.',
    in: [CONFIGURATION, ...places],
  };
};

/** @param {Facts} facts @param {ReturnType<typeof clusterctlOf>} clusterctl */
const withoutInitOf = ({ withoutInit, installs }, { name, note, places }) => {
  if (withoutInit !== undefined || name !== undefined || installs !== undefined) return withoutInit;
  return {
    text: `There is no clusterctl command, because no name for clusterctl is known.${note === undefined ? '' : ` ${sentence(note)}`}`,
    in: places,
  };
};

/** A list, or nothing in its place. @template Thing @param {readonly Thing[]} things */
const some = (things) => (things.length === 0 ? undefined : things);

/** @param {object} fields */
const filled = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * What is to be prepared for one provider, as the format has it.
 *
 * @param {{ readonly id: string, readonly name: string }} provider
 * @param {Fields} fields
 * @param {ReturnType<typeof sourceBook>} book
 */
const prepareOf = ({ id, name }, fields, book) => {
  const facts = FACTS[id] ?? {};
  const clusterctl = clusterctlOf(fields);
  /** @template {{ readonly in: readonly Place[] }} Thing @param {Thing} thing */
  const placed = ({ in: places, ...thing }) => {
    const written = places.map((place) => book.placeOf(place));
    const keys = written.map(({ source, path }) => `${source} ${path}`);
    return { ...thing, places: written.filter((_, at) => keys.indexOf(keys[at] ?? '') === at) };
  };
  /** @template {{ readonly in: readonly Place[] }} Thing @param {Thing | undefined} thing */
  const perhaps = (thing) => thing && placed(thing);
  const entry = entryOf(facts, clusterctl);
  const steps = installsOf(name, facts, clusterctl);
  const parts = steps.flatMap(({ init = [] }) => init);
  const isNewest = parts.length > 0 && parts.every(({ version }) => version === undefined);
  const installs = steps.map(({ init, ...install }) => ({
    ...placed(install),
    ...(init !== undefined && { init: init.map(placed) }),
  }));
  return filled({
    warnings: some([...(facts.warnings ?? []), ...warningsOf(id, fields, isNewest)].map(placed)),
    prerequisites: some(prerequisitesOf(id, fields).map(placed)),
    endpoint: perhaps(endpointOf(fields, facts.endpoint)),
    configuration: entry && {
      text: 'It goes into clusterctl.yaml in the folder cluster-api under $XDG_CONFIG_HOME.',
      entries: [
        placed({
          name: entry.name,
          type: 'InfrastructureProvider',
          fill: entry.fill,
          note: entry.note,
          in: entry.in,
        }),
      ],
      ...placed({ in: [CONFIGURATION] }),
    },
    variables: some(variablesOf(id, fields).map(placed)),
    installs: some(installs),
    withoutInit: perhaps(withoutInitOf(facts, clusterctl)),
    guides: some(guidesOf(fields).map(placed)),
  });
};

/**
 * The part of a layer that says what is to be prepared, made from an evidence file. It brings the
 * sources that the earlier layers do not have. The same evidence gives the same layer.
 *
 * @param {Pick<Layer, 'id' | 'title'>} layer
 * @param {Evidence} evidence
 * @param {readonly Layer[]} earlier
 * @returns {Layer}
 */
export const prepareLayer = (layer, evidence, earlier) => {
  const book = sourceBook(
    evidence,
    earlier.flatMap(({ sources = [] }) => sources),
  );
  const names = new Map(
    earlier.flatMap(({ providers = [] }) => providers.map(({ id, name }) => [id, name])),
  );
  const providers = Object.entries(evidence).map(([id, fields]) => {
    const name = names.get(id) ?? textIn(fields['displayName']?.value) ?? id;
    return { id, name, prepare: /** @type {Prepare} */ (prepareOf({ id, name }, fields, book)) };
  });
  return { format: 1, id: layer.id, title: layer.title, sources: book.all(), providers };
};
