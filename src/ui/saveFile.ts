/** A file as it is handed to the browser. */
export type MadeFile = { readonly name: string; readonly content: Blob };

/** Long enough for the slowest browser to have taken the file. */
const KEPT = 60_000;

/**
 * Hands a file to the browser to be saved. Throws where the browser refuses to take it; whether it
 * then saves it, asks where to, or drops it, it does not say.
 */
export const saveFile = ({ name, content }: MadeFile): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
};
