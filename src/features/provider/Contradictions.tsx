import { Fragment } from 'react';
import { criterionById, type Provider } from '../../domain/catalog/catalog';
import { COUNTED } from '../../domain/catalog/catalogShown';
import { contradictionsOf } from '../../domain/catalog/contradiction';
import { COUNTED_WORDS, countedSentence } from '../../domain/catalog/countedWords';
import { saidOtherwise } from '../../domain/catalog/dispute';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { count } from '../../store/layingChanges';
import { Notice } from '../../ui/Notice';
import { ChoiceLink } from '../../url/ChoiceLink';
import { FactPlace } from './FactPlace';

type ContradictionsProps = { readonly provider: Provider };

/** Where sources say one thing and another: both are shown, neither is chosen for the reader. */
export function Contradictions({ provider }: ContradictionsProps) {
  const catalog = useCatalog();
  return (
    <>
      {contradictionsOf(catalog, provider).map(({ criteria, says, isOfOne }) => (
        <Notice
          key={says[0].text + says[1].text}
          isNews={false}
          title={`${isOfOne ? 'The source contradicts itself' : 'Sources contradict each other'}: ${criteria
            .map((id) => criterionById(catalog, id)?.label ?? id)
            .join(', ')}`}
        >
          <ul className="sides">
            {says.map((passage) => (
              <li key={passage.text}>
                {passage.text}{' '}
                <span className="src">
                  <FactPlace stated={passage} isDated={!isOfOne} />
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      ))}
      <Counting provider={provider} />
    </>
  );
}

/** Which statement counts where more than one thing is said, and the way to the other choices. */
function Counting({ provider }: ContradictionsProps) {
  const catalog = useCatalog();
  const { counts } = useChoices();
  const isContested = catalog.criteria.some(
    (criterion) => saidOtherwise(provider, criterion).length > 0,
  );
  const hasOwn = [...provider.statements.values()].flat().some(({ own }) => own);
  if (!isContested && !hasOwn) return null;
  const others = COUNTED.filter((each) => each !== counts && (each !== 'own' || hasOwn));
  return (
    <p className="small counting no-print">
      {countedSentence(counts)}
      {others.map((each) => (
        <Fragment key={each}>
          {' '}
          <ChoiceLink change={count(each)}>Count {COUNTED_WORDS[each]}</ChoiceLink>
        </Fragment>
      ))}
    </p>
  );
}
