import { type DragEvent, useState } from 'react';
import { useAppStore } from '../../store/AppStoreContext';
import { ChooseFile } from './ChooseFile';
import { IS_ONE_FILE } from './isOneFile';
import { givenFile, openCatalog } from './openCatalog';

/** By chooser, by drop, by paste: three ways to the same reading. */
export function OpenFile() {
  return (
    <section className="panel open-file no-print" aria-labelledby="open-file">
      <header>
        <h2 id="open-file">Open a catalog of your own</h2>
      </header>
      <div className="pad">
        <p>
          JSON or YAML. It is read in this browser and sent nowhere. Unless it says that it stands
          alone, it lies on the bundled catalog, and what it says is drawn in your colour.
        </p>
        <p className="bar">
          <ChooseFile>Choose a file</ChooseFile>
          <span className="small soft">or drop one on the field below</span>
        </p>
        <Paste />
        {!IS_ONE_FILE && (
          <p className="small soft">
            A file that lies beside this page is opened by its name in the address:{' '}
            <code>?catalog=team.yaml</code>
          </p>
        )}
      </div>
    </section>
  );
}

function Paste() {
  const store = useAppStore();
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const drop = async (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setIsOver(false);
    // Text that is dropped goes into the field, as everywhere.
    if (file === undefined) return;
    event.preventDefault();
    await openCatalog(store, await givenFile(file));
  };
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void openCatalog(store, { name: 'pasted.yaml', file: text });
      }}
    >
      <label htmlFor="pasted">Or paste its text</label>
      <textarea
        id="pasted"
        className={isOver ? 'is-over' : undefined}
        rows={6}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => void drop(event)}
      />
      <button className="btn" type="submit" disabled={text.trim() === ''}>
        Open what is pasted
      </button>
    </form>
  );
}
