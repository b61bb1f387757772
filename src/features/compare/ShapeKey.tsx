import { useAppStore } from '../../store/AppStoreContext';
import { toggleDrawn } from '../../store/comparisonChanges';
import { SeriesKey, type SeriesNumber } from '../../ui/Series';
import type { Provider } from '../../domain/catalog/catalog';

type PickKeyProps = {
  readonly picked: readonly Provider[];
  /** The picks that are drawn; whoever has no series is drawn alone or not at all. */
  readonly drawn: readonly string[];
  readonly series: ReadonlyMap<string, SeriesNumber>;
};

/** How each pick is drawn, and whether it is. */
export function PickKey({ picked, drawn, series }: PickKeyProps) {
  const store = useAppStore();
  return (
    <fieldset className="key-list">
      <legend className="vh">Drawn in the radar</legend>
      {picked.map(({ id, name }) => {
        const own = series.get(id);
        const isDrawn = drawn.includes(id);
        const isLast = isDrawn && drawn.length === 1;
        return (
          <label key={id}>
            {picked.length > 1 && (
              <input
                type="checkbox"
                name="draw"
                value={id}
                checked={isDrawn}
                disabled={isLast}
                onChange={() => store.choose(toggleDrawn(id))}
              />
            )}
            {own !== undefined && <SeriesKey series={own} />}
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}

type OutlineKeyProps = {
  readonly outlines: readonly { readonly id: string; readonly label: string }[];
  readonly series: ReadonlyMap<string, SeriesNumber>;
};

/** How each outline is drawn. */
export function OutlineKey({ outlines, series }: OutlineKeyProps) {
  return (
    <ul className="key-list">
      {outlines.map(({ id, label }) => {
        const own = series.get(id);
        return (
          <li key={id}>
            {own !== undefined && <SeriesKey series={own} />}
            {label}
          </li>
        );
      })}
    </ul>
  );
}
