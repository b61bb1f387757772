import { useAppStore } from '../../store/AppStoreContext';
import { Notice } from '../../ui/Notice';
import { ChooseFile } from './ChooseFile';

type MissingFileProps = { readonly name: string };

/** A catalog that the link names and that is not here, with the way to bring it. */
export function MissingFile({ name }: MissingFileProps) {
  const store = useAppStore();
  return (
    <Notice
      title={`This link was made with another catalog: ${name}`}
      acts={
        <>
          <ChooseFile as={name}>Choose {name}</ChooseFile>
          <button
            className="btn"
            type="button"
            onClick={() => store.setState({ otherFile: undefined })}
          >
            Go on without it
          </button>
        </>
      }
    >
      <p>
        It is neither kept on this device nor beside this page. Ask whoever sent the link for the
        file and open it here, and the link shows what they saw. Until then you see the bundled
        catalog, without whatever only the other one knows.
      </p>
    </Notice>
  );
}
