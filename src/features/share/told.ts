import { copyPicture, copyText } from './clipboard';
import { type MadeFile, saveFile } from './saving';

/** What came of an act: in words, and where the browser refused with the text to take by hand. */
export type Told = { readonly words: string; readonly text?: string };

const NOT_MADE: Told = {
  words:
    'This could not be made, since a part of the app did not load. Your choices stay in the address: load the page again and try once more.',
};

const BY_HAND = 'It stands below, selected: press Ctrl+C, or ⌘C on a Mac.';

/** Copies a text and says whether it is there; a refused one is handed over to be taken by hand. */
export const copied = async (name: string, text: Promise<string>): Promise<Told> => {
  if (await copyText(text)) return { words: `Copied: ${name}.` };
  try {
    return {
      words: `The browser did not allow to copy. ${BY_HAND}`,
      text: await text,
    };
  } catch {
    return NOT_MADE;
  }
};

/** Copies a picture and says whether it is there. */
export const copiedPicture = async (name: string, picture: Promise<Blob>): Promise<Told> => {
  if (await copyPicture(picture)) return { words: `Copied: ${name} as a picture.` };
  return {
    words: 'The browser did not allow to copy a picture. Save it as a file instead.',
  };
};

/** Hands a file to the browser; where that fails and it is text, hands the text to the reader. */
export const saved = async (file: Promise<MadeFile>): Promise<Told> => {
  let made: MadeFile;
  try {
    made = await file;
  } catch {
    return NOT_MADE;
  }
  try {
    saveFile(made);
    return {
      words: `The browser was given ${made.name} to save. If it is not among your downloads, they are blocked here: copy it instead.`,
    };
  } catch {
    const isText = !made.content.type.startsWith('image/png');
    return {
      words: `The browser did not take ${made.name}. ${isText ? BY_HAND : 'Save it as SVG or copy it instead.'}`,
      ...(isText ? { text: await made.content.text() } : {}),
    };
  }
};

/** Hands the link to the device's own sheet; whoever closes that sheet has shared nothing. */
export const handedOn = async (what: ShareData): Promise<Told> => {
  try {
    await navigator.share(what);
    return { words: 'Handed on.' };
  } catch (reason) {
    return reason instanceof DOMException && reason.name === 'AbortError'
      ? { words: 'Nothing was shared. The link can be copied at any time.' }
      : { words: 'The device did not share it. Copy the link instead.' };
  }
};
