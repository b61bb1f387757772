import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { questionsOf } from '../../domain/decide/question';
import { useCatalog, useChoices, useRest } from '../../store/AppStoreContext';
import { ArrivalHeading } from '../../ui/ArrivalHeading';
import '../../ui/panel.css';
import { Questions } from './Questions';
import { Result } from './Result';
import './result.css';

type DecideProps = {
  readonly share: ReactNode;
  /** What is to be done before the first cluster of a provider that is recommended. */
  readonly prepareOn: (id: string) => ReactNode;
};

/** The questions, and beside them what follows from the answers. */
export function Decide({ share, prepareOn }: DecideProps) {
  const catalog = useCatalog();
  const rest = useRest();
  const { answers, order } = useChoices();
  const questions = useMemo(() => questionsOf(catalog), [catalog]);
  // A click shows at once, also where the result of a long catalog takes a moment.
  const asked = useDeferredValue(useMemo(() => ({ answers, order }), [answers, order]));
  if (questions.length === 0 && catalog.preferences.length === 0)
    return (
      <main id="main" className="wrap" aria-busy={rest === 'coming'}>
        <ArrivalHeading>Decide</ArrivalHeading>
        <p>
          {rest === 'coming' ? 'The questions are on their way.' : 'This catalog asks nothing.'}
        </p>
      </main>
    );
  return (
    <main id="main" className="wrap decide">
      <Questions questions={questions} counted={asked.answers} />
      <Result answers={asked.answers} order={asked.order} share={share} prepareOn={prepareOn} />
    </main>
  );
}
