import { alsoSaid, cellSaying } from '../../domain/catalog/alsoSaid';
import type { Catalog, Provider } from '../../domain/catalog/catalog';
import { cellOf, entriesOf } from '../../domain/catalog/cell';
import { factGroupsOf } from '../../domain/catalog/facts';
import { drawnWords } from '../../domain/catalog/value';
import { sourceWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';

type PaperNotesProps = { readonly provider: Provider };

/** What other sources say otherwise than the statement that counts, a sentence for each. */
const saidOtherwise = ({ criteria }: Catalog, provider: Provider): readonly string[] =>
  criteria.flatMap((criterion) => {
    const counting = entriesOf(cellOf(provider, criterion.id)).join();
    return alsoSaid(provider, criterion.id)
      .map((stated) => ({ cell: cellSaying(stated), from: stated.from }))
      .filter(({ cell }) => entriesOf(cell).join() !== counting)
      .map(({ cell, from }) => {
        const source = from === undefined ? '' : ` (${sourceWords(from)})`;
        return `${criterion.label}, also said: ${drawnWords(criterion, cell)}${source}.`;
      });
  });

/** On paper there is room for the first source’s facts; of all others only what stands against it. */
export function PaperNotes({ provider }: PaperNotesProps) {
  const catalog = useCatalog();
  const beside = factGroupsOf(catalog, provider).filter(({ isBeside }) => isBeside);
  if (beside.length === 0) return null;
  return (
    <div className="print-only note">
      {saidOtherwise(catalog, provider).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p>
        Left out on paper, and on the page that the link below leads to:{' '}
        {beside.map(({ label }) => label).join('; ')}.
      </p>
    </div>
  );
}
