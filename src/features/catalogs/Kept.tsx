import { layerFile } from '../../domain/catalog/layerFile';
import { useAppStore, useKept, useOwn } from '../../store/AppStoreContext';
import type { OwnCatalog } from '../../store/ownCatalog';
import { type Delivered, saved } from '../../ui/deliver';
import { Telling } from '../../ui/Telling';
import { useTold } from '../../ui/useTold';
import { forgetFile, keepFile, keptFile, notKeptWords } from './keptCatalogs';
import { openCatalog } from './openCatalog';

const textOf = ({ layers, isAlone }: OwnCatalog): string => layerFile(layers, isAlone);

/** It is written as JSON whatever it was read from. */
const savedFile = async (own: OwnCatalog): Promise<Delivered> => {
  const name = own.name.replace(/\.ya?ml$/i, '.json');
  const content = new Blob([textOf(own)], { type: 'application/json' });
  return saved(Promise.resolve({ name, content }));
};

const done = async (act: Promise<void>, words: string): Promise<Delivered> => {
  try {
    await act;
    return { words };
  } catch (reason) {
    return { words: notKeptWords(reason) };
  }
};

/** The reader’s catalogs, in use and kept on this device, with what can be done with each. */
export function Kept() {
  const own = useOwn();
  const kept = useKept();
  const { tell, toldOn } = useTold();
  const names = own === undefined || kept.includes(own.name) ? kept : [...kept, own.name];
  const told = toldOn('kept');
  if (names.length === 0 && told === undefined) return null;
  return (
    <section className="panel" aria-labelledby="kept">
      <header>
        <h2 id="kept">Your catalogs</h2>
        <span className="note">on this device only</span>
      </header>
      <ul className="layer-list">
        {names.map((name) => (
          <li key={name}>
            <span className="nm">{name}</span>
            {!kept.includes(name) && <span className="note">until the page is left</span>}
            <Acts name={name} isKept={kept.includes(name)} onAct={(act) => tell('kept', act)} />
          </li>
        ))}
      </ul>
      <div className="pad small">
        <Telling delivered={told} />
      </div>
    </section>
  );
}

type ActsProps = {
  readonly name: string;
  readonly isKept: boolean;
  readonly onAct: (act: Promise<Delivered>) => void;
};

function Acts({ name, isKept, onAct }: ActsProps) {
  const store = useAppStore();
  const own = useOwn();
  const keep = (catalog: OwnCatalog) =>
    done(
      keepFile(store, name, textOf(catalog)),
      `${name} is kept on this device. Links that name it open with it here.`,
    );
  return (
    <span className="bar push no-print">
      {own?.name === name ? (
        <>
          <button className="btn" type="button" onClick={() => onAct(savedFile(own))}>
            Save as a file
          </button>
          {!isKept && (
            <button className="btn" type="button" onClick={() => onAct(keep(own))}>
              Keep it
            </button>
          )}
        </>
      ) : (
        <UseIt name={name} />
      )}
      {isKept && (
        <button
          className="btn bare"
          type="button"
          onClick={() => onAct(done(forgetFile(store, name), `${name} is forgotten.`))}
        >
          Forget it
        </button>
      )}
    </span>
  );
}

function UseIt({ name }: Pick<ActsProps, 'name'>) {
  const store = useAppStore();
  const open = async () => {
    const file = await keptFile(name);
    if (file !== undefined) await openCatalog(store, { name, file });
  };
  return (
    <button className="btn" type="button" onClick={() => void open()}>
      Use it
    </button>
  );
}
