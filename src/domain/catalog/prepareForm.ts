import * as z from 'zod/mini';
import { id, partialDate, path, url, words } from './basicForms';

const some = <Form extends z.ZodMiniType>(form: Form) =>
  z.readonly(z.array(form).check(z.minLength(1)));

/** Where it is written: a file in a source that has an address. Nothing here is without one. */
const places = some(z.strictObject({ source: id, path }));

const line = z.strictObject({ text: words, places });

const warning = z.strictObject({
  text: words,
  /** For what is good to know and no danger. */
  tone: z.optional(z.literal('info')),
  /** From when on it matters; without a date it does so already. */
  bites: z.optional(partialDate),
  places,
});

/** One provider that `clusterctl init` is told to install, and where its name comes from. */
const initPart = z.strictObject({
  as: z.enum(['core', 'bootstrap', 'control-plane', 'infrastructure', 'ipam']),
  name: id,
  /** Where a source names one; else the newest is installed. */
  version: z.optional(
    z.string().check(z.regex(/^v\d[\w.+-]*$/, 'Write a version as v1.2.3.'), z.maxLength(60)),
  ),
  places,
});

/** What is installed: with `clusterctl init`, with a command that a source prints, or by its guide. */
const install = z
  .strictObject({
    what: words,
    note: z.optional(words),
    init: z.optional(some(initPart)),
    command: z.optional(words),
    places,
  })
  .check(
    z.refine(({ init, command }) => init === undefined || command === undefined, {
      error: 'A step has an “init” or a “command”, not both.',
    }),
  );

/** One entry of clusterctl's list of providers. Where no source gives its address, the reader must. */
const entry = z
  .strictObject({
    name: id,
    type: z.enum([
      'CoreProvider', 'BootstrapProvider', 'ControlPlaneProvider', 'InfrastructureProvider', 'IPAMProvider',
    ]), // prettier-ignore
    url: z.optional(url),
    fill: z.optional(words),
    note: z.optional(words),
    places,
  })
  .check(
    z.refine((each) => (each.url === undefined) !== (each.fill === undefined), {
      error: 'An entry has a “url”, or in “fill” what the reader has to put there.',
    }),
  );

const variable = z.strictObject({
  name: z
    .string()
    .check(
      z.regex(
        /^[A-Za-z_][A-Za-z0-9_]*$/,
        'A variable is made of letters, digits and “_”, and begins with no digit.',
      ),
      z.maxLength(100),
    ),
  for: z.optional(words),
  /** What the source sets where the reader sets nothing; it is filled in. */
  usual: z.optional(words),
  example: z.optional(words),
  note: z.optional(words),
  places,
});

/** What a reader does before the first cluster of a provider. */
export const prepare = z.strictObject({
  warnings: z.optional(some(warning)),
  prerequisites: z.optional(some(line)),
  endpoint: z.optional(line),
  configuration: z.optional(z.strictObject({ text: words, entries: some(entry), places })),
  variables: z.optional(some(variable)),
  installs: z.optional(some(install)),
  /** Why there is no `clusterctl init` for it. */
  withoutInit: z.optional(line),
  /** Where to read on: an address that a source names, or else the place itself. */
  guides: z.optional(some(z.strictObject({ url: z.optional(url), places }))),
});
