import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand/react';
import { facetCounts, type FacetCounts, matchingProviders } from '../domain/browse/matching';
import { type Catalog, type Provider, providerById } from '../domain/catalog/catalog';
import { type AppState, type AppStore, catalogIn } from './appStore';
import type { Choices } from './choices';
import type { Unread } from './unread';

const AppStoreContext = createContext<AppStore | undefined>(undefined);

type AppStoreProviderProps = { readonly store: AppStore; readonly children: ReactNode };

export function AppStoreProvider({ store, children }: AppStoreProviderProps) {
  return <AppStoreContext value={store}>{children}</AppStoreContext>;
}

/** The store of this app, for actions; what it holds is read with the hooks below. */
export const useAppStore = (): AppStore => {
  const store = useContext(AppStoreContext);
  if (store === undefined) throw new Error('There is no AppStoreProvider above this component.');
  return store;
};

const useApp = <Fact,>(select: (state: AppState) => Fact): Fact => useStore(useAppStore(), select);

/** What is known, as the reader chose to see it. */
export const useCatalog = (): Catalog => useApp(catalogIn);
/** All that has been loaded, shown or not. */
export const useKnown = (): Catalog => useApp((state) => state.known);
/** All of the reader's choices. */
export const useChoices = (): Choices => useApp((state) => state.choices);
const NOTHING: readonly Unread[] = [];
/** The parts of the link that were not understood; none while what it names may still come. */
export const useUnread = () => useApp(({ coming, unread }) => (coming > 0 ? NOTHING : unread));
/** What the opened link was made with. */
export const useMadeWith = () => useApp((state) => state.madeWith);
/** What was said when a saved sheet was opened. */
export const useOpened = () => useApp((state) => state.opened);
/** Whether a newer version of the app lies ready. */
export const useIsOutdated = () => useApp((state) => state.isOutdated);
/** Whether the rest of the bundled catalog is there. */
export const useRest = () => useApp((state) => state.rest);
/** The further layers that could not be loaded. */
export const useMissing = () => useApp((state) => state.missing);
/** The catalog that the reader opened. */
export const useOwn = () => useApp((state) => state.own);
/** A file that is not in use: being read, refused, or missing. */
export const useOtherFile = () => useApp((state) => state.otherFile);
/** The names of the catalogs that this device keeps. */
export const useKept = () => useApp((state) => state.kept);
/** Light, dark, or as the system says. */
export const useLook = () => useApp((state) => state.look);
/** The day on this device; unknown until the page is live. */
export const useToday = () => useApp((state) => state.today);
/** Whether a provider is picked for comparison. */
export const useIsPicked = (id: string): boolean =>
  useApp((state) => state.choices.picks.includes(id));

/** The providers picked for comparison, in the order of picking. */
export const usePicked = (): readonly Provider[] => {
  const catalog = useCatalog();
  const { picks } = useChoices();
  return useMemo(() => picks.flatMap((id) => providerById(catalog, id) ?? []), [catalog, picks]);
};

/** The providers that pass search and filters, in the chosen order. */
export const useMatchingProviders = (): readonly Provider[] => {
  const catalog = useCatalog();
  const { filters, search, sort } = useChoices();
  return useMemo(
    () => matchingProviders(catalog, { filters, search }, sort),
    [catalog, filters, search, sort],
  );
};

/** The live counts of all facets. */
export const useFacetCounts = (): FacetCounts => {
  const catalog = useCatalog();
  const { filters, search } = useChoices();
  return useMemo(() => facetCounts(catalog, { filters, search }), [catalog, filters, search]);
};
