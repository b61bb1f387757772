import type { FileError } from './fileError';
import type { ReadCatalog } from './readCatalogFile';

const fragmentLines = ({ fragment }: FileError): readonly string[] => {
  const width = Math.max(...fragment.map(({ line }) => String(line).length), 1);
  return fragment.flatMap(({ line, text, mark }) => [
    `    ${String(line).padStart(width)} | ${text}`,
    ...(mark === undefined
      ? []
      : [`    ${' '.repeat(width)} | ${' '.repeat(mark[0])}${'^'.repeat(mark[1] - mark[0])}`]),
  ]);
};

/** An error as lines of plain text: where, what was found, what to do, and the lines of the file. */
const errorLines = (file: string, error: FileError): readonly string[] => {
  const place = error.line === undefined ? '' : `:${error.line}:${error.column ?? 1}`;
  return [
    `${file}${place}: ${error.message}`,
    ...(error.advice === undefined ? [] : [`    ${error.advice}`]),
    ...fragmentLines(error),
  ];
};

type Refused = Extract<ReadCatalog, { readonly ok: false }>;

/** All errors of a file as text, to be printed or copied, with how many there are. */
export const refusalText = (file: string, { errors, more, isCutShort }: Refused): string => {
  const count = errors.length + more;
  const amount = `${isCutShort ? 'more than ' : ''}${count.toLocaleString('en')}`;
  return [
    `${file} was not loaded: ${amount} ${count === 1 ? 'error' : 'errors'}`,
    ...errors.flatMap((error) => ['', ...errorLines(file, error)]),
    ...(more === 0 ? [] : ['', `and ${more.toLocaleString('en')} more`]),
  ].join('\n');
};
