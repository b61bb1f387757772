import type { Catalog, Provider } from '../../domain/catalog/catalog';
import { listWords } from '../../domain/catalog/wording';
import { kindsAmong } from '../../domain/compare/differences';

type KindsNoteProps = { readonly catalog: Catalog; readonly picked: readonly Provider[] };

/** Says so where the picks are not the same kind of thing, and a row may mean different things. */
export function KindsNote({ catalog, picked }: KindsNoteProps) {
  const kinds = kindsAmong(catalog, picked);
  if (kinds.length === 0) return null;
  return (
    <p className="kinds small">
      <b>These are different kinds of thing.</b>{' '}
      {kinds
        .map(({ label, providers }) => `${label}: ${listWords(providers.map(({ name }) => name))}.`)
        .join(' ')}{' '}
      The same word in a row may stand for something else in each.
    </p>
  );
}
