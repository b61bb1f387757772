import { useMemo } from 'react';
import { drawnStrata } from '../../domain/browse/drawnStrata';
import type { Provider } from '../../domain/catalog/catalog';
import { countWords } from '../../domain/catalog/wording';
import { useCatalog, useChoices } from '../../store/AppStoreContext';
import { DrawnRow, Gap } from './DrawnRow';
import { LogTable } from './LogTable';
import { useRowsInSight } from './useRowsInSight';
import './longTable.css';

/** As many rows are printed. */
const MOST_ON_PAPER = 500;

/** As many are shown in a page of somebody else's, which is as high as the view. */
const MOST_EMBEDDED = 100;

type LongTableProps = { readonly providers: readonly Provider[]; readonly label: string };

/** A table of so many rows that only those in sight are drawn; the page scrolls as if all were. */
export default function LongTable({ providers, label }: LongTableProps) {
  const catalog = useCatalog();
  const { isEmbedded } = useChoices();
  const { inSight, heightBetween, isOnPaper, measure, watch } = useRowsInSight(providers);
  const all = providers.length;
  const most = Math.min(all, isEmbedded ? MOST_EMBEDDED : MOST_ON_PAPER);
  const isCut = isEmbedded || isOnPaper;
  const places = useMemo(
    () => (isCut ? [...Array(most).keys()] : inSight.map(({ index }) => index)),
    [isCut, most, inSight],
  );
  const drawn = useMemo(() => places.flatMap((at) => providers[at] ?? []), [places, providers]);
  const strata = useMemo(
    () => drawnStrata(catalog, providers, places),
    [catalog, providers, places],
  );
  /** How high the rows are that are left out before this place. */
  const gapBefore = (place: number) => {
    const last = places.findLast((each) => each < place) ?? -1;
    return heightBetween(last + 1, place);
  };
  return (
    <>
      <LogTable providers={drawn} label={label} rowCount={all + 1}>
        {(parts) => (
          <tbody role="rowgroup" ref={watch}>
            {strata.flatMap((stratum) =>
              stratum.providers.map((provider, at) => (
                <DrawnRow
                  key={provider.id}
                  ref={measure(stratum.from + at)}
                  provider={provider}
                  stratum={stratum}
                  place={stratum.from + at}
                  gap={at === 0 ? gapBefore(stratum.from) : 0}
                  parts={parts}
                />
              )),
            )}
            {!isEmbedded && <Gap height={gapBefore(all)} span={parts.span} />}
          </tbody>
        )}
      </LogTable>
      {most < all && (
        <p className={isEmbedded ? 'cut' : 'cut print-only'}>
          These are the first {most} of {countWords(all, catalog.things)}.{' '}
          {isEmbedded ? 'Groundwork shows all of them.' : 'Filter the list to print the others.'}
        </p>
      )}
    </>
  );
}
