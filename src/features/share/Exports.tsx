import { FORMATS } from './formats';
import { ShareRow } from './ShareRow';
import { fileName, type Sheet } from './sheet';
import { copied, saved, type Delivered } from '../../ui/deliver';

type ExportsProps = {
  readonly sheet: Sheet;
  readonly onTold: (told: Promise<Delivered>) => void;
};

/** What is on the page as text in several formats, each to be copied or saved. */
export function Exports({ sheet, onTold }: ExportsProps) {
  return FORMATS.filter(({ isOffered }) => isOffered(sheet.choices)).map(
    ({ id, name, note, type, ending, make, forFile = async (text) => text }) => (
      <ShareRow key={id} sign={id} name={name} note={note}>
        <button
          className="btn"
          type="button"
          aria-label={`${name}: copy`}
          onClick={() => onTold(copied(name, make(sheet)))}
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
                make(sheet)
                  .then(forFile)
                  .then((text) => ({
                    name: `${fileName(sheet)}.${ending}`,
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
