/**
 * Puts a text into the clipboard, also one that is still being made. Resolves to whether it is there:
 * a browser refuses where the page is not secure, not in front, or not allowed to.
 */
export const copyText = async (text: Promise<string>): Promise<boolean> => {
  try {
    await copyKind('text/plain', text);
    return true;
  } catch {
    return copyPlainly(text);
  }
};

/** Puts a picture into the clipboard; resolves to whether it is there. */
export const copyPicture = async (picture: Promise<Blob>): Promise<boolean> => {
  try {
    await copyKind('image/png', picture);
    return true;
  } catch {
    return false;
  }
};

/** The click still counts as asking while the content is being made, so it is handed over unmade. */
const copyKind = (type: string, content: Promise<string | Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ [type]: content })]);

const copyPlainly = async (text: Promise<string>): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
};
