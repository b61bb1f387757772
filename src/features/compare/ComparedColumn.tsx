import type { Provider } from '../../domain/catalog/catalog';
import { useAppStore, useChoices } from '../../store/AppStoreContext';
import { dropPick, openProvider } from '../../store/changes';
import { movePick, toggleBase } from '../../store/comparisonChanges';
import { Icon } from '../../ui/Icon';
import { SeriesKey, type SeriesNumber } from '../../ui/Series';
import { ChoiceLink } from '../../url/ChoiceLink';

type ComparedColumnProps = {
  readonly provider: Provider;
  readonly series: SeriesNumber | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** The head of a column: who it is, what to beware of, and what can be done with the column. */
export function ComparedColumn({ provider, series, isFirst, isLast }: ComparedColumnProps) {
  const store = useAppStore();
  const { base, picks } = useChoices();
  const { id, name, notice } = provider;
  const isBase = base === id;
  return (
    <th scope="col" role="columnheader" className={isBase ? 'base' : undefined}>
      <span className="who">
        <span className="row1">
          {series !== undefined && <SeriesKey series={series} />}
          <ChoiceLink change={openProvider(id)}>{name}</ChoiceLink>
        </span>
        {notice !== undefined && (
          <span className={notice.tone}>
            {notice.tone === 'caution' && <Icon name="warn" />}
            <span>{notice.text}</span>
          </span>
        )}
        <span className="row2">
          {picks.length > 1 && (
            <>
              <button
                type="button"
                className="btn bare icon"
                aria-label={`Move ${name} left`}
                aria-disabled={isFirst}
                onClick={() => isFirst || store.choose(movePick(id, -1))}
              >
                <Icon name="left" />
              </button>
              <button
                type="button"
                className="btn bare icon"
                aria-label={`Move ${name} right`}
                aria-disabled={isLast}
                onClick={() => isLast || store.choose(movePick(id, 1))}
              >
                <Icon name="right" />
              </button>
              <button
                type="button"
                className="btn bare baseline"
                aria-pressed={isBase}
                aria-label={`Baseline: show the others relative to ${name}`}
                title={`Show the others relative to ${name}`}
                onClick={() => store.choose(toggleBase(id))}
              >
                <Icon name="bench" />
                <span>Baseline</span>
              </button>
            </>
          )}
          <ChoiceLink className="btn bare icon" change={dropPick(id)} aria-label={`Remove ${name}`}>
            <Icon name="cross" />
          </ChoiceLink>
        </span>
      </span>
    </th>
  );
}
