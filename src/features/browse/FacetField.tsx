import type { FacetCounts } from '../../domain/browse/matching';
import { optionsOf, optionWords, rankedLevels } from '../../domain/catalog/criterion';
import { definitionOf } from '../../domain/catalog/definition';
import type { Criterion, Option } from '../../domain/catalog/layer';
import { countWords, entryWords } from '../../domain/catalog/wording';
import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { toggleFilter } from '../../store/changes';
import { Definition } from '../../ui/Definition';
import { Hatch } from '../../ui/Hatch';
import { Value } from '../../ui/Value';

type FacetFieldProps = { readonly criterion: Criterion; readonly counts: FacetCounts };

/** One criterion to filter by: a histogram for drawn scales, a list for everything else. */
export function FacetField({ criterion, counts }: FacetFieldProps) {
  const catalog = useCatalog();
  const isColumn = useChoices().columns.includes(criterion.id);
  const levels = drawnLevels(criterion);
  const entries = [...(counts.get(criterion.id) ?? [])];
  const isStep = ([entry]: readonly [string, number]) => levels.some(({ id }) => id === entry);
  return (
    <fieldset className="facet">
      <legend>
        {criterion.label}
        {!isColumn && <Definition {...definitionOf(catalog, criterion)} />}
        {levels.length > 0 && (
          <span className="note">{criterion.hint ?? 'how many at each step'}</span>
        )}
      </legend>
      {levels.length > 0 && (
        <Histogram criterion={criterion} levels={levels} steps={entries.filter(isStep)} />
      )}
      <Entries criterion={criterion} entries={entries.filter((entry) => !isStep(entry))} />
    </fieldset>
  );
}

/** The levels of a scale that has a mark; they are drawn as steps. */
const drawnLevels = (criterion: Criterion): readonly Option[] =>
  criterion.kind === 'scale' && criterion.mark !== undefined ? rankedLevels(criterion) : [];

type EntriesProps = {
  readonly criterion: Criterion;
  readonly entries: readonly (readonly [entry: string, count: number])[];
};

function Entries({ criterion, entries }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul>
      {entries.map(([entry, count]) => (
        <li key={entry}>
          <label className={count === 0 ? 'zero' : undefined}>
            <Tick criterion={criterion} entry={entry} />
            <Entry criterion={criterion} entry={entry} />
            <span className="n">{count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

type EntryProps = { readonly criterion: Criterion; readonly entry: string };

function Entry({ criterion, entry }: EntryProps) {
  if (entry === 'n/a' || entry === 'not-stated') return <Value value={{ state: entry }} />;
  const option = optionsOf(criterion).find(({ id }) => id === entry);
  return (
    <>
      <Hatch fill={option?.hatch} />
      <span>{entryWords(criterion, entry)}</span>
    </>
  );
}

type TickProps = EntryProps & { readonly label?: string };

function Tick({ criterion, entry, label }: TickProps) {
  const store = useAppStore();
  const { filters } = useChoices();
  return (
    <input
      type="checkbox"
      name={criterion.id}
      value={entry}
      aria-label={label}
      autoComplete="off"
      checked={filters[criterion.id]?.includes(entry) === true}
      onChange={() => store.choose(toggleFilter(criterion.id, entry))}
    />
  );
}

type HistogramProps = {
  readonly criterion: Criterion;
  readonly levels: readonly Option[];
  readonly steps: readonly (readonly [entry: string, count: number])[];
};

/** In pixels; a column of the design's catalog is five for each provider. */
const TALLEST = 40;

/** A column for each step, as tall as it has providers; every column is a check box. */
function Histogram({ criterion, levels, steps }: HistogramProps) {
  const { things } = useCatalog();
  const most = Math.max(8, ...steps.map(([, count]) => count));
  return (
    <>
      <div className="steps">
        {steps.map(([entry, count]) => (
          <label key={entry}>
            <Tick
              criterion={criterion}
              entry={entry}
              label={`${criterion.label} ${entryWords(criterion, entry)}, ${countWords(count, things)}`}
            />
            <span className="n">{count}</span>
            <svg height={Math.round((TALLEST * count) / most)} aria-hidden="true">
              <rect width="100%" height="100%" />
            </svg>
          </label>
        ))}
      </div>
      <div className="steplabels" aria-hidden="true">
        {levels.map((level) => (
          <span key={level.id}>{optionWords(level)}</span>
        ))}
      </div>
    </>
  );
}
