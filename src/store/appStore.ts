import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Catalog, catalogOf, layersOf } from '../domain/catalog/catalog';
import { catalogShown } from '../domain/catalog/catalogShown';
import type { Layer } from '../domain/catalog/layer';
import type { Change } from './changes';
import { type Choices, defaultChoices } from './choices';
import type { MadeWith } from './madeWith';
import type { OtherFile, OwnCatalog } from './ownCatalog';
import type { Unread } from './unread';

/** Light or dark: as the system says, or as the reader says. */
export type Look = 'system' | 'light' | 'dark';

/** What the app holds: what is known and what was chosen. Everything else is computed. */
export type AppState = {
  /** All that has been loaded; what the reader chose to see of it is `catalogIn`. */
  readonly known: Catalog;
  /** The layers that came with the app so far. */
  readonly bundled: readonly Layer[];
  /** The catalog that the reader opened. */
  readonly own: OwnCatalog | undefined;
  /** A file that is not in use: being read, refused, or missing. */
  readonly otherFile: OtherFile | undefined;
  /** The names of the catalogs that this device keeps, in order, as far as it was asked. */
  readonly kept: readonly string[];
  readonly choices: Choices;
  /** Whether the last change was typed, letter by letter. */
  readonly isTyped: boolean;
  /** Whether the rest of the bundled catalog (features, links, further criteria) is there yet. */
  readonly rest: 'coming' | 'here' | 'failed';
  /** How many layers and catalogs that the choices ask for are on their way. */
  readonly coming: number;
  /** The further layers that were asked for and could not be loaded, by id. */
  readonly missing: readonly string[];
  readonly look: Look;
  /** The day on this device, as an ISO date; unknown until the page is live. */
  readonly today: string | undefined;
  /** The parts of the link that were not understood, until the reader puts the notice away. */
  readonly unread: readonly Unread[];
  /** What the opened link was made with, until the reader puts the notice about its age away. */
  readonly madeWith: MadeWith | undefined;
  /** What was said when a saved sheet was opened, a line each, until it is put away. */
  readonly opened: readonly string[] | undefined;
  /** Whether a newer version of the app lies ready, until the reader puts that notice away. */
  readonly isOutdated: boolean;
};

/** The catalog as the reader chose to see it. The same state gives the same catalog. */
export const catalogIn = ({ known, choices }: Pick<AppState, 'known' | 'choices'>): Catalog =>
  catalogShown(known, choices);

/** The layers that are known where these come with the app and the reader opened that. */
export const layersWith = (
  bundled: readonly Layer[],
  own: OwnCatalog | undefined,
): readonly Layer[] => (own?.isAlone === true ? own.layers : [...bundled, ...(own?.layers ?? [])]);

/** The catalog of these layers: the one that was laid already, where it was laid of the same. */
const known = (layers: readonly Layer[], laid?: Catalog): Catalog => {
  const before = laid && layersOf(laid);
  const isSame =
    before?.length === layers.length && before.every((each, at) => each === layers[at]);
  return isSame && laid !== undefined ? laid : catalogOf(layers);
};

/** What a link says. */
type Followed = Pick<AppState, 'choices' | 'unread' | 'madeWith'>;

/** A store of the app, with what a reader can do to it. */
export type AppStore = StoreApi<AppState> & {
  /** Carries out what the reader did. */
  readonly choose: (change: Change) => void;
  /** The same for a change that comes letter by letter. */
  readonly type: (change: Change) => void;
  /** Lays further layers that come with the app, under the same choices. */
  readonly lay: (layers: readonly Layer[]) => void;
  /**
   * Puts a catalog of the reader’s own in use, or none. The choices stay as they are. Where all of it
   * was laid already, that is not done again.
   */
  readonly use: (own: OwnCatalog | undefined, laid?: Catalog) => void;
  /** From the system's look to light, to dark, and back. */
  readonly turnLook: () => void;
  /** Shows what a link says: its choices, and what there is to say of it. */
  readonly follow: (link: Followed) => void;
  readonly putNoticeAway: () => void;
  /** Puts the notice about the age of the link away. */
  readonly putAgeAway: () => void;
  /** Puts the notice about an opened sheet away. */
  readonly putOpenedAway: () => void;
  /** Puts the notice about a newer version of the app away. */
  readonly putNewerAway: () => void;
};

const NEXT_LOOK: { readonly [Now in Look]: Look } = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};

/** A store for one catalog; without choices it starts with the catalog's own. */
export const createAppStore = (catalog: Catalog, choices?: Choices): AppStore => {
  const store = createStore<AppState>(() => ({
    known: catalog,
    bundled: layersOf(catalog),
    own: undefined,
    otherFile: undefined,
    kept: [],
    choices: choices ?? defaultChoices(catalog),
    rest: 'coming',
    coming: 0,
    missing: [],
    look: 'system',
    today: undefined,
    unread: [],
    madeWith: undefined,
    opened: undefined,
    isOutdated: false,
    isTyped: false,
  }));
  const carryOut = (change: Change, isTyped: boolean) =>
    store.setState((state) => ({ choices: change(state.choices, catalogIn(state)), isTyped }));
  return Object.assign(store, {
    choose: (chosen: Change) => carryOut(chosen, false),
    type: (typed: Change) => carryOut(typed, true),
    lay: (layers: readonly Layer[]) =>
      store.setState(({ bundled, own }) => {
        const all = [...bundled, ...layers];
        return { bundled: all, known: known(layersWith(all, own)), rest: 'here' };
      }),
    use: (own: OwnCatalog | undefined, laid?: Catalog) =>
      store.setState(({ bundled }) => ({
        own,
        known: known(layersWith(bundled, own), laid),
        otherFile: undefined,
      })),
    turnLook: () => store.setState(({ look }) => ({ look: NEXT_LOOK[look] })),
    follow: ({ choices: said, unread, madeWith }: Followed) =>
      store.setState({ choices: said, unread, madeWith, isTyped: false }),
    putNoticeAway: () => store.setState({ unread: [] }),
    putAgeAway: () => store.setState({ madeWith: undefined }),
    putOpenedAway: () => store.setState({ opened: undefined }),
    putNewerAway: () => store.setState({ isOutdated: false }),
  });
};
