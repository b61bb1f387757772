import * as z from 'zod/mini';

/** Ids are what links and files say; they never change. `n/a` and `not-stated` are states, not ids. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/), z.maxLength(60));
/** Words of a catalog: some, and not without end. */
export const words = z.string().check(z.minLength(1), z.maxLength(2000));
