import type { ReactNode } from 'react';
import { providerById } from '../../domain/catalog/catalog';
import { entriesOf, cellOf } from '../../domain/catalog/cell';
import { optionsOf } from '../../domain/catalog/criterion';
import { criterionById } from '../../domain/catalog/catalog';
import { titled } from '../../domain/catalog/wording';
import { metWords } from '../../domain/decide/metWords';
import type { Recommendation } from '../../domain/decide/recommendation';
import { missingWords, rowOf, whyWords } from '../../domain/decide/reasons';
import { percentWords } from '../../domain/decide/shareWords';
import { verdictWords } from '../../domain/decide/verdictWords';
import { useCatalog } from '../../store/AppStoreContext';
import { openProvider } from '../../store/changes';
import { HatchFill } from '../../ui/HatchFill';
import { ChoiceLink } from '../../url/ChoiceLink';
import { PickButton } from './PickButton';
import { PrepareFold } from './PrepareFold';
import { Warnings } from './Warnings';

type RecommendedProps = { readonly recommendation: Recommendation };
type FirstProps = RecommendedProps & { readonly prepareOn: (id: string) => ReactNode };

/** Who is recommended, all of them where they tie; why; and how sure that is. */
export function First({ recommendation, prepareOn }: FirstProps) {
  const catalog = useCatalog();
  const { winners, over } = recommendation;
  const strata = criterionById(catalog, catalog.roles.strata ?? '');
  const [first] = winners.flatMap((id) => providerById(catalog, id) ?? []);
  const hatch =
    strata &&
    first &&
    optionsOf(strata).find(({ id }) => entriesOf(cellOf(first, strata.id)).includes(id))?.hatch;
  return (
    <article className={over === 'to-check' ? 'first is-open' : 'first'}>
      <div className="log">
        <HatchFill fill={hatch} />
      </div>
      <div>
        <span className="cap">
          {over === 'to-check' ? 'Nearest, if what is not stated turns out well' : 'Recommended'}
          {winners.length > 1 && ', a tie'}
        </span>
        {winners.map((id) => (
          <Winner key={id} id={id} recommendation={recommendation} prepareOn={prepareOn} />
        ))}
        <Shares recommendation={recommendation} />
        <p className="small">{verdictWords(catalog, recommendation)}</p>
      </div>
    </article>
  );
}

type WinnerProps = FirstProps & { readonly id: string };

function Winner({ id, recommendation, prepareOn }: WinnerProps) {
  const catalog = useCatalog();
  const row = rowOf(recommendation, id);
  const missing = row && missingWords(catalog, row);
  const met = metWords(catalog, recommendation, id);
  return (
    <div>
      <div className="winner">
        <h3>
          <ChoiceLink change={openProvider(id)}>{providerById(catalog, id)?.name}</ChoiceLink>
        </h3>
        <PickButton id={id} />
      </div>
      {row !== undefined && (
        <ul className="why">
          {whyWords(catalog, recommendation, row).map((line) => (
            <li key={line}>{titled(line)}</li>
          ))}
          {missing !== undefined && <li>{titled(missing)}</li>}
        </ul>
      )}
      {met.length > 0 && (
        <p className="note no-print">
          {recommendation.over === 'confirmed' ? 'Meets every need' : 'Misses no need'}.{' '}
          {met.join('; ')}.
        </p>
      )}
      <Warnings id={id} recommendation={recommendation} />
      <PrepareFold id={id} prepareOn={prepareOn} />
    </div>
  );
}

/** Under how many weightings each is first, as a bar with its words. */
function Shares({ recommendation: { table } }: RecommendedProps) {
  const catalog = useCatalog();
  const shown = table.filter(
    (row, at) =>
      row.firstShare > 0.025 &&
      table.findIndex(
        ({ provider, shareWith }) => provider === row.provider || shareWith.includes(row.provider),
      ) === at,
  );
  if (shown.length < 2) return null;
  const words = shown.map((row) => ({
    id: row.provider,
    share: row.firstShare,
    name: [row.provider, ...row.shareWith]
      .map((id) => providerById(catalog, id)?.name ?? id)
      .join(', '),
  }));
  return (
    <div className="rob">
      <svg
        viewBox="0 0 1000 18"
        preserveAspectRatio="none"
        role="img"
        aria-label={words
          .map(({ name, share }) => `${name} first under ${percentWords(share)}`)
          .join(', ')}
      >
        <rect className="mine" width={Math.round((words[0]?.share ?? 0) * 1000)} height="18" />
        {words.slice(1).map(({ id, share }, at) => {
          const from = words.slice(0, at + 1).reduce((sum, each) => sum + each.share, 0);
          return (
            <rect
              key={id}
              x={Math.round(from * 1000)}
              width={Math.round(share * 1000)}
              height="18"
              fill="url(#hatch-hybrid)"
              stroke="currentColor"
            />
          );
        })}
      </svg>
      <div className="ends">
        {words.map(({ id, name, share }) => (
          <span key={id}>
            <b>{name}</b> {percentWords(share)}
          </span>
        ))}
      </div>
    </div>
  );
}
