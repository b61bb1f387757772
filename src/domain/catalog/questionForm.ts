import * as z from 'zod/mini';
import { id, words } from './basicForms';

/** Options, and “n/a” where what does not apply will do. */
const ids = z.readonly(z.array(z.union([id, z.literal('n/a')])).check(z.minLength(1)));

/** An answer of a question, as links write it: “lacks:talos”. */
const reference = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9.-]*:[a-z0-9][a-z0-9.-]*$/, 'Write question:answer.'));

/** What choosing an answer asks of a criterion: exactly one of the four. */
const answer = z.strictObject({
  id,
  label: z.optional(words),
  criterion: z.optional(id),
  any: z.optional(ids),
  none: z.optional(ids),
  atLeast: z.optional(id),
  atMost: z.optional(id),
  because: z.optional(words),
  contradicts: z.optional(z.readonly(z.array(reference).check(z.minLength(1)))),
});

/** What a reader who has to decide is asked. */
export const question = z.strictObject({
  id,
  text: words,
  note: z.optional(words),
  criterion: z.optional(id),
  asks: z.enum(['one', 'any', 'all']),
  levels: z.optional(z.enum(['atLeast', 'atMost'])),
  answers: z.optional(z.readonly(z.array(answer).check(z.minLength(1)))),
});

/** What a reader may put in an order of importance, with the change that it stands for. */
export const preference = z.strictObject({
  criterion: id,
  of: z.optional(ids),
  label: z.optional(words),
  swing: z.readonly(z.tuple([words, words])),
});
