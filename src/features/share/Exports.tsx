import { FORMATS } from './formats';
import { ShareRow } from './ShareRow';
import { fileName, type Shown } from './shown';
import { copied, saved, type Told } from './told';

type ExportsProps = {
  readonly shown: Shown;
  readonly onTold: (told: Promise<Told>) => void;
};

/** What is on the page as text in several formats, each to be copied or saved. */
export function Exports({ shown, onTold }: ExportsProps) {
  return FORMATS.filter(({ isOffered }) => isOffered(shown.choices)).map(
    ({ id, name, note, type, ending, make, forFile = async (text) => text }) => (
      <ShareRow key={id} sign={id} name={name} note={note}>
        <button
          className="btn"
          type="button"
          aria-label={`${name}: copy`}
          onClick={() => onTold(copied(name, make(shown)))}
        >
          Copy
        </button>
        <button
          className="btn"
          type="button"
          aria-label={`${name}: save as a file`}
          onClick={() =>
            onTold(
              saved(
                make(shown)
                  .then(forFile)
                  .then((text) => ({
                    name: `${fileName(shown)}.${ending}`,
                    content: new Blob([text], { type }),
                  })),
              ),
            )
          }
        >
          Save
        </button>
      </ShareRow>
    ),
  );
}
