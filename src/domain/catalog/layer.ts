import * as z from 'zod/mini';
import { id, words } from './basicForms';
import { preference, question } from './questionForm';

const partialDate = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const url = z.string().check(z.regex(/^https?:\/\/[^\s]+$/));
const lines = z.readonly(z.array(z.int().check(z.positive())));
/** The fills that the drawing knows; they are looks, so a catalog names them. */
const hatch = z.enum(['nested', 'virtual', 'hybrid', 'bare', 'service', 'net', 'control']);

const option = z.strictObject({
  id,
  label: words,
  short: z.optional(words),
  note: z.optional(words),
  says: z.optional(words),
  definition: z.optional(words),
  sign: z.optional(z.enum(['yes', 'no', 'partly', 'none', 'first', 'second'])),
  hatch: z.optional(hatch),
  unranked: z.optional(z.literal(true)),
});

const everyCriterion = {
  id,
  label: words,
  short: z.optional(words),
  proper: z.optional(z.literal(true)),
  group: id,
  definition: words,
  at: z.optional(lines),
  hint: z.optional(words),
  absence: z.optional(words),
  column: z.optional(z.enum(['shown', 'offered'])),
  search: z.optional(z.literal(true)),
  headline: z.optional(z.literal(true)),
  reading: z.optional(z.literal(true)),
};
const facet = z.optional(z.enum(['shown', 'offered']));
const options = z.readonly(z.array(option).check(z.minLength(1)));

const criterion = z.discriminatedUnion('kind', [
  z.strictObject({
    ...everyCriterion,
    kind: z.literal('scale'),
    levels: options,
    better: z.optional(z.enum(['high', 'low'])),
    mark: z.optional(z.enum(['blocks', 'hachures'])),
    ends: z.optional(z.readonly(z.tuple([words, words]))),
    compared: z.optional(z.readonly(z.tuple([words, words]))),
    facet,
  }),
  z.strictObject({ ...everyCriterion, kind: z.literal('choice'), options, facet }),
  z.strictObject({ ...everyCriterion, kind: z.literal('set'), options, facet }),
  z.strictObject({ ...everyCriterion, kind: z.literal('number'), unit: z.optional(words) }),
  z.strictObject({ ...everyCriterion, kind: z.literal('date') }),
  z.strictObject({ ...everyCriterion, kind: z.literal('text') }),
]);

const spoke = z.strictObject({
  criterion: id,
  label: z.optional(words),
  steps: z.optional(z.record(id, z.int().check(z.positive()))),
  of: z.optional(z.int().check(z.positive())),
  rule: z.optional(words),
});

const statement = z.strictObject({
  value: z.union([words, z.number(), z.readonly(z.array(id).check(z.minLength(1)))]),
  qualifier: z.optional(words),
  since: z.optional(partialDate),
  asOf: z.optional(partialDate),
  note: z.optional(words),
  claim: z.optional(z.literal(true)),
  source: z.optional(id),
  at: z.optional(lines),
});

const passage = z.strictObject({
  text: words,
  at: z.optional(lines),
  claim: z.optional(z.literal(true)),
});

const provider = z.strictObject({
  id,
  name: words,
  longName: z.optional(words),
  summary: z.optional(passage),
  notice: z.optional(
    z.strictObject({
      tone: z.enum(['caution', 'info']),
      text: words,
      at: z.optional(lines),
      successor: z.optional(id),
    }),
  ),
  statements: z.optional(z.record(id, statement)),
  features: z.optional(z.readonly(z.array(passage))),
  status: z.optional(z.readonly(z.array(passage))),
  contradictions: z.optional(
    z.readonly(
      z.array(
        z.strictObject({ criteria: z.readonly(z.array(id)), says: z.tuple([passage, passage]) }),
      ),
    ),
  ),
  links: z.optional(
    z.readonly(
      z.array(
        z.strictObject({
          role: z.enum(['provider', 'project', 'fork', 'original']),
          url,
          note: z.optional(words),
          at: z.optional(lines),
        }),
      ),
    ),
  ),
  section: z.optional(
    z.readonly(
      z.array(
        z.strictObject({ hatch, text: words, note: z.optional(words), at: z.optional(lines) }),
      ),
    ),
  ),
});

/** The form of a layer file; what each field means is in docs/catalog-format.md. */
export const layerForm = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id,
  title: words,
  things: z.optional(z.readonly(z.tuple([words, words]))),
  sources: z.optional(
    z.readonly(
      z.array(
        z.strictObject({
          id,
          title: words,
          read: partialDate,
          lines: z.optional(z.int().check(z.positive())),
          newest: z.optional(passage),
        }),
      ),
    ),
  ),
  roles: z.optional(
    z.strictObject({
      strata: z.optional(id),
      kind: z.optional(id),
      position: z.optional(z.strictObject({ across: id, up: id })),
      spokes: z.optional(z.readonly(z.array(spoke))),
    }),
  ),
  sort: z.optional(z.readonly(z.array(z.string()))),
  questions: z.optional(z.readonly(z.array(question))),
  preferences: z.optional(z.readonly(z.array(preference))),
  groups: z.optional(z.readonly(z.array(z.strictObject({ id, label: words })))),
  criteria: z.optional(z.readonly(z.array(criterion))),
  providers: z.optional(z.readonly(z.array(provider))),
});

/** One dated part of what is known, as a file says it. */
export type Layer = z.infer<typeof layerForm>;
/** What providers are judged by. */
export type Criterion = z.infer<typeof criterion>;
/** A level of a scale, or an option of a choice or set. */
export type Option = z.infer<typeof option>;
/** What one source says of one provider on one criterion. */
export type Statement = z.infer<typeof statement>;
/** Something that a source says in words, and where. */
export type Passage = z.infer<typeof passage>;
/** What one layer says of one provider. */
export type LayerProvider = z.infer<typeof provider>;
/** Where statements come from, and when it was read. */
export type Source = NonNullable<Layer['sources']>[number];
