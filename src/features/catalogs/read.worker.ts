import { readCatalogFile } from '../../domain/catalog/reading/readCatalogFile';
import type { Asked, Told } from './readFile';

const tell = (told: Told): void => postMessage(told);

/** Reads one file, away from the page: whoever asked hears how far it is, and then what came of it. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  let told = 0;
  const onProgress = (share: number) => {
    // A step that nobody can see is not worth a message.
    if (share - told < 0.01) return;
    told = share;
    tell({ share });
  };
  tell({ read: readCatalogFile(data.file, { ...data, onProgress }) });
});
