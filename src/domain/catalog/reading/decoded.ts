/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly advice: string };

const UTF8 = 'Save the file as UTF-8.';

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What files begin with that people open by mistake. */
const OTHER_FILES: readonly (readonly [string, readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['an archive, or a document of an office program', [0x50, 0x4b, 0x03, 0x04]],
  ['a compressed file (gzip)', [0x1f, 0x8b]],
];

const encodingOf = (bytes: Uint8Array): string | undefined => {
  if (begins(bytes, 0xff, 0xfe, 0, 0) || begins(bytes, 0, 0, 0xfe, 0xff)) return undefined;
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (begins(bytes, 0xfe, 0xff)) return 'utf-16be';
  return bytes.subarray(0, 4).includes(0) ? undefined : 'utf-8';
};

const canDecode = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    // As a part of something longer, so that a letter may be cut at the end.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** How many bytes from the start can be decoded, found by halving. */
const decodable = (bytes: Uint8Array, encoding: string): number => {
  let [most, least] = [0, bytes.length];
  while (least - most > 1) {
    const middle = (most + least) >> 1;
    if (canDecode(bytes.subarray(0, middle), encoding)) most = middle;
    else least = middle;
  }
  return most;
};

const lineOf = (bytes: Uint8Array, before: number): number =>
  bytes.subarray(0, before).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);

/**
 * The text of the bytes of a file: UTF-8 with and without a mark at its start, UTF-16 with one.
 * Anything else has no text, and is said in words.
 */
export const decoded = (bytes: Uint8Array): Decoded => {
  const other = OTHER_FILES.find(([, start]) => begins(bytes, ...start));
  if (other !== undefined)
    return { ok: false, message: `This is ${other[0]}.`, advice: 'A catalog is JSON or YAML.' };
  const encoding = encodingOf(bytes);
  if (encoding === undefined)
    return {
      ok: false,
      message: 'This is no text, or text in an encoding that the file does not name.',
      advice: `A catalog is JSON or YAML in UTF-8, or in UTF-16 with a mark at its start. ${UTF8}`,
    };
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const line = lineOf(bytes, decodable(bytes, encoding));
    return {
      ok: false,
      message: `A letter on line ${line.toLocaleString('en')} is not written in ${encoding.toUpperCase()}.`,
      advice: `The file has another encoding, or is damaged. ${UTF8}`,
    };
  }
};
