import type { ChangedFact } from './reread';

const quoted = (text: string | undefined): string => (text === undefined ? 'none' : `“${text}”`);

/** Words of a catalog where they are other words now; words that are not there are “none”. */
export const toldWords = (
  about: string,
  was: string | undefined,
  is: string | undefined,
): readonly ChangedFact[] => (was === is ? [] : [{ about, was: quoted(was), is: quoted(is) }]);
