import { dateWords } from '../../domain/catalog/wording';
import type { AppState } from '../../store/appStore';
import { useAppStore } from '../../store/AppStoreContext';
import { openLink } from '../../url/history';
import type { ReadSavedSheet } from '../../url/readSavedSheet';
import { ShareRow } from './ShareRow';
import type { Delivered } from '../../ui/deliver';

type ReopenProps = { readonly onTold: (told: Promise<Delivered>) => void };

const notOpened = (file: File, why: readonly string[]): Delivered => ({
  words: `${file.name} was not opened, and nothing has changed. ${why.join(' ')}`,
});

/** Sure to be longer than is read: no letter takes more bytes than these. */
const BYTES_OF_LETTER = 4;

const lettersIn = (file: File, longest: number): Promise<string> => {
  if (file.size <= longest * BYTES_OF_LETTER) return file.text();
  const megabytes = Math.ceil(file.size / 1e6).toLocaleString('en');
  return Promise.reject(
    new Error(
      `It has ${megabytes} MB; a saved sheet has at most ${longest.toLocaleString('en')} letters.`,
    ),
  );
};

type Sheet = Extract<ReadSavedSheet, { readonly ok: true }>;

/** What was opened, and what there is to know of it, a line each. */
const openedLines = (state: AppState, name: string, sheet: Sheet): readonly string[] => {
  const { exported, catalog: from } = sheet;
  const day = exported === undefined ? '' : `, saved on ${dateWords(exported)}`;
  const { title } = state.known;
  // Of a catalog that it names and that is not here yet, others tell whether it comes.
  const isComing = state.choices.catalog !== state.own?.name;
  const isOther = from !== undefined && from !== title && !isComing;
  return [
    `Opened: ${sheet.sheet ?? name}${day}`,
    ...(isOther
      ? [`It was saved with the catalog “${from}”; what is shown are the values of “${title}”.`]
      : []),
    ...sheet.notes,
  ];
};

/** Opens a sheet that was saved as JSON: the same choices, on the catalog that it names. */
export function Reopen({ onTold }: ReopenProps) {
  const store = useAppStore();
  const open = async (file: File): Promise<Delivered> => {
    try {
      const { LONGEST_SAVED_SHEET, readSavedSheet } = await import('../../url/readSavedSheet');
      const text = await lettersIn(file, LONGEST_SAVED_SHEET);
      const read = readSavedSheet(text, location.href);
      if (!read.ok)
        return notOpened(
          file,
          read.errors.map(
            ({ found, expected, advice }) => `Found ${found}; expected ${expected}. ${advice}`,
          ),
        );
      openLink(read.query);
      const opened = openedLines(store.getState(), file.name, read);
      store.setState({ opened });
      return { words: opened.join('. ') };
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
