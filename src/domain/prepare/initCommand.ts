import type { Prepare } from '../catalog/layer';
import { quoted } from './quoted';

/** What `clusterctl init` is told to install, flag by flag. */
export type InitParts = NonNullable<NonNullable<Prepare['installs']>[number]['init']>;

type InitPart = InitParts[number];

/** One flag as it stands in the command: “--infrastructure metal3”, “--core cluster-api:v1.12.8”. */
export const flagText = ({ as, name, version }: InitPart): string =>
  `--${as} ${quoted(version === undefined ? name : `${name}:${version}`)}`;

/** `clusterctl init` with a flag for each part, in their order: “clusterctl init --infrastructure metal3”. */
export const initCommand = (parts: InitParts): string =>
  ['clusterctl init', ...parts.map(flagText)].join(parts.length > 1 ? ' \\\n  ' : ' ');
