import * as z from 'zod/mini';

/** Ids are what links and files say; they never change. `n/a` and `not-stated` are states, not ids. */
export const id = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9][a-z0-9.-]*$/,
      'An id is made of lower case letters, digits, dots and hyphens, and begins with a letter or digit.',
    ),
    z.maxLength(60),
  );
/** Words of a catalog: some, and not without end. */
export const words = z.string().check(z.minLength(1), z.maxLength(2000));
/** A date as exact as its source is: a year, a month or a day. */
export const partialDate = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'Write a date as exact as the source is: "2025", "2025-08" or "2025-08-14".',
    ),
  );
/** Continues the address of a source, so it can neither begin anew nor lead up. */
export const path = z
  .string()
  .check(
    z.regex(
      /^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\p{C}\\]+$/u,
      'A path continues the address of its source: it begins with no slash, and has no “..” and no backslash.',
    ),
    z.maxLength(300),
  );
/** The lines of a source that say it. */
export const lines = z.readonly(z.array(z.int().check(z.positive())));
/** Where something on the web is. Nothing but http(s) may become a link. */
export const url = z
  .string()
  .check(
    z.regex(
      /^https?:\/\/[^\s]+$/,
      'A link begins with https:// or http:// and has no spaces; nothing else is opened.',
    ),
  );
/** The fills that the drawing knows; they are looks, so a catalog names them. */
export const hatch = z.enum(['nested', 'virtual', 'hybrid', 'bare', 'service', 'net', 'control']);
/** Where something is said: in which source, and in which lines or under which address of it. */
export const place = {
  source: z.optional(id),
  at: z.optional(lines),
  path: z.optional(path),
};
/** Something that a source says in words, and where. */
export const passage = z.strictObject({
  text: words,
  ...place,
  claim: z.optional(z.literal(true)),
});
