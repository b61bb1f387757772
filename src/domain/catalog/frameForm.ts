import * as z from 'zod/mini';
import { alias } from './aliasForm';
import { id, partialDate, passage, url, words } from './basicForms';

const spoke = z.strictObject({
  criterion: id,
  label: z.optional(words),
  steps: z.optional(z.record(id, z.int().check(z.positive()))),
  of: z.optional(z.int().check(z.positive())),
  rule: z.optional(words),
});

/** Where statements come from. */
export const source = z.strictObject({
  id,
  title: words,
  of: z.optional(words),
  read: partialDate,
  dated: z.optional(partialDate),
  url: z.optional(url.check(z.endsWith('/', 'The address of a source ends with a slash.'))),
  lines: z.optional(z.int().check(z.positive())),
  newest: z.optional(passage),
});

/** Criteria that belong together. */
export const group = z.strictObject({ id, label: words });

/** What a layer says besides its criteria, its providers and what it asks. */
export const frame = {
  title: words,
  things: z.optional(z.readonly(z.tuple([words, words]))),
  alone: z.optional(z.literal(true)),
  own: z.optional(z.literal(true)),
  oldAfter: z.optional(z.int().check(z.positive())),
  sources: z.optional(z.readonly(z.array(source))),
  roles: z.optional(
    z.strictObject({
      strata: z.optional(id),
      kind: z.optional(id),
      position: z.optional(z.strictObject({ across: id, up: id })),
      spokes: z.optional(z.readonly(z.array(spoke))),
    }),
  ),
  sort: z.optional(z.readonly(z.array(z.string()))),
  groups: z.optional(z.readonly(z.array(group))),
  further: z.optional(z.readonly(z.array(z.strictObject({ id, label: words, note: words })))),
  aliases: z.optional(z.readonly(z.array(alias))),
};
