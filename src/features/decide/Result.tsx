import { memo, useMemo } from 'react';
import { conflictWords, needWords } from '../../domain/decide/needWords';
import type { Order } from '../../domain/decide/order';
import {
  type Answers,
  askedNeeds,
  preferencesIn,
  type Question,
} from '../../domain/decide/question';
import { recommend } from '../../domain/decide/recommendation';
import { listWords } from '../../domain/catalog/wording';
import { useCatalog } from '../../store/AppStoreContext';
import { openMethod } from '../../store/changes';
import { Notice } from '../../ui/Notice';
import { ChoiceLink } from '../../url/ChoiceLink';
import { Changes } from './Changes';
import { Contradictions } from './Contradictions';
import { Fitting } from './Fitting';
import { NearMisses } from './NearMisses';
import { RuledOut } from './RuledOut';
import { Strip } from './Strip';
import { ToCheck } from './ToCheck';

type ResultProps = {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly order: Order;
};

/**
 * What follows from the answers, live: who fits and how sure that is, and why the others do not. A
 * click that it has not followed yet leaves it as it is.
 */
export const Result = memo(function Result({ questions, answers, order }: ResultProps) {
  const catalog = useCatalog();
  const asked = useMemo(() => askedNeeds(questions, answers), [questions, answers]);
  const recommendation = useMemo(
    () =>
      recommend(catalog, {
        needs: asked.map(({ need }) => need),
        preferences: preferencesIn(catalog, order),
        order,
      }),
    [catalog, asked, order],
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
      <Fitting recommendation={recommendation} />
      <Changes recommendation={recommendation} />
      <NearMisses recommendation={recommendation} asked={asked} answers={answers} />
      <ToCheck recommendation={recommendation} />
      <RuledOut recommendation={recommendation} asked={asked} />
    </section>
  );
});
