import type { ReactNode } from 'react';
import type { Provider } from '../../domain/catalog/catalog';
import { comparedRows, type ComparedRow } from '../../domain/compare/differences';
import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { toggleDifferences } from '../../store/comparisonChanges';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import '../../ui/switch.css';
import { AddProvider } from './AddProvider';

type ComparisonBarProps = { readonly picked: readonly Provider[]; readonly share: ReactNode };

/** “44 criteria: 9 differ, 12 stated for some only, 5 the same, 18 not stated” */
const countsOf = (rows: readonly ComparedRow[]): string => {
  const count = (state: ComparedRow['state']) => rows.filter((row) => row.state === state).length;
  const parts = [
    [count('differs'), 'differ'],
    [count('open'), 'stated for some only'],
    [count('same'), 'the same'],
    [count('silent'), 'not stated'],
  ] as const;
  const words = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  return `${rows.length} criteria: ${words.join(', ')}`;
};

/** What is compared, in how much it differs, and what can be done about either. */
export function ComparisonBar({ picked, share }: ComparisonBarProps) {
  const store = useAppStore();
  const catalog = useCatalog();
  const { onlyDifferences } = useChoices();
  const names = picked.map(({ name }) => name).join(', ');
  const [one] = catalog.things;
  return (
    <div className="compare-bar">
      <div className="bar">
        <ArrivalHeading>{names}</ArrivalHeading>
        {picked.length > 1 ? (
          <span className="small soft">{countsOf(comparedRows(catalog, picked))}</span>
        ) : (
          <span className="small soft">Add another {one} to see how they differ.</span>
        )}
        <span className="bar push">
          {picked.length > 1 && (
            <label className="switch">
              <input
                type="checkbox"
                role="switch"
                name="only"
                value="differences"
                checked={onlyDifferences}
                aria-checked={onlyDifferences}
                onChange={() => store.choose(toggleDifferences)}
              />
              Differences only
            </label>
          )}
          <AddProvider />
          {share}
        </span>
      </div>
    </div>
  );
}
