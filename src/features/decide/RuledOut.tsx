import { providerById } from '../../domain/catalog/catalog';
import { citedWords } from '../../domain/catalog/cited';
import { titled } from '../../domain/catalog/wording';
import { failedWords } from '../../domain/decide/needWords';
import type { AskedNeed } from '../../domain/decide/question';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';
import { openProvider } from '../../store/changes';
import { Icon } from '../../ui/Icon';
import { ChoiceLink } from '../../url/ChoiceLink';
import { LongList } from './LongList';
import { PickButton } from './PickButton';

type RuledOutProps = {
  readonly recommendation: Recommendation;
  readonly asked: readonly AskedNeed[];
};

/** Everybody who misses a need: every one missed, the catalog's value, its place, the question. */
export function RuledOut({ recommendation, asked }: RuledOutProps) {
  const catalog = useCatalog();
  const { eliminated } = recommendation;
  if (eliminated.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="out">
      <header>
        <h3 id="out">Ruled out</h3>
        <span className="note">every need that each one misses, with the source’s value</span>
      </header>
      <LongList className="reslist out" all={eliminated}>
        {({ provider, fails }) => (
          <li key={provider}>
            <span className="nm">
              <ChoiceLink change={openProvider(provider)}>
                {providerById(catalog, provider)?.name}
              </ChoiceLink>
            </span>
            <span className="why1">
              {fails.map((failed) => (
                <span key={failed.need}>
                  <span className="cross">
                    <Icon name="no" />
                  </span>
                  {titled(failedWords(catalog, recommendation.asked.needs, failed))}{' '}
                  <span className="note">
                    {placed(citedWords(catalog, failed.cell.statement))}
                    <QuestionLink asked={asked[failed.need]} />
                  </span>
                </span>
              ))}
            </span>
            <PickButton id={provider} />
          </li>
        )}
      </LongList>
    </section>
  );
}

const placed = (words: string): string => (words === '' ? '' : `${words}, `);

/** Back to the question whose answer asks it; the focus goes with it. */
function QuestionLink({ asked }: { readonly asked: AskedNeed | undefined }) {
  if (asked === undefined) return null;
  const { number, question } = asked;
  return (
    <a href={`#question-${question.id}`} aria-label={`question ${number}: ${question.text}`}>
      question {number}
    </a>
  );
}
