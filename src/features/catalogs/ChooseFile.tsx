import type { ReactNode } from 'react';
import { useAppStore } from '../../store/AppStoreContext';
import { followAgain } from '../../url/history';
import { givenFile, openCatalog, putInUse } from './openCatalog';

type ChooseFileProps = {
  /** The name by which a link asks for the file; the link is then followed again. */
  readonly as?: string;
  readonly children: ReactNode;
};

/** A button that opens a catalog file of this device. */
export function ChooseFile({ as, children }: ChooseFileProps) {
  const store = useAppStore();
  const open = async (file: File): Promise<void> => {
    const given = { ...(await givenFile(file)), ...(as === undefined ? {} : { name: as }) };
    if (as === undefined) await openCatalog(store, given);
    else if (await putInUse(store, given)) followAgain(store);
  };
  return (
    <label className="btn">
      {children}
      <input
        className="vh"
        type="file"
        accept=".json,.yaml,.yml,application/json,application/yaml"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          // So that the same file can be chosen again once it has been mended.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
