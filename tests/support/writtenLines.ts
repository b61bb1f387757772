import type { Part, Written } from '../../src/domain/share/document';

const linesIn = (part: Part): readonly string[] => {
  switch (part.kind) {
    case 'front':
      return part.fields.map(([name, value]) => `${name}: ${value}`);
    case 'heading':
      return [part.text];
    case 'paragraph':
      return [part.runs.map(({ text }) => text).join('')];
    case 'list':
      return part.items.map((runs) => runs.map(({ text }) => text).join(''));
    case 'table':
      return [part.heads, ...part.rows].map((cells) => cells.join(' | '));
  }
};

/** All lines of something written, as plain text. */
export const writtenLines = (written: Written): readonly string[] => written.flatMap(linesIn);

/** The lines under the last heading of that name, up to the next one as high or higher. */
export const linesUnder = (written: Written, heading: string): readonly string[] => {
  const at = written.findLastIndex((part) => part.kind === 'heading' && part.text === heading);
  const from = written[at];
  if (from?.kind !== 'heading') throw new Error(`There is no heading “${heading}”.`);
  const rest = written.slice(at + 1);
  const end = rest.findIndex((part) => part.kind === 'heading' && part.depth <= from.depth);
  return writtenLines(end < 0 ? rest : rest.slice(0, end));
};

/** The headings, from top to bottom. */
export const headingsIn = (written: Written): readonly string[] =>
  written.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
