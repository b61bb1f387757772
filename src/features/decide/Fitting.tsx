import type { ReactNode } from 'react';
import { providerById } from '../../domain/catalog/catalog';
import { titled } from '../../domain/catalog/wording';
import type { Recommendation } from '../../domain/decide/recommendation';
import { missingWords, overWords, rowOf } from '../../domain/decide/reasons';
import { firstWords } from '../../domain/decide/shareWords';
import { verdictWords } from '../../domain/decide/verdictWords';
import { useCatalog } from '../../store/AppStoreContext';
import { openProvider } from '../../store/changes';
import { compareOnly } from '../../store/comparisonChanges';
import { ChoiceLink } from '../../url/ChoiceLink';
import { First } from './First';
import { LongList } from './LongList';
import { PickButton } from './PickButton';
import { Warnings } from './Warnings';

type RecommendedProps = { readonly recommendation: Recommendation };
type FittingProps = RecommendedProps & { readonly prepareOn: (id: string) => ReactNode };

/** Those to check have a list of their own; without a ranking there is nothing to add to it. */
const isEmpty = ({ compared, over, winners }: Recommendation): boolean =>
  compared.length === 0 || (over === 'to-check' && winners.length === 0);

/** What the others are called, and what they have in common; without a ranking the verdict says it. */
const headOf = ({ winners, over }: Recommendation): readonly [string, string?] => {
  if (over === 'to-check')
    return ['Not ruled out either', 'misses nothing that is stated, ranks lower'];
  return winners.length > 0 ? ['Also fits', 'meets every need, ranks lower'] : ['Fits'];
};

/** Who is first, and who fits too, in order, ties as ties; by name where nothing is preferred. */
export function Fitting({ recommendation, prepareOn }: FittingProps) {
  const catalog = useCatalog();
  const { compared, winners } = recommendation;
  const [title, note] = headOf(recommendation);
  const others = compared.filter((id) => !winners.includes(id));
  if (isEmpty(recommendation))
    return <p className="small">{verdictWords(catalog, recommendation)}</p>;
  return (
    <>
      {winners.length > 0 && <First recommendation={recommendation} prepareOn={prepareOn} />}
      {others.length > 0 && (
        <section className="panel" aria-labelledby="fits">
          <header>
            <h3 id="fits">{title}</h3>
            <span className="note">{note ?? verdictWords(catalog, recommendation)}</span>
            {compared.length > 1 && (
              <ChoiceLink className="push small" change={compareOnly(compared)}>
                Compare all {compared.length}
              </ChoiceLink>
            )}
          </header>
          <LongList className="reslist" all={others}>
            {(id) => <Other key={id} id={id} recommendation={recommendation} />}
          </LongList>
        </section>
      )}
    </>
  );
}

type OtherProps = RecommendedProps & { readonly id: string };

function Other({ id, recommendation }: OtherProps) {
  const catalog = useCatalog();
  const row = rowOf(recommendation, id);
  const [winner] = recommendation.winners.flatMap((each) => rowOf(recommendation, each) ?? []);
  const missing = row && missingWords(catalog, row);
  return (
    <li>
      <span className="nm">
        {row !== undefined && <span className="note">{row.rank}. </span>}
        <ChoiceLink change={openProvider(id)}>{providerById(catalog, id)?.name}</ChoiceLink>
      </span>
      <span className="why1">
        {row !== undefined && winner !== undefined && (
          <span>{overWords(catalog, recommendation, winner, row)}</span>
        )}
        {row !== undefined && <span>Itself {firstWords(row)}.</span>}
        {missing !== undefined && <span>{titled(missing)}.</span>}
        <Warnings id={id} recommendation={recommendation} />
      </span>
      <PickButton id={id} />
    </li>
  );
}
