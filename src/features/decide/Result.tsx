import { memo, type ReactNode, useMemo } from 'react';
import { decidedBy } from '../../domain/decide/decided';
import { conflictWords, needWords } from '../../domain/decide/needWords';
import type { Order } from '../../domain/decide/order';
import type { Answers } from '../../domain/decide/question';
import { listWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { openMethod } from '../../store/changes';
import { Notice } from '../../ui/Notice';
import { ChoiceLink } from '../../url/ChoiceLink';
import { Changes } from './Changes';
import { Contradictions } from './Contradictions';
import { Fitting } from './Fitting';
import { Layers } from './Layers';
import { NearMisses } from './NearMisses';
import { RuledOut } from './RuledOut';
import { Strip } from './Strip';
import { ToCheck } from './ToCheck';

type ResultProps = {
  readonly answers: Answers;
  readonly order: Order;
  readonly share: ReactNode;
  readonly prepareOn: (id: string) => ReactNode;
};

/**
 * What follows from the answers, live: who fits and how sure that is, and why the others do not. A
 * click that it has not followed yet leaves it as it is.
 */
export const Result = memo(function Result({ answers, order, share, prepareOn }: ResultProps) {
  const catalog = useCatalog();
  const { asked, recommendation } = useMemo(
    () => decidedBy(catalog, { answers, order }),
    [catalog, answers, order],
  );
  const needs = recommendation.asked.needs;
  return (
    <section className="verdict" aria-labelledby="result">
      <div className="bar">
        <h2 id="result" tabIndex={-1}>
          Result
        </h2>
        <ChoiceLink className="push small" change={openMethod}>
          How this is computed
        </ChoiceLink>
        {share}
      </div>
      <Strip recommendation={recommendation} />
      <Contradictions asked={asked} />
      {recommendation.conflicts.length > 0 && (
        <Notice title="Nothing fits, and this is why" isNews={false}>
          <ul>
            {recommendation.conflicts.map((conflict) => (
              <li key={conflict.join()}>{conflictWords(catalog, needs, conflict)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {recommendation.silent.length > 0 && (
        <Notice title="The catalog cannot judge a part of this" isNews={false}>
          <p>
            {listWords(
              recommendation.silent.flatMap((at) => {
                const need = needs[at];
                return need === undefined ? [] : [needWords(catalog, need)];
              }),
            )}
            : no source says of anybody whether it is so. It has to be looked up for each.
          </p>
        </Notice>
      )}
      <Fitting recommendation={recommendation} prepareOn={prepareOn} />
      <Layers recommendation={recommendation} />
      <Changes recommendation={recommendation} />
      <NearMisses recommendation={recommendation} asked={asked} answers={answers} />
      <ToCheck recommendation={recommendation} />
      <RuledOut recommendation={recommendation} asked={asked} />
    </section>
  );
});
