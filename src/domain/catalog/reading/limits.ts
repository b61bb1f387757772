/**
 * How much a catalog file may hold. Each is looked at before what it bounds is begun, so that no file
 * can take more time or memory than the largest good one. docs/catalog-format.md has the same table.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 32_000_000,
  /** Characters of a file that is no good JSON: YAML takes some forty times its size to read. */
  yamlCharacters: 16_000_000,
  /** Lists and maps inside one another. */
  depth: 32,
  /** Layers in one file: entries of its list, or YAML documents. */
  layers: 20,
  /** Places where YAML uses again (`*name`) what it has named (`&name`). */
  aliases: 10_000,
  /** Single values, those that aliases repeat included. */
  values: 5_000_000,
  /** Entries of one list or map: so many providers, too. */
  entries: 100_000,
  /** Criteria of a layer, statements on one provider, options of one criterion. */
  criteria: 2_000,
  /** Numbers either side of zero: beyond, neighbours are no longer told apart. */
  number: Number.MAX_SAFE_INTEGER,
  /** Errors that are listed; of further ones it is said how many there are. */
  listed: 50,
} as const;
