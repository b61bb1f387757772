import { useAppStore, useCatalog } from '../../store/AppStoreContext';
import { readLink } from '../../url/link';
import { ShareRow } from './ShareRow';
import type { Told } from './told';

type ReopenProps = { readonly onTold: (told: Promise<Told>) => void };

/** More than any saved sheet has, in bytes; a larger file is not even read. */
const LARGEST = 32_000_000;

const notOpened = (file: File, why: readonly string[]): Told => ({
  words: `${file.name} was not opened, and nothing has changed. ${why.join(' ')}`,
});

const textOf = async (file: File): Promise<string> => {
  if (file.size <= LARGEST) return file.text();
  throw new Error(`It has ${Math.ceil(file.size / 1e6)} MB; a saved sheet has at most 32.`);
};

/** Opens a sheet that was saved as JSON: the same choices, on the catalog of this page. */
export function Reopen({ onTold }: ReopenProps) {
  const store = useAppStore();
  const catalog = useCatalog();
  const open = async (file: File): Promise<Told> => {
    try {
      const { readSavedSheet } = await import('../../url/readSavedSheet');
      const read = readSavedSheet(await textOf(file), location.href);
      if (!read.ok)
        return notOpened(
          file,
          read.errors.map(
            ({ found, expected, advice }) => `Found ${found}; expected ${expected}. ${advice}`,
          ),
        );
      const { foreign: _, ...link } = readLink(catalog, read.query);
      store.setState(link);
      return { words: [`Opened ${read.sheet ?? file.name}.`, ...read.notes].join(' ') };
    } catch (reason) {
      return notOpened(file, [reason instanceof Error ? reason.message : 'It could not be read.']);
    }
  };
  return (
    <ShareRow sign="open" name="Open a saved sheet" note="A file that “JSON” saved">
      <label className="btn">
        Choose a file
        <input
          className="vh"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onTold(open(file));
            // So that the same file can be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
      </label>
    </ShareRow>
  );
}
