import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../scripts/repositories/evidence.mjs';
import { LEFT_OUT, MAPPING, nameIn } from '../../scripts/repositories/mapping.mjs';
import type { Layer, Statement } from '../../src/domain/catalog/layer';

const root = join(import.meta.dirname, '../..');

/** A file of this repository, as text. */
export const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** The bundled layers of these names, in order. */
export const bundledLayers = (...names: readonly string[]): readonly Layer[] =>
  names.map((name) => JSON.parse(textOf(`src/data/${name}.layer.json`)) as Layer);

/** What was found in repositories, of the providers of the document or of those beyond it. */
export const evidenceOn = (name: 'document' | 'beyond') =>
  JSON.parse(textOf(`scripts/evidence/providers-${name}.json`)) as Evidence;

/** What the parts of a layer state of a provider, by criterion. */
export const statementsIn = (
  parts: readonly Layer[],
  id: string,
): Readonly<Record<string, Statement>> =>
  Object.assign(
    {},
    ...parts.map(({ providers = [] }) => providers.find((each) => each.id === id)?.statements),
  );

/** One field of what was found on one provider. */
export type Found = { readonly id: string; readonly field: string; readonly value: unknown };

/** Every field of the evidence. */
export const fieldsOf = (evidence: Evidence): readonly Found[] =>
  Object.entries(evidence).flatMap(([id, own]) =>
    Object.entries(own).map(([field, { value }]) => ({ id, field, value })),
  );

/** The criteria that a field of this provider becomes. */
export const criteriaOf = (evidence: Evidence, { id, field }: Omit<Found, 'value'>) =>
  MAPPING.filter((each) => nameIn(each, evidence[id] ?? {}) === field).map(
    ({ criterion }) => criterion,
  );

/** Whether the script says that, and why, nothing is made of this field. */
export const isLeftOut = ({ id, field }: Omit<Found, 'value'>) =>
  LEFT_OUT.some((each) => each.field === field && (each.of?.includes(id) ?? true));
