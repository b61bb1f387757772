import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prepare } from '../../../src/domain/catalog/layer';
import { commented, quoted } from '../../../src/domain/prepare/quoted';
import { variablesFile, variablesInYaml } from '../../../src/domain/prepare/variablesFile';
import { PREPARE } from '../../support/aPreparation';

type Variable = NonNullable<Prepare['variables']>[number];

const places = [{ source: 'repository', path: 'a.md' }];
/** What shells and YAML could take for something else than itself. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom("'", '"', '\\', '\n', '\r', '$(touch x)', '`', '$HOME', '#', ';', '!', '\u2028', '- a: b', '\0'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('')); // prettier-ignore
/** No name that a shell keeps for itself. */
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).map((each) => `GW_${each}`);
const variable = fc.record(
  { name, places: fc.constant(places), for: nasty, usual: nasty, example: nasty, note: nasty },
  { requiredKeys: ['name', 'places'] },
);
const variables = fc.array(variable, { minLength: 1, maxLength: 12 });

/** What is left of a text between two programs: no NUL, and no half of a letter. */
const inUtf8 = (text: string) => Buffer.from(text.replaceAll('\0', '')).toString('utf8');

const namesIn = (all: readonly Variable[]) => [...new Set(all.map(({ name: each }) => each))];

describe('A value in a shell', () => {
  it('is one word and itself, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 20, maxLength: 40 }), (values) => {
        const words = values.map(quoted).join(' ');
        const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${words}`], { encoding: 'utf8' });
        expect(printed.split('\0').slice(0, -1)).toEqual(values.map(inUtf8));
      }),
      { numRuns: 10 },
    );
  });

  it('is left as it is where nothing in it is special, and empty quotes where it is nothing', () => {
    expect(quoted('k0sproject-k0smotron:v1.2')).toBe('k0sproject-k0smotron:v1.2');
    expect(quoted('')).toBe('""');
    expect(quoted('-n')).toBe("'-n'");
  });
});

describe('A comment', () => {
  it('never ends before its text does', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const line of commented(text, '  ').split('\n').filter(Boolean))
          expect(line).toMatch(/^ {2}# \S/u);
      }),
    );
  });

  it('goes on in the next line where it is long', () => {
    const lines = commented('word '.repeat(60)).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(88);
  });
});

describe('The file of variables', () => {
  it('sets every name once', () => {
    fc.assert(
      fc.property(variables, (all) => {
        const lines = variablesFile('Ada', all).split('\n');
        for (const each of namesIn(all))
          expect(lines.filter((line) => line.startsWith(`export ${each}=`))).toHaveLength(1);
      }),
    );
  });

  it('sets exactly what is usual, and runs nothing', () => {
    fc.assert(
      fc.property(variables, (all) => {
        const names = namesIn(all);
        const printing = names.map((each) => `printf '%s\\0' "$${each}"`).join('\n');
        const printed = execFileSync('sh', ['-eu'], {
          input: `${variablesFile('Ada', all)}\n${printing}\n`,
          encoding: 'utf8',
        });
        const usual = names.map((each) => {
          const value = all.find((one) => one.name === each)?.usual ?? '';
          return inUtf8(value);
        });
        expect(printed.split('\0').slice(0, -1)).toEqual(usual);
      }),
      { numRuns: 15 },
    );
  });

  it('says what a variable is for above it, and leaves what is unknown to be filled in', () => {
    expect(variablesFile('Ada', PREPARE.variables)).toBe(
      [
        '# Variables for Ada. Fill in what is empty, then read the file into your shell.',
        '# Some of the values may be secret: keep the file out of repositories.',
        '',
        '# the host',
        '# for example 10.0.0.1',
        'export ADA_HOST=""',
        '',
        'export ADA_PORT=22',
        '',
      ].join('\n'),
    );
  });

  it('is for clusterctl’s own file a line of JSON text for each, once, between comments', () => {
    fc.assert(
      fc.property(variables, (all) => {
        const lines = variablesInYaml('Ada', all)
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('# '));
        const read = lines.map((line): unknown => {
          const [, key, value = ''] = /^(\w+): ([\x20-\x7e]*)$/.exec(line) ?? [];
          return [key, JSON.parse(value)];
        });
        expect(read).toEqual(
          namesIn(all).map((each) => [each, all.find((one) => one.name === each)?.usual ?? '']),
        );
      }),
    );
  });
});
