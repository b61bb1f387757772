import * as z from 'zod/mini';

/** An id; of an answer its question’s id too, as links say it: `ground:own-servers`. */
const published = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9][a-z0-9.-]*(:[a-z0-9][a-z0-9.-]*)?$/,
      'Write an id; of an answer its question first: question:answer.',
    ),
  );

/**
 * Where an id that was published leads today. `of` says what it is the id of: `providers`,
 * `criteria`, `answers`, or the options of a criterion, by its id of today: `criteria.maturity`.
 */
export const alias = z.strictObject({
  of: z
    .string()
    .check(
      z.regex(
        /^(providers|answers|criteria(\.[a-z0-9][a-z0-9.-]*)?)$/,
        'Use providers, criteria, answers, or criteria. with the id of a criterion.',
      ),
    ),
  old: published,
  now: published,
});
