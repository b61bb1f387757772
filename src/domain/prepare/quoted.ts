/** What no shell reads as anything but itself. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_.:/=@%+-]*$/;

/**
 * A value as one word of a POSIX shell, whatever is in it. Plain words stay as they are; nothing at
 * all becomes `""`, for somebody to fill in. A NUL cannot be in any value and is left out.
 */
export const quoted = (value: string): string => {
  const kept = value.replaceAll('\0', '');
  if (kept === '') return '""';
  return PLAIN.test(kept) ? kept : `'${kept.replaceAll("'", "'\\''")}'`;
};

const WIDTH = 88;

/**
 * A text as comment lines of a shell or of YAML, each behind the same indent: nothing in it can end
 * the comment. Long texts go on in the next line; what has no space stays whole.
 */
export const commented = (text: string, indent = ''): string => {
  const lines: string[] = [];
  for (const word of text.split(/[\p{C}\p{Z}]+/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    const longer = `${last ?? `${indent}#`} ${word}`;
    if (last !== undefined && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`${indent}# ${word}`);
  }
  return lines.join('\n');
};
