import { optionsOf, optionWords } from '../../domain/catalog/criterion';
import type { Criterion } from '../../domain/catalog/layer';
import { placeWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { Popover } from '../../ui/Popover';

type DefinitionProps = { readonly criterion: Criterion };

/** What a column means, what its levels mean where the source says so, and where that is written. */
export function Definition({ criterion }: DefinitionProps) {
  const { sources } = useCatalog();
  const defined = optionsOf(criterion).filter(({ definition }) => definition !== undefined);
  const place = placeWords(criterion.at);
  return (
    <Popover
      id={`what-${criterion.id}`}
      label={`What ${criterion.label} means`}
      className="menu what"
      buttonClass="what-button"
      button="?"
      buttonLabel={`What ${criterion.label} means`}
    >
      <p>{criterion.definition}</p>
      {defined.length > 0 && (
        <dl>
          {defined.map((option) => (
            <div key={option.id}>
              <dt>{optionWords(option)}</dt>
              <dd>{option.definition}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="note">
        {criterion.reading === true && 'Our reading of '}
        {[sources[0]?.title, place].filter(Boolean).join(', ')}
      </p>
    </Popover>
  );
}
