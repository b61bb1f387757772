import { copyPicture, copyText } from './copyText';
import { type MadeFile, saveFile } from './saveFile';

/** What came of an act: in words, and where the browser refused with the text to take by hand. */
export type Delivered = { readonly words: string; readonly text?: string };

const NOT_MADE: Delivered = {
  words:
    'This could not be made. If the network was away, a part of the app is missing: load the page again. Your choices stay in the address.',
};

const BY_HAND = 'It stands below, selected: copy it from there.';

/** What was made, or that it was not. */
const made = async <Thing>(
  coming: Promise<Thing>,
  deliver: (thing: Thing) => Promise<Delivered> | Delivered,
): Promise<Delivered> => {
  let thing: Thing;
  try {
    thing = await coming;
  } catch {
    return NOT_MADE;
  }
  return deliver(thing);
};

/** Copies a text and says whether it is there; a refused one is handed over to be taken by hand. */
export const copied = async (name: string, text: Promise<string>): Promise<Delivered> =>
  (await copyText(text))
    ? { words: `Copied: ${name}.` }
    : made(text, (all) => ({ words: `The browser did not allow to copy. ${BY_HAND}`, text: all }));

/** Copies a picture and says whether it is there. */
export const copiedPicture = async (name: string, picture: Promise<Blob>): Promise<Delivered> =>
  (await copyPicture(picture))
    ? { words: `Copied: ${name} as a picture.` }
    : made(picture, () => ({
        words: 'The browser did not allow to copy a picture. Save it as a file instead.',
      }));

const handedToBrowser = async (file: MadeFile): Promise<Delivered> => {
  try {
    saveFile(file);
    return {
      words: `The browser was given ${file.name} to save. If it is not among your downloads, they are blocked here: copy it instead.`,
    };
  } catch {
    const refused = `The browser did not take ${file.name}.`;
    return file.content.type === 'image/png'
      ? { words: `${refused} Copy the picture instead.` }
      : { words: `${refused} ${BY_HAND}`, text: await file.content.text() };
  }
};

/** Hands a file to the browser; where that fails and it is text, hands the text to the reader. */
export const saved = (file: Promise<MadeFile>): Promise<Delivered> => made(file, handedToBrowser);

/** Hands the link to the device's own share sheet; whoever closes that has shared nothing. */
export const handedOn = async (what: ShareData): Promise<Delivered> => {
  try {
    await navigator.share(what);
    return { words: 'Handed on.' };
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError'
      ? { words: 'Nothing was shared. The link can be copied at any time.' }
      : { words: 'The device did not share it. Copy the link instead.' };
  }
};
