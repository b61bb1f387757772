import * as z from 'zod/mini';
import { id } from './basicForms';

/**
 * Where an id that was published leads today. `of` says what it is the id of: `providers`,
 * `criteria`, `questions`, or by their ids of today the options of a criterion
 * (`criteria.maturity`) and the answers to a question (`questions.ground`).
 */
export const alias = z.strictObject({
  of: z.string().check(z.regex(/^(providers|(criteria|questions)(\.[a-z0-9][a-z0-9.-]*)?)$/)),
  old: id,
  now: id,
});
