import { startTransition, Suspense, use, useState } from 'react';
import { useAppStore, useOwn } from '../../store/AppStoreContext';
import { layerFile } from '../../domain/catalog/layerFile';
import { forgetFile, keepFile, keptFile, keptNamesOrNone, notKeptWords } from './keptCatalogs';
import { openCatalog } from './openCatalog';

/** Which catalogs this device keeps, with the way to use, keep and forget one. */
export function Kept() {
  // Held here, since what waits for it forgets its own state meanwhile.
  const [coming, setComing] = useState(keptNamesOrNone);
  return (
    <Suspense fallback={null}>
      <KeptList
        coming={coming}
        onChange={() => startTransition(() => setComing(keptNamesOrNone()))}
      />
    </Suspense>
  );
}

type KeptListProps = {
  readonly coming: Promise<readonly string[]>;
  readonly onChange: () => void;
};

function KeptList({ coming, onChange }: KeptListProps) {
  const store = useAppStore();
  const own = useOwn();
  const [words, setWords] = useState('');
  const names = use(coming);
  const act = async (what: Promise<void>, done: string) => {
    try {
      await what;
      setWords(done);
    } catch (reason) {
      setWords(notKeptWords(reason));
    }
    onChange();
  };
  const open = async (name: string) => {
    const file = await keptFile(name);
    if (file !== undefined) await openCatalog(store, { name, file });
  };
  const isKept = own !== undefined && names.includes(own.name);
  if (names.length === 0 && own === undefined) return null;
  return (
    <section className="panel" aria-labelledby="kept">
      <header>
        <h2 id="kept">Kept on this device</h2>
      </header>
      <ul className="layer-list">
        {names.map((name) => (
          <li key={name}>
            <span className="nm">{name}</span>
            <span className="bar push">
              {name !== own?.name && (
                <button className="btn" type="button" onClick={() => void open(name)}>
                  Use it
                </button>
              )}
              <button
                className="btn bare"
                type="button"
                onClick={() => void act(forgetFile(name), `${name} is forgotten.`)}
              >
                Forget it
              </button>
            </span>
          </li>
        ))}
        {own !== undefined && !isKept && (
          <li>
            <span className="nm">{own.name}</span>
            <button
              className="btn push"
              type="button"
              onClick={() =>
                void act(
                  keepFile(own.name, new TextEncoder().encode(layerFile(own.layers, own.isAlone))),
                  `${own.name} is kept on this device. Links that name it open with it here.`,
                )
              }
            >
              Keep it
            </button>
          </li>
        )}
      </ul>
      <p className="pad small" role="status">
        {words}
      </p>
    </section>
  );
}
