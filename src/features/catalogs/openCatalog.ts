import type { Catalog } from '../../domain/catalog/catalog';
import type { Layer } from '../../domain/catalog/layer';
import { LIMITS } from '../../domain/catalog/reading/limits';
import { type AppStore, layersWith } from '../../store/appStore';
import { startOnCatalog } from '../../store/layingChanges';
import type { OwnCatalog } from '../../store/ownCatalog';
import { laidInSteps } from './laidInSteps';
import { type Reading, readFile } from './readFile';

/** A name that links may carry: what could lead elsewhere becomes a hyphen, and it says what it is. */
const linkName = (name: string): string => {
  const plain = name
    .replaceAll(/[\p{C}\s/\\?#:*"<>|%]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(-100);
  return /[^.]\.(json|ya?ml)$/i.test(plain) ? plain : `${plain || 'catalog'}.yaml`;
};

/** A file that the reader gives: its name, and its bytes or its text. */
export type GivenFile = {
  readonly name: string;
  readonly file: Uint8Array | string;
  readonly size?: number;
};

/** A file of the device; of one that is too large no more than shows that it is. */
export const givenFile = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  size: file.size,
  file: new Uint8Array(await file.slice(0, LIMITS.bytes + 1).arrayBuffer()),
});

/** The file being read in each app, so that the next one takes its place. */
const current = new WeakMap<AppStore, Reading>();

/** Gives up the file that is being read; the catalog in use stays. */
export const cancelReading = (store: AppStore): void => {
  current.get(store)?.cancel();
  current.delete(store);
  store.setState({ otherFile: undefined });
};

/** The catalogs that were opened since the page was, by name, so that Back finds them again. */
const opened = new WeakMap<AppStore, Map<string, OwnCatalog>>();

/** Puts a catalog in use, one without layers not at all, and from now on finds it by its name. */
export const reuse = (store: AppStore, own: OwnCatalog, laid?: Catalog): void => {
  const others = [...(opened.get(store) ?? [])].filter(([name]) => name !== own.name);
  const isEmpty = own.layers.length === 0;
  opened.set(store, new Map(isEmpty ? others : [...others, [own.name, own]]));
  store.use(isEmpty ? undefined : own, laid);
};

/** Puts a catalog in use that was opened before; says whether there is one of the name. */
export const reopened = (store: AppStore, name: string): boolean => {
  const own = opened.get(store)?.get(name);
  if (own !== undefined) store.use(own);
  return own !== undefined;
};

/** What lies on other layers is drawn as the reader’s; what stands alone is a catalog like any other. */
const ownLayers = (layers: readonly Layer[], isAlone: boolean): readonly Layer[] =>
  isAlone ? layers : layers.map((layer) => ({ ...layer, own: true }));

/**
 * Reads a file and, if it is good, puts it in use. Until then, and if it is not, the catalog in use
 * stays; what is wrong is in the state. Says whether it is in use now.
 */
export const putInUse = async (store: AppStore, given: GivenFile): Promise<boolean> => {
  cancelReading(store);
  const name = linkName(given.name);
  const tell = (share: number) => store.setState({ otherFile: { name, state: 'busy', share } });
  tell(0);
  const reading = readFile({ ...given, over: store.getState().bundled }, tell);
  current.set(store, reading);
  const read = await reading.done;
  const isGivenUp = () => current.get(store) !== reading;
  if (read === undefined || isGivenUp()) return false;
  if (!read.ok) {
    current.delete(store);
    store.setState({ otherFile: { name, state: 'refused', refusal: read } });
    return false;
  }
  const { isAlone } = read;
  const own = { name, layers: ownLayers(read.layers, isAlone), isAlone };
  const laid = await laidInSteps(layersWith(store.getState().bundled, own));
  if (isGivenUp()) return false;
  current.delete(store);
  reuse(store, own, laid);
  return true;
};

/** The same for a reader who opens a file: the list then starts anew on it. */
export const openCatalog = async (store: AppStore, given: GivenFile): Promise<boolean> => {
  if (!(await putInUse(store, given))) return false;
  const { own } = store.getState();
  store.choose(startOnCatalog(own?.name));
  return true;
};

/** Goes back to the catalog that came with the app. */
export const closeCatalog = (store: AppStore): void => {
  cancelReading(store);
  store.use(undefined);
  store.choose(startOnCatalog(undefined));
};
