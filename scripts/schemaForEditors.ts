import * as z from 'zod/mini';

type Schema = z.core.JSONSchema.BaseSchema;
type Words = ReadonlyMap<string, string>;

const plain = (words: string): string =>
  words
    .replaceAll(/`|(?<=\W)_|_(?=\W)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();

/** What a text says of fields: rows of tables, by their first cell, and “`field` (words)”. */
const wordsIn = (text: string): Words => {
  const rows = [...text.matchAll(/^\| (`[^|]*?)\|(.*)\|$/gm)].flatMap(
    ([, names = '', rest = '']) => {
      const cells = rest.split('|').map((cell) => cell.trim());
      const said = cells.filter((cell) => cell !== '').at(-1) ?? '';
      return [...names.matchAll(/`([\w$]+)`/g)]
        .map(([, name = '']) => [name, plain(said).replace(/,? ?see below$/, '')] as const)
        .filter(([, words]) => words !== '');
    },
  );
  const prose = text.replaceAll(/^\|.*$/gm, '');
  const pairs = [...prose.matchAll(/`(\w+)` \(((?:[^()]|\([^)]*\))+)\)/g)].map(
    ([, name = '', said = '']) => [name, plain(said)] as const,
  );
  return new Map([...pairs, ...rows]);
};

/** Descriptions for the fields of an object that the words speak of. */
const describe = (schema: Schema | undefined, words: Words): void => {
  for (const [name, field] of Object.entries(schema?.properties ?? {})) {
    const said = words.get(name);
    if (said !== undefined && typeof field === 'object') field.description = said;
  }
};

const at = (schema: Schema | undefined, ...path: readonly string[]): Schema | undefined =>
  path.reduce<Schema | undefined>((here, step) => {
    const next: unknown = here && Reflect.get(here, step);
    // What lies in a schema at these keys is a schema; the library types it more widely.
    return typeof next === 'object' && next !== null ? (next as Schema) : undefined;
  }, schema);

const entriesOf = (root: Schema, list: string) => at(root, 'properties', list, 'items');

/** The text under a heading, up to the next one. */
const under = (docs: string, heading: string): string => {
  const [, after = ''] = docs.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
};

const described = (root: Schema, docs: string): void => {
  const layer = under(docs, 'A layer');
  const row = (name: string): string =>
    layer.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
  const criterion = under(docs, 'A criterion');
  const option =
    criterion.split('\n').find((line) => line.startsWith('A level or option has')) ?? '';
  const provider = entriesOf(root, 'providers');
  const question = wordsIn(under(docs, 'Questions and preferences: what Decide asks'));
  describe(root, new Map([...wordsIn(layer), ...wordsIn(under(docs, 'A catalog of your own'))]));
  describe(entriesOf(root, 'sources'), wordsIn(row('sources').replaceAll('|', ' ')));
  describe(at(root, 'properties', 'roles'), wordsIn(row('roles').replaceAll('|', ' ')));
  describe(
    at(root, 'properties', 'roles', 'properties', 'spokes', 'items'),
    wordsIn(under(docs, 'Spokes: what a radar draws')),
  );
  for (const kind of entriesOf(root, 'criteria')?.oneOf ?? []) {
    if (typeof kind !== 'object') continue;
    describe(kind, wordsIn(criterion.replace(option, '')));
    for (const list of ['levels', 'options'])
      describe(at(kind, 'properties', list, 'items'), wordsIn(option));
  }
  describe(entriesOf(root, 'questions'), question);
  describe(at(entriesOf(root, 'questions'), 'properties', 'answers', 'items'), question);
  describe(entriesOf(root, 'preferences'), question);
  describe(provider, wordsIn(under(docs, 'A provider')));
  describe(
    at(provider, 'properties', 'statements', 'additionalProperties'),
    wordsIn(under(docs, 'A statement')),
  );
};

/** Words of the library that editors would take for something else. */
const cleaned = (_: string, value: unknown): unknown => {
  // Not every validator knows classes of letters.
  if (typeof value === 'string')
    return value.replaceAll('\\p{C}', '\\u0000-\\u001f\\u007f-\\u009f');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { readOnly: _readOnly, ...rest } = Object.fromEntries(Object.entries(value));
  return rest['format'] === 'ends_with' ? { ...rest, format: undefined } : rest;
};

/**
 * The JSON Schema of a catalog file for editors: one layer or a list of layers. Descriptions come from
 * the document of the format, so that there is one place where a field is explained.
 */
export const catalogSchema = (form: z.core.$ZodType, docs: string): unknown => {
  const { $schema, ...layer } = z.toJSONSchema(form, { io: 'input', target: 'draft-07' });
  described(layer, docs);
  const schema = {
    $schema,
    title: 'A Groundwork catalog',
    description: 'One layer, or a list of layers; docs/catalog-format.md says more.',
    definitions: { layer },
    anyOf: [
      { $ref: '#/definitions/layer' },
      { type: 'array', minItems: 1, items: { $ref: '#/definitions/layer' } },
    ],
  };
  return JSON.parse(JSON.stringify(schema, cleaned));
};
