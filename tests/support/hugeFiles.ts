import { LIMITS } from '../../src/domain/catalog/reading/limits';

type HugeFile = {
  readonly name: string;
  readonly make: () => string | Uint8Array;
  /** What is said first. */
  readonly says: string;
};

const HEAD = 'format: 1\nid: team\ntitle: Our team\n';

const layer = (rest: object): string =>
  JSON.stringify({ format: 1, id: 'team', title: 'Our team', ...rest });

const someProviders = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Provider ${at}`,
    statements: { maturity: { value: 'high' }, brings: { value: ['ssh', 'dhcp'] } },
    features: [{ text: `What number ${at} has.` }],
  }));

const inYaml = (count: number): string =>
  `${HEAD}providers:\n${someProviders(count)
    .map(
      (_, at) =>
        `  - id: p${at}\n    name: Provider ${at}\n    statements:\n      maturity: { value: high }\n`,
    )
    .join('')}`;

/** Files that are made for the tests rather than kept, by what is too much of in them. */
export const hugeFiles: readonly HugeFile[] = [
  { name: 'ten thousand providers (JSON)', make: () => layer({ providers: someProviders(10_000) }), says: 'read: team' },
  { name: 'a hundred thousand providers (JSON)', make: () => layer({ providers: someProviders(100_000) }), says: 'read: team' },
  { name: 'two thousand providers (YAML)', make: () => inYaml(2000), says: 'read: team' },
  { name: '100,001 providers', make: () => layer({ providers: someProviders(100_001) }), says: '“providers” has 100,001 entries. At most 100,000 are read.' },
  { name: 'fifty million bytes', make: () => new Uint8Array(50_000_000).fill(0x20), says: 'The file has 50 million bytes. At most 32 million are read.' },
  { name: 'one byte more than is read', make: () => ' '.repeat(LIMITS.bytes + 1), says: 'The file has 33 million bytes.' },
  { name: 'YAML of 17 million characters', make: () => `a: ${'x'.repeat(17_000_000)}`, says: 'The file has 18 million characters, and is no good JSON.' },
  { name: 'a hundred thousand brackets', make: () => '['.repeat(100_000), says: '1:34 More than 32 lists and maps' },
  { name: 'a million brackets that are closed', make: () => '['.repeat(1e6) + ']'.repeat(1e6), says: '1:33 More than 32 lists and maps' },
  { name: 'maps in maps without end', make: () => '{"a":'.repeat(100_000), says: 'More than 32 lists and maps' },
  { name: 'dashes without end', make: () => '- '.repeat(100_000), says: 'More than 32 lists and maps' },
  { name: 'question marks without end', make: () => '? '.repeat(100_000), says: 'More than 32 lists and maps' },
  { name: 'keys in keys without end', make: () => 'a: '.repeat(100_000), says: 'More than 32 lists and maps' },
  { name: 'steps without end', make: () => Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), says: 'More than 32 lists and maps' },
  { name: 'thousands of documents', make: () => '--- 1\n'.repeat(30_000), says: 'The file has more than 20 documents.' },
  { name: 'thousands of layers', make: () => JSON.stringify(Array.from({ length: 3000 }, () => ({}))), says: 'The file has 3,000 layers' },
  { name: '30,000 repetitions', make: () => `${HEAD}a: &x 1\n${Array.from({ length: 30_000 }, (_, at) => `b${at}: *x\n`).join('')}`, says: 'Too much is repeated' },
  { name: 'a hundred thousand keys', make: () => `${HEAD}${Array.from({ length: 100_001 }, (_, at) => `k${at}: 1\n`).join('')}`, says: 'The file has 100,004 entries.' },
  { name: 'three thousand statements on one', make: () => layer({ providers: [{ id: 'ada', name: 'Ada', statements: Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`c${at}`, { value: 1 }])) }] }), says: '“statements” has 3,000 entries.' },
  { name: 'a million values that are wrong', make: () => layer({ groups: Array.from({ length: 90_000 }, () => 7) }), says: 'Entry 1 of “groups” is 7.' },
  { name: 'commas without end', make: () => `[${','.repeat(50_000)}]`, says: '1:3 This fits nowhere.' },
  { name: 'broken escapes without end', make: () => 'a: "\\q"\n'.repeat(20_000), says: '1:5 After a backslash' },
  { name: 'tags without end', make: () => `a: ${'!x '.repeat(20_000)}`, says: '1:' },
  { name: 'a quotation mark that is never closed', make: () => `a: "${'x\n'.repeat(50_000)}`, says: '50001:1 A quotation mark is opened' },
  { name: 'a million line breaks', make: () => '\n'.repeat(1e6), says: 'The file is empty.' },
]; // prettier-ignore
