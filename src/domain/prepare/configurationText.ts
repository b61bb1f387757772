import type { Prepare } from '../catalog/layer';
import { commented } from './quoted';
import { yamlText } from './yamlText';

/** Entries of one’s own in clusterctl’s list of providers. */
export type Entries = NonNullable<Prepare['configuration']>['entries'];
type Entry = Entries[number];

const linesOf = ({ name, type, url, fill = 'its components' }: Entry): readonly string[] => [
  ...(url === undefined
    ? [commented('No source names an address for it: yours to fill in.', '  ')]
    : []),
  `  - name: ${yamlText(name)}`,
  `    url: ${yamlText(url ?? `FILL IN: ${fill}`)}`,
  `    type: ${yamlText(type)}`,
];

/** Entries as YAML for clusterctl’s configuration; where no source gives an address, what to put there. */
export const configurationText = (entries: Entries): string =>
  ['providers:', ...entries.flatMap(linesOf), ''].join('\n');
