import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { keepLook } from './app/look';
import firstPart from './data/document.layer.json';
import { catalogOf } from './domain/catalog/catalog';
import { bringFurther, bringOwn, bringRest, keepLaid } from './laidLayers';
import { type AppStore, createAppStore } from './store/appStore';
import { earlyInput, withEarlyInput } from './url/earlyInput';
import { keepInStep } from './url/history';
import { readLink } from './url/link';

const follow = (store: AppStore, query: string) => {
  const link = readLink(store.getState().known, query);
  store.follow(link);
  return link;
};

/** Whether the link asks for more than the table's own part of the catalog can answer. */
const needsRest = ({ choices, unread, madeWith }: ReturnType<typeof readLink>): boolean =>
  unread.length > 0 ||
  madeWith !== undefined ||
  choices.view !== 'browse' ||
  choices.counts !== 'first' ||
  choices.catalog !== undefined ||
  choices.provider !== undefined ||
  choices.search !== '';

const start = async (page: HTMLElement): Promise<void> => {
  const store = createAppStore(catalogOf([firstPart]));
  keepLook(store, document.documentElement);
  if (needsRest(follow(store, location.search))) {
    await bringRest(store);
    await bringOwn(store);
    // Only these say which further layers there are.
    follow(store, location.search);
    await bringFurther(store);
  }
  const { foreign } = follow(store, location.search);
  keepInStep(store, foreign);
  keepLaid(store);
  // Last of all before the rows come alive: what was typed and ticked while the script was coming.
  const early = withEarlyInput(location.search, earlyInput(document));
  if (early !== location.search) follow(store, early);
  if (page.hasChildNodes()) hydrateRoot(page, <App store={store} />);
  else createRoot(page).render(<App store={store} />);
  const accompanied = import('./app/afterwards').then(({ accompany }) =>
    accompany(store, document),
  );
  if (store.getState().rest === 'coming') await bringRest(store);
  await accompanied;
};

const page = document.getElementById('root');
if (page !== null) void start(page);
