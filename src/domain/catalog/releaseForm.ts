import * as z from 'zod/mini';
import { id } from './basicForms';
import { criterion } from './criterionForm';
import { frame } from './frameForm';
import { provider, statement } from './providerForm';
import { preference, question } from './questionForm';

const day = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write a day: 2025-08-14.'));

/** A statement with what a catalog knows of its origin: the layer, and the id of the source. */
const released = z.extend(statement, { layer: id, from: z.optional(id) });

/** Without `before` it was added; with `gone` it was removed; else it was changed. */
const recorded = <Kind extends string, Form extends z.ZodMiniType>(kind: Kind, form: Form) =>
  z.strictObject({
    of: z.literal(kind),
    id,
    before: z.optional(form),
    gone: z.optional(z.literal(true)),
  });

const fields = z.partial(z.strictObject(frame));

/** One thing that a release changed, as it was before; as it is now, the catalog says itself. */
export const change = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('value'),
    provider: id,
    criterion: id,
    before: z.optional(z.readonly(z.array(released).check(z.minLength(1)))),
  }),
  recorded('provider', z.omit(provider, { statements: true })),
  recorded('criterion', criterion),
  recorded('question', question),
  recorded('preference', preference),
  z.strictObject({
    of: z.literal('order'),
    list: z.enum(['providers', 'criteria', 'questions', 'preferences']),
    before: z.readonly(z.array(id)),
  }),
  z.strictObject({ of: z.literal('frame'), before: fields }),
]);

/** One published state of a catalog: its number, its day, and what it changed. */
export const release = z.strictObject({
  version: z.int().check(z.positive()),
  date: day,
  changes: z.readonly(z.array(change)),
});
