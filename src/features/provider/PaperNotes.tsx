import { cellSaying } from '../../domain/catalog/alsoSaid';
import type { Catalog, Provider } from '../../domain/catalog/catalog';
import { saidOtherwise } from '../../domain/catalog/dispute';
import { factGroupsOf } from '../../domain/catalog/facts';
import { drawnWords } from '../../domain/catalog/value';
import { sourceWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';

type PaperNotesProps = { readonly provider: Provider };

/** What other sources say otherwise than the statement that counts, a sentence for each. */
const otherwiseWords = ({ criteria }: Catalog, provider: Provider): readonly string[] =>
  criteria.flatMap((criterion) =>
    saidOtherwise(provider, criterion).map((stated) => {
      const { from } = stated;
      const source = from === undefined ? '' : ` (${sourceWords(from)})`;
      return `${criterion.label}, also said: ${drawnWords(criterion, cellSaying(stated))}${source}.`;
    }),
  );

/** On paper there is room for the first source’s facts; of all others only what stands against it. */
export function PaperNotes({ provider }: PaperNotesProps) {
  const catalog = useCatalog();
  const beside = factGroupsOf(catalog, provider).filter(({ isBeside }) => isBeside);
  const leftOut = [
    ...beside.map(({ label }) => label),
    ...(provider.prepare === undefined ? [] : ['Prepare']),
  ];
  if (leftOut.length === 0) return null;
  return (
    <div className="print-only note">
      {otherwiseWords(catalog, provider).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p>Left out on paper, and on the page that the link below leads to: {leftOut.join('; ')}.</p>
    </div>
  );
}
