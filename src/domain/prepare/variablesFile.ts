import type { Prepare } from '../catalog/layer';
import { commented, quoted } from './quoted';
import { yamlText } from './yamlText';

/** The variables that a reader fills in. */
export type Variables = NonNullable<Prepare['variables']>;
type Variable = Variables[number];

const toldOf = ({ for: purpose, example, note }: Variable): readonly string[] =>
  [purpose, example === undefined ? undefined : `for example ${example}`, note].flatMap((each) =>
    each === undefined ? [] : [commented(each)],
  );

/** Each variable once: a second of the same name would silently undo the first. */
const once = (variables: Variables): Variables =>
  variables.filter(({ name }, at) => variables.findIndex((each) => each.name === name) === at);

const fileOf = (
  head: readonly string[],
  variables: Variables,
  assignment: (variable: Variable) => string,
): string =>
  [
    ...head.map((line) => commented(line)),
    ...once(variables).flatMap((each) => ['', ...toldOf(each), assignment(each)]),
    '',
  ].join('\n');

/**
 * The variables as a file for a shell: every name once, what is usual filled in, the rest as `""`.
 * What a source says of them stands above each as a comment and can set nothing.
 */
export const variablesFile = (name: string, variables: Variables): string =>
  fileOf(
    [
      `Variables for ${name}. Fill in what is empty, then read the file into your shell.`,
      'Some of the values may be secret: keep the file out of repositories.',
    ],
    variables,
    ({ name: key, usual = '' }) => `export ${key}=${quoted(usual)}`,
  );

/** The same for clusterctl’s own configuration file. A variable of the environment goes before it. */
export const variablesInYaml = (name: string, variables: Variables): string =>
  fileOf(
    [`Variables for ${name}, for clusterctl.yaml. Some of the values may be secret.`],
    variables,
    ({ name: key, usual = '' }) => `${key}: ${yamlText(usual)}`,
  );
