import type { Catalog } from '../../domain/catalog/catalog';
import type { Criterion } from '../../domain/catalog/layer';
import { OWN_NOTE } from '../../domain/catalog/ownRatings';

type ChooseCriterionProps = {
  readonly catalog: Catalog;
  readonly chosen: Criterion;
  readonly onChoose: (criterion: Criterion) => void;
};

/** On which criterion something is to be said: a note of one’s own, or any of the catalog. */
export function ChooseCriterion({ catalog, chosen, onChoose }: ChooseCriterionProps) {
  const others = catalog.criteria.filter(({ id }) => id !== OWN_NOTE.id);
  const byId = new Map([OWN_NOTE, ...others].map((criterion) => [criterion.id, criterion]));
  return (
    <label className="field">
      On
      <select
        value={chosen.id}
        onChange={({ target }) => onChoose(byId.get(target.value) ?? chosen)}
      >
        <option value={OWN_NOTE.id}>{OWN_NOTE.label}</option>
        {catalog.groups.map(({ id, label }) => {
          const among = others.filter(({ group }) => group === id);
          return (
            among.length > 0 && (
              <optgroup key={id} label={label}>
                {among.map((criterion) => (
                  <option key={criterion.id} value={criterion.id}>
                    {criterion.label}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
