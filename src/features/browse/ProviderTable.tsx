import { lazy, Suspense } from 'react';
import { strataOf } from '../../domain/browse/strata';
import type { Provider } from '../../domain/catalog/catalog';
import { useCatalog } from '../../store/AppStoreContext';
import { LogTable } from './LogTable';
import { Stratum } from './Stratum';

const LongTable = lazy(() => import('./LongTable'));

/** As many rows are drawn without a thought; of more, only those in sight. */
export const MOST_DRAWN = 100;

/** What stands there until the long table has arrived. */
const FIRST = 20;

type ProviderTableProps = { readonly providers: readonly Provider[]; readonly label: string };

/** All providers as rows, cut into strata; where there is no room for a table, as cards. */
export function ProviderTable({ providers, label }: ProviderTableProps) {
  if (providers.length <= MOST_DRAWN) return <ShortTable providers={providers} label={label} />;
  return (
    <Suspense fallback={<ShortTable providers={providers.slice(0, FIRST)} label={label} />}>
      <LongTable providers={providers} label={label} />
    </Suspense>
  );
}

function ShortTable({ providers, label }: ProviderTableProps) {
  const catalog = useCatalog();
  return (
    <LogTable providers={providers} label={label}>
      {(parts) =>
        strataOf(catalog, providers).map((stratum) => (
          <Stratum key={stratum.providers[0]?.id} {...stratum} {...parts} />
        ))
      }
    </LogTable>
  );
}
