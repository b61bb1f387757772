import { describe, expect, it } from 'vitest';
import { configurationText } from '../../../src/domain/prepare/configurationText';

const places = [{ source: 'repository', path: 'a.md' }];
const ada = { name: 'ada', type: 'InfrastructureProvider', places } as const;

describe('Entries for clusterctl’s configuration', () => {
  it('are a list of providers with their addresses', () => {
    const url = 'https://code.example/ada/components.yaml';
    expect(configurationText([{ ...ada, url }])).toBe(
      [
        'providers:',
        '  - name: "ada"',
        `    url: "${url}"`,
        '    type: "InfrastructureProvider"',
        '',
      ].join('\n'),
    );
  });

  it('say what is to be filled in where no source names an address', () => {
    const text = configurationText([{ ...ada, fill: 'the “components”\nof Ada' }]);
    expect(text).toContain('  # No source names an address for it: yours to fill in.\n');
    expect(text).toContain('    url: "FILL IN: the \\u201ccomponents\\u201d\\nof Ada"\n');
  });
});
