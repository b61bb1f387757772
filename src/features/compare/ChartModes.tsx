import { useAppStore, useCatalog, useChoices } from '../../store/AppStoreContext';
import { chooseChart } from '../../store/comparisonChanges';
import { type Chart, CHARTS } from '../../store/choices';

/** What the radar has around it. */
export function ChartModes() {
  const store = useAppStore();
  const { things, providers } = useCatalog();
  const { chart } = useChoices();
  const words: { readonly [Each in Chart]: string } = {
    criteria: 'By criterion',
    picks: `By ${things[0]}`,
    providers: `All ${providers.length}`,
  };
  return (
    <fieldset className="modes push">
      <legend className="vh">Around the radar</legend>
      {CHARTS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="chart"
            value={each}
            checked={chart === each}
            onChange={() => store.choose(chooseChart(each))}
          />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
