import { providerById } from '../../domain/catalog/catalog';
import { placeWords, titled } from '../../domain/catalog/wording';
import { failedWords } from '../../domain/decide/needWords';
import type { AskedNeed } from '../../domain/decide/question';
import type { Recommendation } from '../../domain/decide/recommendation';
import { useCatalog } from '../../store/AppStoreContext';
import { openProvider } from '../../store/changes';
import { Icon } from '../../ui/Icon';
import { ChoiceLink } from '../../url/ChoiceLink';

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
      <ul className="reslist out">
        {eliminated.map(({ provider, fails }) => (
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
                  {titled(failedWords(catalog, recommendation.asked.needs, failed))}
                  <span className="note"> {placeWords(failed.cell.statement.at)}</span>
                </span>
              ))}
            </span>
            <span className="note">
              {questionsWords(fails.flatMap(({ need }) => asked[need]?.number ?? []))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const questionsWords = (numbers: readonly number[]): string => {
  const each = [...new Set(numbers)];
  return `${each.length === 1 ? 'question' : 'questions'} ${each.join(', ')}`;
};
