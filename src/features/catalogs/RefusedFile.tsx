import { refusalText } from '../../domain/catalog/reading/errorLines';
import type { FileError, FragmentLine } from '../../domain/catalog/reading/fileError';
import { countWords } from '../../domain/catalog/wording';
import { useAppStore, useCatalog } from '../../store/AppStoreContext';
import type { Refusal } from '../../store/ownCatalog';
import { copied } from '../../ui/deliver';
import { Notice } from '../../ui/Notice';
import { Telling } from '../../ui/Telling';
import { useTold } from '../../ui/useTold';
import { ChooseFile } from './ChooseFile';

type RefusedFileProps = { readonly name: string; readonly refusal: Refusal };

/** Everything that is wrong with a file, in the order of its lines; the catalog in use stays. */
export function RefusedFile({ name, refusal }: RefusedFileProps) {
  const store = useAppStore();
  const catalog = useCatalog();
  const { tell, toldOn } = useTold();
  const { errors, more, isCutShort } = refusal;
  const count = countWords(errors.length + more, ['error', 'errors']);
  return (
    <section className="panel refused" aria-label={`${name} was not loaded`}>
      <Notice
        isFault
        title={`${name} was not loaded: ${isCutShort ? 'more than ' : ''}${count}`}
        acts={
          <>
            <ChooseFile>Choose another file</ChooseFile>
            <button
              className="btn"
              type="button"
              onClick={() =>
                tell('errors', copied('the errors', Promise.resolve(refusalText(name, refusal))))
              }
            >
              Copy errors
            </button>
            <button
              className="btn bare"
              type="button"
              onClick={() => store.setState({ otherFile: undefined })}
            >
              Close
            </button>
          </>
        }
      >
        <p>
          “{catalog.title}”, {countWords(catalog.providers.length, catalog.things)}, is still in
          use. Nothing was changed.
        </p>
      </Notice>
      <Telling delivered={toldOn('errors')} />
      <ol className="errs">
        {errors.map((error, at) => (
          // The errors of one file never change places.
          <li key={at}>
            <Wrong error={error} />
          </li>
        ))}
      </ol>
      {more > 0 && <p className="pad small">and {more.toLocaleString('en')} more</p>}
    </section>
  );
}

type WrongProps = { readonly error: FileError };

function Wrong({ error: { message, advice, line, column, fragment } }: WrongProps) {
  return (
    <>
      <div>
        <b>{message}</b>
        {advice !== undefined && <p className="soft">{advice}</p>}
        {line !== undefined && (
          <p className="note">
            line {line}, column {column ?? 1}
          </p>
        )}
      </div>
      {fragment.length > 0 && (
        <pre>
          {fragment.map((each) => (
            <Line key={each.line} {...each} />
          ))}
        </pre>
      )}
    </>
  );
}

function Line({ line, text, mark }: FragmentLine) {
  const [from, to] = mark ?? [text.length, text.length];
  return (
    <span className="line">
      <span className="line-number">{line}</span>
      {text.slice(0, from)}
      {mark !== undefined && <mark>{text.slice(from, to)}</mark>}
      {text.slice(to)}
      {'\n'}
    </span>
  );
}
