import * as z from 'zod/mini';
import { hatch, id, lines, partialDate, passage, place, url, words } from './basicForms';
import { prepare } from './prepareForm';

/** What one source says of one provider on one criterion. */
export const statement = z.strictObject({
  value: z.union([words, z.number(), z.readonly(z.array(id).check(z.minLength(1)))]),
  qualifier: z.optional(words),
  since: z.optional(partialDate),
  asOf: z.optional(partialDate),
  note: z.optional(words),
  claim: z.optional(z.literal(true)),
  only: z.optional(z.literal(true)),
  ...place,
});

/** What one layer says of one provider. */
export const provider = z.strictObject({
  id,
  name: words,
  longName: z.optional(words),
  summary: z.optional(passage),
  notice: z.optional(
    z.strictObject({
      tone: z.enum(['caution', 'info']),
      text: words,
      ...place,
      successor: z.optional(id),
    }),
  ),
  statements: z.optional(z.record(id, statement)),
  features: z.optional(z.readonly(z.array(passage))),
  status: z.optional(z.readonly(z.array(passage))),
  contradictions: z.optional(
    z.readonly(
      z.array(
        z.strictObject({
          criteria: z.readonly(z.array(id)),
          says: z.readonly(z.tuple([passage, passage])),
        }),
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
  prepare: z.optional(prepare),
});
