import type { Layer } from './domain/catalog/layer';
import type { AppStore } from './store/appStore';
import { followAgain } from './url/history';

type Part = { readonly default: Layer };

const layersIn = async (parts: readonly Promise<Part>[]): Promise<readonly Layer[]> =>
  (await Promise.all(parts)).map((part) => part.default);

/** Features, links, further criteria and what the repositories say: a moment after the table. */
const rest = () =>
  layersIn([
    import('./data/document-details.layer.json'),
    import('./data/repositories.layer.json'),
    import('./data/repositories-details.layer.json'),
    import('./data/repositories-disputes.layer.json'),
    import('./data/repositories-prepare.layer.json'),
  ]);

/** The layers that only come when they are asked for, by the id under which the catalog offers them. */
const FURTHER: { readonly [Id in string]?: () => Promise<readonly Layer[]> } = {
  beyond: () =>
    layersIn([
      import('./data/beyond.layer.json'),
      import('./data/beyond-details.layer.json'),
      import('./data/beyond-prepare.layer.json'),
    ]),
};

/** Brings the rest of the bundled catalog; where that fails, the state says so. */
export const bringRest = async (store: AppStore): Promise<void> => {
  try {
    store.lay(await rest());
  } catch {
    store.setState({ rest: 'failed' });
  }
};

/** The further layers that were asked for and are on their way or there, in each store. */
const brought = new WeakMap<AppStore, Set<string>>();

const bring = async (store: AppStore, id: string): Promise<void> => {
  try {
    store.lay((await FURTHER[id]?.()) ?? []);
  } catch {
    store.setState(({ missing }) => ({ missing: [...missing, id] }));
  }
};

/** Brings the further layers that the choices ask for, each once. */
export const bringFurther = async (store: AppStore): Promise<void> => {
  const met = brought.get(store) ?? new Set<string>();
  brought.set(store, met);
  const { also } = store.getState().choices;
  const asked = also.filter((id) => !met.has(id));
  for (const id of asked) met.add(id);
  await Promise.all(asked.map((id) => bring(store, id)));
};

/** Tries once more what could not be brought, as soon as the reader has taken the wish back. */
const forgetMissing = (store: AppStore): void => {
  const { missing, choices } = store.getState();
  const given = missing.filter((id) => !choices.also.includes(id));
  if (given.length === 0) return;
  for (const id of given) brought.get(store)?.delete(id);
  store.setState({ missing: missing.filter((id) => !given.includes(id)) });
};

/** Puts the catalog of the reader’s own in use that the choices name, or none where they name none. */
export const bringOwn = async (store: AppStore): Promise<void> => {
  const { choices, own } = store.getState();
  if (choices.catalog === own?.name) return;
  if (choices.catalog === undefined) store.use(undefined);
  else {
    const { bringNamed } = await import('./app/named');
    await bringNamed(store, choices.catalog);
  }
};

/**
 * From now on, brings whatever layer and catalog the choices ask for, and has the address followed
 * again once that is there: it may name what only this knows. Until then the state says that it comes.
 */
export const keepLaid = (store: AppStore): void => {
  const count = (more: number) => store.setState(({ coming }) => ({ coming: coming + more }));
  const awaited = async (brought: Promise<void>): Promise<void> => {
    count(1);
    try {
      await brought;
      followAgain(store);
    } finally {
      count(-1);
    }
  };
  store.subscribe(({ choices, own }, before) => {
    if (choices.also !== before.choices.also) {
      forgetMissing(store);
      void awaited(bringFurther(store));
    }
    if (choices.catalog !== before.choices.catalog && choices.catalog !== own?.name)
      void awaited(bringOwn(store));
  });
};
