import * as z from 'zod/mini';
import { hatch, id, lines, words } from './basicForms';

/** A level of a scale, or an option of a choice or set. */
export const option = z.strictObject({
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

/** An option that a layer adds to a criterion of an earlier one, and before which it stands there. */
export const furtherOption = z.extend(option, { before: z.optional(id) });

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

/** What providers are judged by. */
export const criterion = z.discriminatedUnion('kind', [
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
  z.strictObject({
    ...everyCriterion,
    kind: z.literal('set'),
    options,
    partial: z.optional(z.literal(true)),
    facet,
  }),
  z.strictObject({ ...everyCriterion, kind: z.literal('number'), unit: z.optional(words) }),
  z.strictObject({ ...everyCriterion, kind: z.literal('date') }),
  z.strictObject({ ...everyCriterion, kind: z.literal('text') }),
]);
